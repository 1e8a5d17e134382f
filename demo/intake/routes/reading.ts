import { Receipt } from '@porchlight/core/model/intake';
import type { Context, Hono } from 'hono';
import { backupLines } from '../backup.ts';
import { type IntakeEnv, needToken, type Parts } from '../context.ts';
import { csvHead, csvRows } from '../csv.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { idsOfReceipt, listSubmissions, type Position, removeSubmission } from '../database/submissions.ts';
import { ownOrigin } from '../origins.ts';
import { Refused } from '../refused.ts';

/**
 * A reader that asks again from the last position sees the last seconds twice rather than never: a submission that
 * was begun earlier may be stored later. No statement takes longer than this, milliseconds.
 */
const overlap = 10_000;

/** For staff, with a token: reading, exporting, deleting, backup. */
export function readingRoutes(app: Hono<IntakeEnv>, parts: Parts): void {
  app.get('/submissions', async (context) => {
    const contacts = context.req.query('contacts') === 'yes';
    needToken(context, parts, 'read', ...(contacts ? ['contacts' as const] : []));
    const limit = readLimit(context.req.query('limit'));
    const rows = await listSubmissions(parts.database, {
      form: context.req.query('form'),
      after: readCursor(context.req.query('after')),
      limit,
      contacts,
    });
    const last = rows.at(-1);
    const position = last && { receivedAt: last.receivedAt, id: last.submission.id };
    const next = position && (rows.length === limit ? position : notAfter(position, parts.now() - overlap));
    const headers = {
      'cache-control': 'no-store',
      ...(next && { link: `<${nextAddress(context, parts, next)}>; rel="next"` }),
      'porchlight-more': rows.length === limit ? 'yes' : 'no',
    };
    if (context.req.query('format') === 'csv') {
      return context.body(csvHead(contacts) + rows.map((row) => csvRows(row, contacts)).join(''), 200, {
        ...headers,
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="submissions.csv"',
      });
    }
    return context.body(rows.map((row) => `${JSON.stringify(row)}\n`).join(''), 200, {
      ...headers,
      'content-type': 'application/jsonl; charset=utf-8',
    });
  });

  app.delete('/submissions/:receipt', async (context) => {
    needToken(context, parts, 'delete');
    const ids = await idsOf(context.req.param('receipt'), parts);
    const [id, ...others] = ids;
    if (others.length > 0) {
      const body = { error: 'Several submissions have this number: delete one by its id.', code: 'several', ids };
      return context.json(body, 409, { 'cache-control': 'no-store' });
    }
    if (id === undefined || !(await removeSubmission(parts.database, id))) {
      throw new Refused(404, 'unknown-receipt', 'No submission has this number.');
    }
    parts.metrics.count('intake_deleted_total');
    return context.body(null, 204);
  });

  app.get('/backup', (context) => {
    needToken(context, parts, 'backup');
    return context.body(streamOf(backupLines(parts.database)), 200, {
      'content-type': 'application/jsonl; charset=utf-8',
      'cache-control': 'no-store',
    });
  });
}

/** Reads on only as fast as the client takes it: memory holds one page of rows. */
function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}

function readLimit(written: string | undefined): number {
  if (written === undefined) return 500;
  const limit = Number(written);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 1000) return limit;
  throw new Refused(400, 'limit', 'limit is a whole number from 1 to 1000.');
}

function notAfter(position: Position, latest: number): Position {
  return Date.parse(position.receivedAt) <= latest
    ? position
    : { receivedAt: new Date(latest).toISOString(), id: '00000000-0000-0000-0000-000000000000' };
}

function nextAddress(context: Context<IntakeEnv>, parts: Parts, next: Position): string {
  const url = new URL(context.req.url);
  url.searchParams.set('after', writeCursor(next));
  return `${ownOrigin(context.req.raw, parts.settings)}${url.pathname}${url.search}`;
}

async function idsOf(written: string, parts: Parts): Promise<string[]> {
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(written)) return [written.toLowerCase()];
  const receipt = Receipt.safeParse(written.toUpperCase());
  if (!receipt.success) throw new Refused(400, 'receipt', 'A receipt number looks like 7F3A-92C1.');
  return await idsOfReceipt(parts.database, receipt.data);
}
