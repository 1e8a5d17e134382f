import type { Strings } from './strings.ts';

/** Why one page could not be audited, in a sentence for people. It never ends the run. */
export class PageProblem extends Error {
  override name = 'PageProblem';
  /** What the server answered; 0 when that was not the problem. */
  readonly status: number;
  /** Seconds after which the server wants to be asked again. */
  readonly retryAfter: number | undefined;

  constructor(message: string, status = 0, retryAfter?: number) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/**
 * What Chromium said about a page that did not load, as a sentence.
 * @param message of Playwright's error, which holds a code such as `net::ERR_NAME_NOT_RESOLVED`
 */
export function loadProblem(message: string, say: Strings, timeout: number): PageProblem {
  return new PageProblem(sentence(message, say, timeout));
}

function sentence(message: string, say: Strings, timeout: number): string {
  if (/Download is starting/.test(message)) return say.download;
  if (/Timeout \d+ms exceeded|ERR_TIMED_OUT|ERR_CONNECTION_TIMED_OUT/.test(message)) return say.noAnswer(timeout);
  if (/ERR_FILE_NOT_FOUND/.test(message)) return say.noSuchFile;
  if (/ERR_NAME_NOT_RESOLVED|ERR_INTERNET_DISCONNECTED|ERR_ADDRESS_UNREACHABLE/.test(message)) return say.noServer;
  if (/ERR_CONNECTION_REFUSED/.test(message)) return say.refused;
  if (/ERR_CERT_|ERR_SSL_/.test(message)) return say.badCertificate;
  if (/ERR_TOO_MANY_REDIRECTS/.test(message)) return say.redirectLoop;
  if (/ERR_EMPTY_RESPONSE|ERR_ABORTED/.test(message)) return say.sentNothing;
  if (/ERR_CONNECTION_|ERR_NETWORK_CHANGED|ERR_HTTP2_/.test(message)) return say.noConnection;
  return say.loadFailed(/net::ERR_\w+/.exec(message)?.[0] ?? message.split('\n')[0] ?? '');
}
