import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { build, type Rollup } from 'vite';
import { chromiumArguments, findChromium } from '../../demo/find-browser.mjs';

export interface Windows extends AsyncDisposable {
  readonly origin: string;
  /** Another window of one origin, with `kept` in it. */
  open(): Promise<Page>;
  /** Closes all windows and forgets all that they kept. */
  closeAll(): Promise<void>;
}

/** Serves in-page.ts on this computer, for windows of a real Chromium. */
export async function serveWindows(): Promise<Windows> {
  const entry = fileURLToPath(new URL('in-page.ts', import.meta.url));
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'in-page' } },
  })) as Rollup.RollupOutput[];
  const script = built[0]?.output[0].code ?? '';
  const server = createServer((request, response) => {
    const isScript = request.url === '/in-page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><script type="module" src="/in-page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const executablePath = findChromium();
  const browser = await chromium.launch({ args: chromiumArguments(), ...(executablePath ? { executablePath } : {}) });
  let context: BrowserContext | undefined;
  return {
    origin,
    async open() {
      context ??= await browser.newContext();
      const page = await context.newPage();
      await page.goto(origin);
      await page.waitForFunction(() => 'kept' in globalThis);
      return page;
    },
    async closeAll() {
      await context?.close();
      context = undefined;
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
