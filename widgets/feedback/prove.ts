import type { Submission } from '@porchlight/core/model/submission';
import type { part } from '../shared/lazy.ts';
import type * as Proof from './proof.ts';

/**
 * Adds a proof of work to a submission. Without the part that makes it, the words go without: an intake may still
 * take them.
 * @param asked so many bits, as the page writes them; 24 at most
 */
export async function prove({ id, signs }: Submission, asked: string, load: typeof part): Promise<void> {
  const bits = Math.min(Number(asked) || 0, 24);
  if (bits <= 0 || !signs) return;
  const made = load<typeof Proof>('proof').then(({ makeProof }) => makeProof(id, bits));
  const proof = await made.catch(() => undefined);
  if (proof) signs.proof = proof;
}
