import { StoredSubmission } from '../model/intake.ts';
import { ReadError, readJson } from '../model/read-error.ts';
import { ask, type IntakeAccess, IntakeError, textOf } from './intake.ts';

/** What to read. */
export interface Wanted {
  /** Of one form only. */
  form?: string;
  /** Where an earlier reading ended: the `after` of its last page. */
  after?: string | undefined;
  /** Names and addresses too; the token must be allowed to see them. */
  contacts?: boolean;
  /** Submissions per page, 1 to 1000; 500 unless told. */
  limit?: number;
  signal?: AbortSignal;
}

/** One page of submissions, in the order in which they came. */
export interface SubmissionPage {
  submissions: StoredSubmission[];
  /** Lines that could not be read, each with the reason; they do not stop the others. */
  unreadable: string[];
  /** Where to go on, also tomorrow. The last seconds may come twice then: tell submissions apart by their id. */
  after: string | undefined;
  /** Whether there is another page already. */
  more: boolean;
}

/**
 * Reads one page.
 * @throws IntakeError that says what the intake or the network had against it
 */
export async function readPage(access: IntakeAccess, wanted: Wanted = {}): Promise<SubmissionPage> {
  const query = new URLSearchParams();
  if (wanted.form !== undefined) query.set('form', wanted.form);
  if (wanted.after !== undefined) query.set('after', wanted.after);
  if (wanted.contacts) query.set('contacts', 'yes');
  if (wanted.limit !== undefined) query.set('limit', String(wanted.limit));
  const response = await ask(access, `/submissions?${query}`, wanted.signal ? { signal: wanted.signal } : {});
  if (!response.headers.get('content-type')?.startsWith('application/jsonl')) {
    throw new IntakeError('The server does not answer as an intake does.', 'not-an-intake');
  }
  const submissions: StoredSubmission[] = [];
  const unreadable: string[] = [];
  for (const [index, line] of (await textOf(response)).split('\n').entries()) {
    if (line === '') continue;
    try {
      submissions.push(readJson(StoredSubmission, line, `Line ${index + 1}`));
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      unreadable.push(error.message);
    }
  }
  return {
    submissions,
    unreadable,
    after: nextOf(response.headers.get('link'), access.address) ?? wanted.after,
    more: response.headers.get('porchlight-more') === 'yes',
  };
}

/**
 * Reads on page by page until there is no more. Keep the `after` of each page: a reading that was broken off goes on
 * from there.
 * @throws IntakeError
 */
export async function* readPages(access: IntakeAccess, wanted: Wanted = {}): AsyncGenerator<SubmissionPage> {
  let after = wanted.after;
  for (;;) {
    const page = await readPage(access, { ...wanted, after });
    yield page;
    // A server that says "more" and does not move on would keep us for ever.
    if (!page.more || page.after === undefined || page.after === after) return;
    after = page.after;
  }
}

/**
 * Deletes a submission on its sender's wish, for good.
 * @param receipt the number on the sender's receipt, or the submission's id where two share one
 * @throws IntakeError with the code `unknown-receipt`, or `several` when two share the number
 */
export async function deleteSubmission(access: IntakeAccess, receipt: string): Promise<void> {
  await ask(access, `/submissions/${encodeURIComponent(receipt)}`, { method: 'DELETE' });
}

/** Only the position is taken from the header: the address is ours to know, not the server's to choose. */
function nextOf(link: string | null, base: string): string | undefined {
  const address = /<([^>]*)>;\s*rel="next"/.exec(link ?? '')?.[1];
  if (address === undefined || !URL.canParse(address, base)) return undefined;
  return new URL(address, base).searchParams.get('after') ?? undefined;
}
