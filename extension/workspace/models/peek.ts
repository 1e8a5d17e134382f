/** What a server says of an address before a tab is sent there. */
export interface Peeked {
  /** The address that was reached in the end. */
  url: string;
  status: number;
  statusText: string;
  /** Media type, lower case; empty when the server names none. */
  type: string;
  isDownload: boolean;
  /** Seconds after which the server wants to be asked again. */
  retryAfter?: number;
}

/**
 * Asks a server for the head of a page, without cookies, and takes no more of it: a tab that was sent to a download
 * would put it on the disk of staff, and a redirect to another page is a page less to open.
 * @returns `late` when no answer came in time; undefined when the browser says nothing, as of a third party's page
 */
export async function peek(
  address: string,
  seconds: number,
  signal: AbortSignal,
): Promise<Peeked | 'late' | undefined> {
  const late = AbortSignal.timeout(seconds * 1000);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      headers: { accept: 'text/html,application/xhtml+xml' },
      signal: AbortSignal.any([signal, late]),
    });
    void response.body?.cancel().catch(() => undefined);
    const { url, status, statusText, headers } = response;
    const retryAfter = Number.parseFloat(headers.get('retry-after') ?? '');
    return {
      url: url || address,
      status,
      statusText,
      type: headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '',
      isDownload: /^\s*attachment/i.test(headers.get('content-disposition') ?? ''),
      ...(retryAfter >= 0 ? { retryAfter } : {}),
    };
  } catch {
    return late.aborted ? 'late' : undefined;
  }
}
