import type { Submission } from '@porchlight/core/model/submission';

/** What became of a try. */
export type Outcome = 'sent' | 'offline' | 'failed';

/** After this many milliseconds a try counts as failed. A later one with the same id never doubles it. */
const patience = 30_000;

/** The address to send to; undefined when there is none that a form can post to. */
export function endpointOf(written: string, base: string): URL | undefined {
  if (!written) return undefined;
  try {
    const url = new URL(written, base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Posts a submission. A plain string goes as `text/plain` without a custom header, so that receivers which cannot
 * answer a CORS preflight take it too. No cookie goes along, and of the page only what the submission says itself.
 */
export async function send(submission: Submission, endpoint: URL): Promise<Outcome> {
  const request = new AbortController();
  const timer = setTimeout(() => request.abort(), patience);
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      body: JSON.stringify(submission),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: request.signal,
    });
    if (response.ok) return 'sent';
    console.warn(`porchlight-feedback: ${endpoint.href} answered ${response.status}.`);
  } catch (error) {
    if (!navigator.onLine) return 'offline';
    console.warn(`porchlight-feedback: ${endpoint.href} could not be reached.`, error);
  } finally {
    clearTimeout(timer);
  }
  return 'failed';
}
