import type { Question } from '@porchlight/core/model/form';

/** The id and name of a question's field. */
export function fieldOf(index: number): string {
  return `answer-${index}`;
}

/** Whether a question is answered in words. */
export function isOpen({ kind = 'open' }: Question): boolean {
  return kind === 'open';
}
