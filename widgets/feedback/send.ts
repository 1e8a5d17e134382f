import type { Submission } from '@porchlight/core/model/submission';
import { referenceOf } from './submission.ts';

/** What became of a try. `refused`: trying again as it is would not help. */
export interface Outcome {
  kind: 'sent' | 'offline' | 'failed' | 'refused';
  /** The server asks to wait so many seconds. */
  after?: number;
}

/** One submission ready for the wire, the same on every try. */
export interface Letter {
  id: string;
  form: string;
  endpoint: string;
  body: string;
  /** Whether the body is an HTML form's, for services that read no JSON. */
  asForm: boolean;
}

/** After this many milliseconds a try counts as failed. A later one with the same id never doubles it. */
const patience = 30_000;

/** The address to send to; undefined when there is none that a form can send to. */
export function endpointOf(written: string, base: string): URL | undefined {
  if (!written) return undefined;
  try {
    const url = new URL(written, base);
    return /^(https?|mailto):$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

export function letterOf(submission: Submission, endpoint: URL, asForm: boolean): Letter {
  const body = asForm ? String(new URLSearchParams(fieldsOf(submission))) : JSON.stringify(submission);
  return { id: submission.id, form: submission.form, endpoint: endpoint.href, body, asForm };
}

/** A form service mails its fields to people, so each answer has one under its question; the whole comes last. */
function fieldsOf(submission: Submission): [string, string][] {
  const { reply, answers, role = '', language, form, id } = submission;
  return [
    ...answers.map(({ question, text }): [string, string] => [question, text]),
    ['form', form],
    ['language', language],
    ['role', role],
    ...Object.entries<string | undefined>(reply ?? {}).map(([name, value]): [string, string] => [name, value ?? '']),
    ['reference', referenceOf(id)],
    ['submission', JSON.stringify(submission)],
  ];
}

/** The submission as an e-mail that the family sends itself. */
export function mailOf(submission: Submission, endpoint: URL): string {
  const { answers, reply, id } = submission;
  const body = [
    ...answers.map(({ question, text }) => `${question}\n${text}`),
    ...Object.values(reply ?? {}),
    referenceOf(id),
  ].join('\n\n');
  const mark = endpoint.search ? '&' : '?';
  return `${endpoint.href}${mark}subject=${encodeURIComponent(answers[0]?.question ?? '')}&body=${encodeURIComponent(body)}`;
}

/**
 * Posts a letter. A plain string goes as `text/plain` without a custom header, so that receivers which cannot answer
 * a CORS preflight take it too. No cookie goes along, and of the page only what the submission says itself.
 */
export async function post({ endpoint, body, asForm }: Letter): Promise<Outcome> {
  const request = new AbortController();
  const timer = setTimeout(() => request.abort(), patience);
  try {
    const { ok, status, headers } = await fetch(endpoint, {
      method: 'POST',
      body: asForm ? new URLSearchParams(body) : body,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: request.signal,
    });
    if (ok) return { kind: 'sent' };
    console.warn(`porchlight-feedback: ${endpoint} answered ${status}.`);
    const later = status > 499 || [404, 408, 425, 429].includes(status);
    return { kind: later ? 'failed' : 'refused', after: Number(headers.get('retry-after')) || 0 };
  } catch (error) {
    if (!navigator.onLine) return { kind: 'offline' };
    console.warn(`porchlight-feedback: ${endpoint} could not be reached.`, error);
    return { kind: 'failed' };
  } finally {
    clearTimeout(timer);
  }
}
