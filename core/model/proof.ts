/**
 * A proof of work, asked of forms that robots have found: a text such that SHA-256 of `<id>.<proof>` begins with
 * so many zero bits. Bound to the submission's id, so that none can be used twice. 16 bits take a cheap phone about
 * a second, and cost a robot the same for every submission.
 */
export async function proofBits(id: string, proof: string): Promise<number> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${id}.${proof}`));
  let bits = 0;
  for (const byte of new Uint8Array(digest)) {
    if (byte !== 0) return bits + Math.clz32(byte) - 24;
    bits += 8;
  }
  return bits;
}

/**
 * Finds a proof.
 * @param bits at most 24: each further bit doubles the work
 * @throws the signal's reason when it is aborted
 */
export async function makeProof(id: string, bits: number, signal?: AbortSignal): Promise<string> {
  for (let tried = 0; ; tried++) {
    signal?.throwIfAborted();
    const proof = tried.toString(36);
    if ((await proofBits(id, proof)) >= bits) return proof;
  }
}
