import type { ThemeAnswer } from '../model/engagement.ts';

/** Where an answer stands. `answered` is published; `overdue` is not and should be. */
export type AnswerState = 'answered' | 'ready' | 'draft' | 'overdue';

/** What must be there before an answer can be published; the reason belongs to it, also for a yes. */
export const requiredWords = ['heard', 'did', 'why'] as const;

/** The languages in which an answer is whole. */
export function wholeIn(answer: ThemeAnswer): string[] {
  return Object.entries(answer.words).flatMap(([language, words]) =>
    requiredWords.every((word) => words[word].trim() !== '') ? [language] : [],
  );
}

/** @param today `YYYY-MM-DD` */
export function answerState(answer: ThemeAnswer, today: string): AnswerState {
  if (answer.publishedAt) return 'answered';
  if (answer.due < today) return 'overdue';
  return wholeIn(answer).length > 0 && answer.status ? 'ready' : 'draft';
}

/** The day so many days after another. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
