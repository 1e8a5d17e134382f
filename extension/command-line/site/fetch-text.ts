/** What a server sent, never more than the limit of it. */
export interface Fetched {
  /** The address that was reached in the end. */
  url: string;
  /** 0 when no answer came. */
  status: number;
  type: string;
  text: string;
}

/**
 * Fetches text, whatever the server does: a redirect loop, silence, a drip, an endless body come to an end.
 * @param seconds for everything together
 * @param most bytes; what is longer is cut
 */
export async function fetchText(
  url: string,
  { seconds, most, agent, method = 'GET' }: { seconds: number; most: number; agent: string; method?: 'GET' | 'HEAD' },
): Promise<Fetched> {
  const nothing: Fetched = { url, status: 0, type: '', text: '' };
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), seconds * 1000);
  try {
    const headers = { 'user-agent': agent, accept: 'text/html,application/xhtml+xml,text/plain,*/*;q=0.5' };
    const response = await fetch(url, { method, signal: stop.signal, headers });
    const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    const text = method === 'HEAD' ? '' : await limited(response, most);
    return { url: response.url || url, status: response.status, type, text };
  } catch {
    return nothing;
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

async function limited(response: Response, most: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    parts.push(part);
    size += part.length;
    if (size > most) break;
  }
  return Buffer.concat(parts).toString('utf8');
}
