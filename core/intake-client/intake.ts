import { Refusal } from '../model/intake.ts';

/** One intake, and the token that opens it. */
export interface IntakeAccess {
  /** Its address, for example `https://intake.district.example`. */
  address: string;
  token: string;
  fetch(address: string, init: RequestInit): Promise<Response>;
}

/** The intake could not be asked, or would not do it. The message is a sentence for people. */
export class IntakeError extends Error {
  override name = 'IntakeError';
  /** The intake's own word for the reason, such as `token` or `scope`; `unreachable` and `not-an-intake` are ours. */
  readonly code: string;
  /** Seconds after which to try again, when the intake said so. */
  readonly retryAfter: number | undefined;

  constructor(message: string, code: string, retryAfter?: number) {
    super(message);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** More than a thousand of the largest submissions have not so much text; what sends more is no intake. */
const MOST_BYTES = 128 * 1024 * 1024;

/**
 * Asks an intake. The token goes to this address alone: redirects are refused, and no cookie goes along.
 * @throws IntakeError when the address is none, cannot be reached, or answers with a refusal
 */
export async function ask(
  { address, token, fetch }: IntakeAccess,
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  const url = whole(address, path);
  let response: Response;
  try {
    response = await fetch(url, {
      ...init,
      headers: { ...init.headers, authorization: `Bearer ${token}` },
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new IntakeError(`The intake at ${address} cannot be reached: ${why}`, 'unreachable');
  }
  if (response.ok) return response;
  throw await refusal(response);
}

/**
 * The text of an answer, never more than an intake could mean.
 * @throws IntakeError
 */
export async function textOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > MOST_BYTES) {
      await reader.cancel();
      throw new IntakeError('The answer is too large for an intake.', 'not-an-intake');
    }
    text += decoder.decode(value, { stream: true });
  }
}

function whole(address: string, path: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new IntakeError(`"${address}" is not a web address.`, 'address');
  }
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isHere)) {
    throw new IntakeError('An intake is reached by https: the token must not be read on the way.', 'address');
  }
  return `${url.origin}${path}`;
}

async function refusal(response: Response): Promise<IntakeError> {
  const said = Refusal.safeParse(parsed((await textOf(response)).slice(0, 10_000)));
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  const retryAfter = Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
  if (said.success) return new IntakeError(said.data.error.slice(0, 500), said.data.code, retryAfter);
  return new IntakeError(`The server answered ${response.status}, and not as an intake does.`, 'not-an-intake');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
