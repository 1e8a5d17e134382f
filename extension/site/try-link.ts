import { fetchText } from './fetch-text.ts';

/** Enough to see that an answer came. */
const MOST = 1_024;

/**
 * Tries a link as little as possible.
 * @returns the server's answer; 0 when none came
 */
export async function tryLink(address: string, agent: string): Promise<number> {
  const { status } = await fetchText(address, { seconds: 15, most: MOST, agent, method: 'HEAD' });
  if (status > 0 && status < 400) return status;
  // Not every server knows HEAD, and some refuse it: what a visitor gets counts.
  return (await fetchText(address, { seconds: 15, most: MOST, agent })).status;
}
