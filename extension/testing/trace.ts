import type { Page } from 'puppeteer-core';

/** All that a visit could leave behind in a page: its markup with every attribute, its globals, its styles. */
export function traceOf(page: Page): Promise<{ html: string; globals: string[]; sheets: number }> {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).sort(),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  }));
}

/** The mark on a page, read through the debugger because its shadow root is closed; undefined while there is none. */
export async function markOn(page: Page): Promise<{ label: string; box: Box } | undefined> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = root.children?.find(({ localName }) => localName === 'html');
    const shadow = html?.children?.flatMap(({ shadowRoots = [] }) => shadowRoots)[0];
    const box = shadow?.children?.[0];
    if (!box) return undefined;
    const { model } = await session.send('DOM.getBoxModel', { nodeId: box.nodeId });
    const [left = 0, top = 0] = model.border;
    return {
      label: box.children?.[0]?.children?.[0]?.nodeValue ?? '',
      box: { left, top, width: model.width, height: model.height },
    };
  } finally {
    await session.detach();
  }
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
