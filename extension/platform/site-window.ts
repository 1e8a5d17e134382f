import { browser } from 'wxt/browser';

/** The window that a run reads in, as the session knows it: one that a closed workspace left is found by it. */
const KEY = 'reading-window';

/**
 * Opens the window that pages are read in, without taking the place of the one that staff work in. What it shows is a
 * page of our own; the pages are in tabs behind it.
 */
export async function openReadingWindow(viewport: { width: number; height: number }): Promise<number> {
  await closeLeftOver();
  const mine = await browser.windows.getCurrent();
  const made = await browser.windows.create({
    url: browser.runtime.getURL('/reading.html'),
    ...viewport,
    // Firefox knows no window that opens without being the one in front.
    ...(import.meta.env.FIREFOX ? {} : { focused: false }),
  });
  const id = made?.id;
  if (id === undefined) throw new Error('The browser opened no window.');
  await browser.storage.session.set({ [KEY]: id });
  if (import.meta.env.FIREFOX && mine.id !== undefined) await browser.windows.update(mine.id, { focused: true });
  await resize(id, viewport);
  return id;
}

/** Makes the window so much larger that its pages have the size that was asked for; a small screen keeps it smaller. */
async function resize(id: number, viewport: { width: number; height: number }): Promise<void> {
  const { width = 0, height = 0, tabs } = await browser.windows.get(id, { populate: true });
  const [tab] = tabs ?? [];
  if (!tab?.width || !tab.height || !width || !height) return;
  const wanted = { width: width + viewport.width - tab.width, height: height + viewport.height - tab.height };
  await browser.windows.update(id, wanted).catch(() => undefined);
}

export async function closeReadingWindow(id: number): Promise<void> {
  await browser.storage.session.remove(KEY);
  // Fails when staff have closed it.
  await browser.windows.remove(id).catch(() => undefined);
}

async function closeLeftOver(): Promise<void> {
  const { [KEY]: id } = await browser.storage.session.get(KEY);
  if (typeof id === 'number') await closeReadingWindow(id);
}
