import { allPractices } from '@porchlight/core/practices/practices';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { useWords } from '../words.ts';

/** Of these a practice is told nothing: the journal is private, and ratings are what the evidence is for. */
const untold = new Set(['journal', 'ratings', 'ratingGaps']);

/** What the district has of its own for a practice, in words: counts, and what audits found. */
export function useEvidence(model: WorkspaceModel, id: string): string | undefined {
  const { practices: words } = useWords();
  const kind = allPractices.find((practice) => practice.id === id)?.evidence;
  const { pages, byPractice } = model.audited.value;
  const found = byPractice.get(id);
  const told: string[] = [];
  if (kind && !untold.has(kind)) {
    const { count, of } = model.evidence(kind);
    if (count > 0 || (of ?? 0) > 0) told.push(words.counted(count, of, words.kinds[kind]));
  }
  if (found) told.push(words.pages(found, pages));
  return told.length > 0 ? told.join('; ') : undefined;
}
