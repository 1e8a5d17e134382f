import type { IncomingMessage } from 'node:http';
import { ReadError, readJson } from '@porchlight/core/model/read-error';
import { Submission } from '@porchlight/core/model/submission';
import type { SubmissionLog } from './submission-log.ts';

/** The largest submission that is taken, in bytes. */
export const SIZE_LIMIT = 64 * 1024;

/** What is answered, as JSON. An error is a sentence that the sender's developer can act on. */
export interface IntakeAnswer {
  status: 200 | 201 | 400 | 413 | 415;
  body: { status: 'kept' | 'already kept'; id: string } | { error: string };
}

/**
 * Takes one submission: `text/plain` JSON, so that a browser asks for no preflight. It is answered with 201 only
 * after it is on disk, and with 200 when it was there before, so that a sender may retry until it is answered.
 * @throws Error when the log cannot be written; the sender should try again
 */
export async function takeSubmission(request: IncomingMessage, log: SubmissionLog): Promise<IntakeAnswer> {
  const refused = refusedType(request);
  if (refused) return { status: 415, body: { error: refused } };
  const bytes = await readBody(request);
  if (!bytes) {
    return { status: 413, body: { error: `A submission may have at most ${SIZE_LIMIT} bytes; this one has more.` } };
  }
  let submission: Submission;
  try {
    submission = readJson(Submission, utf8(bytes), 'The submission');
  } catch (error) {
    if (error instanceof ReadError) return { status: 400, body: { error: error.message } };
    throw error;
  }
  const status = await log.keep(submission);
  return { status: status === 'kept' ? 201 : 200, body: { status, id: submission.id } };
}

function refusedType(request: IncomingMessage): string | undefined {
  const type = request.headers['content-type'] ?? 'nothing';
  if (!/^text\/plain\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(type)) {
    return `A submission is sent as text/plain in UTF-8; this one says ${JSON.stringify(type)}.`;
  }
  const encoding = request.headers['content-encoding'] ?? 'identity';
  return encoding === 'identity' ? undefined : 'A submission is sent as it is, without Content-Encoding.';
}

/** The whole body, or undefined as soon as it is known to be too large. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > SIZE_LIMIT) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  // Read by events: leaving a `for await` early would cut the connection before the answer is sent.
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= SIZE_LIMIT) chunks.push(chunk);
      else resolve(undefined);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('close', () => reject(new Error('The sender hung up.')));
  });
}

function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ReadError('The submission is not UTF-8.');
  }
}
