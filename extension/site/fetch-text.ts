/** What a server sent, never more than the limit of it. */
export interface Fetched {
  /** The address that was reached in the end. */
  url: string;
  /** 0 when no answer came. */
  status: number;
  type: string;
  text: string;
}

export interface FetchTextOptions {
  /** For everything together. */
  seconds: number;
  /** In bytes; what is longer is cut. */
  most: number;
  /** Who asks; a browser names itself whatever it is told. */
  agent: string;
  method?: 'GET' | 'HEAD';
}

/** Fetches text, whatever the server does: a redirect loop, silence, a drip, an endless body come to an end. */
export async function fetchText(url: string, options: FetchTextOptions): Promise<Fetched> {
  const { seconds, most, agent, method = 'GET' } = options;
  const nothing: Fetched = { url, status: 0, type: '', text: '' };
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), seconds * 1000);
  try {
    const headers = { 'user-agent': agent, accept: 'text/html,application/xhtml+xml,text/plain,*/*;q=0.5' };
    const response = await fetch(url, { method, signal: stop.signal, headers, credentials: 'omit' });
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
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  while (size <= most) {
    const part = await reader?.read();
    if (!part || part.done) return text + decoder.decode();
    size += part.value.length;
    text += decoder.decode(part.value, { stream: true });
  }
  return text;
}
