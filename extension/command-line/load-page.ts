import { STATUS_CODES } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page, Request, Response } from 'playwright';
import { worldOf } from './isolated-world.ts';
import { loadProblem, PageProblem } from './page-problem.ts';
import type { Strings } from './strings.ts';
import { within } from './within.ts';

/** A page that loads its parts with scripts gets this long to fall silent, in milliseconds. */
const QUIET = 2_000;
/** One that has asked for nothing by script is as it will be when it stays the same for so long. */
const STEADY = 150;
/** A command that any page answers at once, unless a script of it runs without end. */
const ANSWER = 5_000;

export interface Loaded {
  /** False when the time was up before everything had arrived. */
  finished: boolean;
  /** @throws PageProblem when what is there now is an error of the server */
  mustBeAPage(): void;
}

/**
 * Opens a page and waits until it has settled, or the time is up.
 * @param timeout seconds
 * @throws PageProblem when there is no page to audit
 */
export async function loadPage(
  page: Page,
  cdp: CDPSession,
  url: string,
  { say, timeout }: { say: Strings; timeout: number },
): Promise<Loaded> {
  const deadline = Date.now() + timeout * 1000;
  const left = () => Math.max(1, deadline - Date.now());
  let answer: Response | undefined;
  page.on('response', (response) => {
    if (isThePage(response.request(), page)) answer = response;
  });
  const mustBeAPage = () => {
    const status = answer?.status() ?? 200;
    if (status < 400) return;
    const retryAfter = Number(answer?.headers()['retry-after'] ?? Number.NaN);
    const seconds = retryAfter >= 0 ? retryAfter : undefined;
    throw new PageProblem(say.status(status, STATUS_CODES[status] ?? ''), status, seconds);
  };
  const hung = () => new PageProblem(say.hung);
  let asksByScript = false;
  page.on('request', (request) => {
    asksByScript ||= /^(fetch|xhr|eventsource|websocket)$/.test(request.resourceType());
  });
  page.on('websocket', () => {
    asksByScript = true;
  });
  try {
    await page.goto(url, { waitUntil: 'commit', timeout: left() });
  } catch (error) {
    const type = answer?.headers()['content-type']?.split(';')[0];
    if (type && !/html/.test(type) && answer?.ok()) throw new PageProblem(say.notAWebPage(type));
    throw loadProblem(error instanceof Error ? error.message : String(error), say, timeout);
  }
  mustBeAPage();
  const finished = await reached(page.waitForLoadState('load', { timeout: left() }));
  if (finished) {
    const isSteady = !asksByScript && (await within(ANSWER, staysTheSame(cdp), hung)) && !asksByScript;
    if (!isSteady) await reached(page.waitForLoadState('networkidle', { timeout: Math.min(QUIET, left()) }));
  }
  // What is still on its way would change the page while it is read; an endless document becomes a complete one.
  else await within(ANSWER, cdp.send('Page.stopLoading'), hung);
  await within(ANSWER, cdp.send('Runtime.evaluate', { expression: '0' }), hung);
  return { finished, mustBeAPage };
}

/** Whether the document has the same number of elements, and has asked for the same number of files, a moment later. */
async function staysTheSame(cdp: CDPSession): Promise<boolean> {
  try {
    const contextId = await worldOf(cdp);
    const before = await look(cdp, contextId);
    await wait(STEADY);
    return before === (await look(cdp, contextId));
  } catch {
    return false; // It is on its way to another address.
  }
}

async function look(cdp: CDPSession, contextId: number): Promise<unknown> {
  const expression =
    "document.getElementsByTagName('*').length + ' ' + performance.getEntriesByType('resource').length";
  return (await cdp.send('Runtime.evaluate', { expression, contextId, returnByValue: true })).result.value;
}

async function reached(state: Promise<void>): Promise<boolean> {
  return state.then(
    () => true,
    () => false,
  );
}

function isThePage(request: Request, page: Page): boolean {
  if (!request.isNavigationRequest()) return false;
  try {
    return request.frame() === page.mainFrame();
  } catch {
    return false; // Another window, whose frame is not there yet.
  }
}
