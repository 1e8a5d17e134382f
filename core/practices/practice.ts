import type { PracticeSource } from './sources.ts';

/**
 * Which part of Porchlight serves a practice. `paper`: something to print. `guide`: words in documentation only.
 * `beyond`: nothing here can serve it, and that is said.
 */
export const parts = [
  'audit',
  'form',
  'timeline',
  'cards',
  'gather',
  'themes',
  'who',
  'respond',
  'plan',
  'log',
  'rate',
  'journal',
  'paper',
  'guide',
  'beyond',
] as const;
export type Part = (typeof parts)[number];

/** What a district has of its own to show that it does this; see core/engagement/evidence. */
export const evidenceKinds = [
  'audits',
  'comments',
  'barriers',
  'coverage',
  'notHeard',
  'sharedThemes',
  'fewVoices',
  'efforts',
  'languages',
  'timeline',
  'responses',
  'reasons',
  'deciders',
  'overdue',
  'rounds',
  'secondReader',
  'statements',
  'activities',
  'designedWith',
  'help',
  'success',
  'outcomes',
  'timing',
  'staffLearn',
  'familiesGain',
  'collective',
  'stages',
  'resources',
  'learningGoal',
  'conversations',
  'promises',
  'pilots',
  'partners',
  'communicators',
  'assets',
  'training',
  'seats',
  'ratings',
  'ratingGaps',
  'journal',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export interface Practice {
  source: PracticeSource;
  /** Our paraphrase, never a quotation. */
  practice: string;
  es: string;
  parts: readonly Part[];
  evidence?: EvidenceKind;
}

/** English, Spanish, parts between spaces, and the district's own evidence. */
export type Row = readonly [practice: string, es: string, parts: string, evidence?: EvidenceKind];

/** Rows of one source as practices. Ids stay as literal types, so that a rule cannot cite one that is not there. */
export function practicesOf<const Rows extends Record<string, Row>>(
  source: PracticeSource,
  rows: Rows,
): { [Id in keyof Rows]: Practice } {
  const made = Object.entries(rows).map(([id, [practice, es, written, evidence]]) => {
    const served = written.split(' ') as Part[];
    return [id, { source, practice, es, parts: served, ...(evidence ? { evidence } : {}) }];
  });
  return Object.fromEntries(made) as { [Id in keyof Rows]: Practice };
}
