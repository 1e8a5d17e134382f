import { languageName } from '@porchlight/core/text/language-name';
import { hasTerms } from '@porchlight/core/themes/suggest';
import { useSignal } from '@preact/signals';
import { Icon } from '../../panel/icons.tsx';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { Tabs } from '../parts/tabs.tsx';
import { useWords } from '../words.ts';
import { CodebookView } from './codebook.tsx';
import { ThemeListView } from './list.tsx';
import { ReadView } from './read.tsx';
import { SecondReaderView } from './second.tsx';

export type ThemesView = 'list' | 'read' | 'codebook' | 'second';

/** What families raise: the themes, the reading, the terms, two readers. */
export function ThemesScreen({ model }: { model: WorkspaceModel }) {
  const { themes: words } = useWords();
  const view = useSignal<ThemesView>(model.themesView.peek());
  if (model.feedback.active.value.length === 0) return <p>{words.empty}</p>;
  const show = (next: ThemesView) => {
    view.value = model.themesView.value = next;
  };
  return (
    <>
      <Tabs label={words.tabs} names={words.views} shown={view.value} show={show} />
      <p role="status" class={model.themes.state.value === 'ready' ? 'heard' : ''}>
        {model.themes.state.value === 'working' ? words.working : ''}
      </p>
      <LanguageNotes model={model} />
      {view.value === 'list' && <ThemeListView model={model} />}
      {view.value === 'read' && <ReadView model={model} />}
      {view.value === 'codebook' && <CodebookView model={model} />}
      {view.value === 'second' && <SecondReaderView model={model} />}
    </>
  );
}

/** In which languages suggestions are weak, or none. */
function LanguageNotes({ model }: { model: WorkspaceModel }) {
  const { themes: words, language } = useWords();
  const { codebook, subject } = model.themes;
  const counts = new Map<string, number>();
  for (const comment of subject.value) {
    const tag = comment.language?.split('-')[0];
    if (tag) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const { themes, languages } = codebook.value;
  const tags = [...counts.keys()];
  const drafts = tags.filter((tag) => languages[tag] === 'draft');
  const without = tags.filter((tag) => !hasTerms(themes, tag));
  const names = (some: string[]) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(some.map((tag) => languageName(tag, language)));
  return (
    <>
      {drafts.length > 0 && (
        <p class="notice with-icon">
          <Icon name="warn" /> <span>{words.drafts(names(drafts))}</span>
        </p>
      )}
      {without.length > 0 && (
        <p class="notice with-icon">
          <Icon name="warn" />{' '}
          <span>
            {words.unknown(
              without.reduce((sum, tag) => sum + (counts.get(tag) ?? 0), 0),
              names(without),
            )}
          </span>
        </p>
      )}
    </>
  );
}
