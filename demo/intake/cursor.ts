import { Instant } from '@porchlight/core/model/dates';
import * as z from 'zod/mini';
import type { Position } from './database/submissions.ts';
import { Refused } from './refused.ts';

const Written = z.tuple([Instant, z.uuid()]);

/** A position as one word for an address. It says nothing that a reader could not see, so it needs no signature. */
export function writeCursor({ receivedAt, id }: Position): string {
  return Buffer.from(`${receivedAt} ${id}`).toString('base64url');
}

/** @throws Refused 400 for a word that `writeCursor` did not write */
export function readCursor(written: string | undefined): Position | undefined {
  if (written === undefined) return undefined;
  const read = Written.safeParse(Buffer.from(written, 'base64url').toString('utf8').split(' '));
  if (!read.success || Number.isNaN(Date.parse(read.data[0]))) {
    throw new Refused(400, 'cursor', 'This "after" was not given out here: take it from the Link header.');
  }
  return { receivedAt: read.data[0], id: read.data[1] };
}
