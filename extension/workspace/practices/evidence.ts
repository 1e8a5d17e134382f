import { allPractices } from '@porchlight/core/practices/practices';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { useWords } from '../words.ts';

/** What the district has of its own for a practice, in words; undefined where there is nothing. The journal is not told. */
export function useEvidence(model: WorkspaceModel, id: string): string | undefined {
  const { practices: words } = useWords();
  const kind = allPractices.find((practice) => practice.id === id)?.evidence;
  if (!kind || kind === 'journal') return undefined;
  const { count, of } = model.evidence(kind);
  return count > 0 || (of ?? 0) > 0 ? words.counted(count, of, words.kinds[kind]) : undefined;
}
