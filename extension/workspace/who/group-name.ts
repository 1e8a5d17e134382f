import { LANGUAGE } from '@porchlight/core/feedback/language-kind';
import { languageName } from '@porchlight/core/text/language-name';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { useWords } from '../words.ts';

/** A group's name for people: languages by name, and who did not say. */
export function useGroupName(model: WorkspaceModel): (group: string) => string {
  const { who: words, language } = useWords();
  const { dimension } = model.setting.value.value;
  return (group) => {
    if (group === '') return words.notSaid;
    return dimension === LANGUAGE ? languageName(group, language) : group;
  };
}
