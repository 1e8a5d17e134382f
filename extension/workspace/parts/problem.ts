import { IntakeError } from '@porchlight/core/intake-client/intake';
import { ReadError } from '@porchlight/core/model/read-error';

/** What went wrong, as a sentence: those made for people as they are, others with the machine's own words. */
export function sentenceOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const isForPeople = error instanceof ReadError || error instanceof IntakeError;
  return isForPeople ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
