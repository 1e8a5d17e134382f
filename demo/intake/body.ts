import { Refused } from './refused.ts';

/**
 * Reads the text of a request, never more than `limit` bytes of it and never longer than `seconds`.
 * @throws Refused 408 slow, 413 too large, 415 compressed, 400 not UTF-8
 */
export async function readText(request: Request, limit: number, seconds: number): Promise<string> {
  const encoding = request.headers.get('content-encoding');
  if (encoding && encoding.toLowerCase() !== 'identity') {
    // Nothing is ever unpacked: a small file that unpacks to a huge one has nothing to do here.
    throw new Refused(415, 'compressed', 'Send the body as it is, not compressed.');
  }
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit);
  const bytes = await readBytes(request, limit, seconds);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused(400, 'not-utf-8', 'The body is not UTF-8 text.');
  }
}

async function readBytes(request: Request, limit: number, seconds: number): Promise<Uint8Array> {
  if (!request.body) return new Uint8Array();
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, fail) => {
    late = setTimeout(
      () =>
        fail(new Refused(408, 'slow', `The body did not arrive within ${seconds} seconds.`, { connection: 'close' })),
      seconds * 1000,
    );
  });
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), tooLate]);
      if (done) return Buffer.concat(chunks);
      size += value.byteLength;
      if (size > limit) throw tooLarge(limit);
      chunks.push(value);
    }
  } catch (error) {
    // Not awaited: a source that never answers must not keep the answer from the client.
    reader.cancel().catch(() => {});
    if (error instanceof Refused) throw error;
    throw new Refused(400, 'broken-off', 'The body broke off.');
  } finally {
    clearTimeout(late);
  }
}

function tooLarge(limit: number): Refused {
  return new Refused(413, 'too-large', `The body is larger than ${limit} bytes.`, { connection: 'close' });
}
