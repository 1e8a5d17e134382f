import { read } from '@porchlight/core/model/read-error';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Line, type Listener, PageProblem } from '../models/page-adapter.ts';
import { Answer, PORT_NAME } from '../page/protocol.ts';
import { pageProblem } from './page-problem.ts';

/** What audit.js says on arriving: the kind of document it came into. */
const Arrival = z.string();

/**
 * Brings the audit into a tab and opens a line to it. Bringing it twice does no harm.
 * @throws PageProblem when the tab shows something that cannot be read, or was not granted
 */
export async function connectToPage(tabId: number, listener: Listener): Promise<Line> {
  let kind: string;
  try {
    const [arrived] = await browser.scripting.executeScript({ target: { tabId }, files: ['/audit.js'] });
    kind = read(Arrival, arrived?.result, 'what the page answered');
  } catch (error) {
    throw await pageProblem(tabId, error);
  }
  if (!/html|xml/.test(kind)) throw new PageProblem('document', kind);

  const port = browser.tabs.connect(tabId, { name: PORT_NAME, frameId: 0 });
  port.onMessage.addListener((message: unknown) => listener.answer(read(Answer, message, 'the answer of the page')));
  port.onDisconnect.addListener(() => listener.gone());
  return { ask: (request) => port.postMessage(request), close: () => port.disconnect() };
}
