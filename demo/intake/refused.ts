import type { Refusal } from '@porchlight/core/model/intake';

/** A request that cannot be granted: what the client is told, and nothing that must stay inside. */
export class Refused extends Error {
  override name = 'Refused';
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;

  /**
   * @param status a status of 400 or more
   * @param code one word or two, for programs and for the metrics
   * @param sentence what was wrong and what would be right
   */
  constructor(status: number, code: string, sentence: string, headers: Record<string, string> = {}) {
    super(sentence);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }

  /** As JSON, never cached. */
  response(): Response {
    const body: Refusal = { error: this.message, code: this.code };
    return Response.json(body, {
      status: this.status,
      headers: { 'cache-control': 'no-store', ...this.headers },
    });
  }
}

/** Come back later: for limits (429) and for overload (503). */
export function comeBack(status: 429 | 503, code: string, sentence: string, seconds: number): Refused {
  return new Refused(status, code, sentence, { 'retry-after': String(Math.max(1, Math.ceil(seconds))) });
}
