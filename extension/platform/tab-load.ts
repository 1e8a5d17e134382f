import { read } from '@porchlight/core/model/read-error';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Wait } from '../site/gate.ts';
import { type Arrived, TabProblem } from '../workspace/models/site-tabs.ts';

/** A page that loads its parts with scripts gets this long to fall silent, looked at so often; milliseconds. */
const QUIET = 2_000;
const LOOK = 150;
/** What any page answers at once, unless a script of it runs without end. */
const ANSWER = 10_000;

const Look = z.object({ isOld: z.boolean(), status: z.number(), print: z.string() });

/**
 * Sends a tab to an address and waits until its page has settled, or the time is up.
 * @throws TabProblem
 */
export async function load(tabId: number, address: string, seconds: number, wait: Wait): Promise<Arrived> {
  const ended = new AbortController();
  const loaded = loadedOf(tabId, ended.signal);
  try {
    await browser.tabs.update(tabId, { url: address }).catch((error: unknown) => {
      throw new TabProblem('gone', String(error));
    });
    const finished = await Promise.race([
      loaded.then(() => true),
      wait(seconds * 1000, ended.signal).then(() => false),
    ]);
    // What is still on its way would change the page while it is read; an endless document becomes a complete one.
    if (!finished)
      await within(
        ANSWER,
        wait,
        inPage(tabId, () => stop()),
        'no-answer',
      );
    return { finished, status: (await settled(tabId, finished, wait)).status };
  } finally {
    ended.abort();
    loaded.catch(() => undefined);
  }
}

/** Waits for the end of a load that begins from now on. */
function loadedOf(tabId: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let hasBegun = false;
    const updated = (id: number, { status }: { status?: string | undefined }) => {
      if (id !== tabId) return;
      if (status === 'loading') hasBegun = true;
      if (status === 'complete' && hasBegun) resolve();
    };
    const removed = (id: number) => {
      if (id === tabId) reject(new TabProblem('gone'));
    };
    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.onRemoved.addListener(removed);
    signal.addEventListener('abort', () => {
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
    });
  });
}

/** Looks at the page until two looks see the same. */
async function settled(tabId: number, mayWait: boolean, wait: Wait): Promise<z.infer<typeof Look>> {
  let seen = await firstLook(tabId, wait);
  if (seen.isOld) throw new TabProblem('nothing-new');
  for (let waited = 0; mayWait && waited < QUIET; waited += LOOK) {
    await wait(LOOK);
    const again = await look(tabId, wait);
    if (again.print === seen.print) break;
    seen = again;
  }
  return seen;
}

/**
 * The end of a load may be told of the blank page that was there before, and Firefox takes a moment to know everywhere
 * what was allowed: a refusal counts only when it stays.
 */
async function firstLook(tabId: number, wait: Wait): Promise<z.infer<typeof Look>> {
  for (let waited = 0; ; waited += LOOK) {
    try {
      return await look(tabId, wait);
    } catch (error) {
      const isRefused = error instanceof TabProblem && error.reason === 'no-grant';
      if (!isRefused || waited >= QUIET) throw error;
      await wait(LOOK);
    }
  }
}

async function look(tabId: number, wait: Wait): Promise<z.infer<typeof Look>> {
  const found = await within(
    ANSWER,
    wait,
    inPage(tabId, () => {
      const [visit] = performance.getEntriesByType('navigation') as (PerformanceEntry & { responseStatus?: number })[];
      return {
        // The audit of the page before has left its mark in this world: nothing has come in its place.
        isOld: 'porchlight' in globalThis,
        status: visit?.responseStatus ?? 0,
        print: `${performance.getEntriesByType('resource').length} ${document.getElementsByTagName('*').length}`,
      };
    }),
    'hung',
  );
  return read(Look, found, 'what the page answered');
}

async function inPage<Result>(tabId: number, func: () => Result): Promise<Result | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func, injectImmediately: true });
    return answer?.result as Result | undefined;
  } catch (error) {
    throw tabProblem(error);
  }
}

/** What the browser's refusal means. */
export function tabProblem(error: unknown): TabProblem {
  if (error instanceof TabProblem) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (/showing error page/i.test(message)) return new TabProblem('error-page', message);
  if (/no tab with id|invalid tab id|frame .*was removed|tab was closed/i.test(message))
    return new TabProblem('gone', message);
  if (
    /host permission|respective host|cannot access contents|missing .*permission|cannot access (a )?("?about|chrome)/i.test(
      message,
    )
  )
    return new TabProblem('no-grant', message);
  return new TabProblem('unknown', message);
}

/** @throws TabProblem with the reason when the time is up */
export async function within<Result>(
  milliseconds: number,
  wait: Wait,
  work: Promise<Result>,
  reason: TabProblem['reason'],
): Promise<Result> {
  const ended = new AbortController();
  const late = wait(milliseconds, ended.signal).then(() => {
    throw new TabProblem(reason);
  });
  // Whoever loses the race is heard by nobody.
  late.catch(() => undefined);
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late as Promise<never>]);
  } finally {
    ended.abort();
  }
}
