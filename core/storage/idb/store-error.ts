import { ReadError } from '../../model/read-error.ts';
import { StoreError, type StoreProblem } from '../store.ts';

const reasons: Record<string, StoreProblem> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
  UnknownError: 'unavailable',
};

/** A failure of the browser's storage as one of ours; errors of our own pass as they are. */
export function inWords(error: unknown): Error {
  if (error instanceof StoreError || error instanceof ReadError) return error;
  if (!(error instanceof DOMException)) return error instanceof Error ? error : new Error(String(error));
  return new StoreError(reasons[error.name] ?? 'unknown', `${error.name}: ${error.message}`);
}
