import { browser } from 'wxt/browser';
import { PageProblem } from '../models/page-adapter.ts';
import type { Wait } from '../site/gate.ts';
import { type Lanes, type SiteTabs, TabProblem } from '../workspace/models/site-tabs.ts';
import { clockInWorker } from './clock.ts';
import { connectToPage } from './page-line.ts';
import { closeReadingWindow, openReadingWindow } from './site-window.ts';
import { load, tabProblem, within } from './tab-load.ts';

/** A tab gathers what its pages leave behind, so it is not kept for ever. */
const PAGES_PER_TAB = 60;

/** Pages of a site in tabs of this browser. */
export function siteTabs(): SiteTabs {
  const wait = clockInWorker();
  return {
    version: browser.runtime.getManifest().version,
    wait,
    // No `async`: the browser takes the question only straight from the click.
    allow: (address) => browser.permissions.request({ origins: originsOf(address) }).catch(() => false),
    async release(address) {
      // Refused where the permission is not one that can be given back.
      await browser.permissions.remove({ origins: originsOf(address) }).catch(() => false);
    },
    alone: (work) =>
      navigator.locks.request('porchlight-site-run', { ifAvailable: true }, (lock) => (lock ? work() : undefined)),
    open: (viewport, onClosed) => openLanes(viewport, onClosed, wait),
  };
}

/** Patterns of a site's hosts. They hold no port, since patterns match every one. */
function originsOf(address: string): string[] {
  const { protocol, hostname } = new URL(address);
  const plain = hostname.replace(/^www\./, '');
  // A name without a dot, and a number, have no sibling.
  const hosts = /^[\d.]+$|^\[|^[^.]+$/.test(plain) ? [hostname] : [plain, `www.${plain}`];
  const schemes = protocol === 'http:' ? ['http:', 'https:'] : ['https:'];
  return schemes.flatMap((scheme) => hosts.map((host) => `${scheme}//${host}/*`));
}

async function openLanes(
  viewport: { width: number; height: number },
  onClosed: () => void,
  wait: Wait,
): Promise<Lanes> {
  const windowId = await openReadingWindow(viewport);
  const tabs = new Map<number, { id: number; used: number }>();
  let isClosed = false;

  /** Windows that a page opens are closed. */
  const created = ({ id, openerTabId }: { id?: number | undefined; openerTabId?: number | undefined }) => {
    const isOurs = [...tabs.values()].some((tab) => tab.id === openerTabId);
    if (isOurs && id !== undefined) void browser.tabs.remove(id).catch(() => undefined);
  };
  const removed = (id: number) => {
    if (id === windowId && !isClosed) onClosed();
  };
  // A workspace that is closed or reloaded takes its window along.
  const left = () => void browser.windows.remove(windowId).catch(() => undefined);
  browser.tabs.onCreated.addListener(created);
  browser.windows.onRemoved.addListener(removed);
  addEventListener('pagehide', left);

  async function tabOf(lane: number): Promise<number> {
    const known = tabs.get(lane);
    if (known && known.used++ < PAGES_PER_TAB) return known.id;
    if (known) await renew(lane);
    if (isClosed) throw new TabProblem('gone');
    const { id } = await browser.tabs
      .create({ windowId, url: 'about:blank', active: false })
      .catch((error: unknown) => {
        throw new TabProblem('gone', String(error));
      });
    if (id === undefined) throw new TabProblem('gone');
    tabs.set(lane, { id, used: 1 });
    await browser.tabs.update(id, { muted: true, autoDiscardable: false }).catch(() => undefined);
    while ((await browser.tabs.get(id)).status === 'loading') await wait(20);
    return id;
  }

  async function renew(lane: number): Promise<void> {
    const tab = tabs.get(lane);
    tabs.delete(lane);
    if (tab) await browser.tabs.remove(tab.id).catch(() => undefined);
  }

  return {
    async go(lane, address, seconds) {
      return load(await tabOf(lane), address, seconds, wait);
    },
    async connect(lane, listener, seconds) {
      const tab = tabs.get(lane);
      if (!tab) throw new TabProblem('gone');
      try {
        return await within(seconds * 1000, wait, connectToPage(tab.id, listener), 'hung');
      } catch (error) {
        if (error instanceof PageProblem && error.reason === 'document')
          throw new TabProblem('document', error.message);
        throw tabProblem(error);
      }
    },
    renew,
    async close() {
      if (isClosed) return;
      isClosed = true;
      browser.tabs.onCreated.removeListener(created);
      browser.windows.onRemoved.removeListener(removed);
      removeEventListener('pagehide', left);
      await closeReadingWindow(windowId);
    },
  };
}
