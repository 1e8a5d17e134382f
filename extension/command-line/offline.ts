import { realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Request } from 'playwright';

/** How many files a saved page asked for and did not get. */
export interface Refused {
  count(): number;
}

/**
 * Lets a saved page load itself, once, and what lies beneath its folder; refuses everything else: the network, other
 * folders (through links of the file system too), further pages and windows.
 */
export async function keepOffline(context: BrowserContext, file: { path: string; folder: string }): Promise<Refused> {
  const folder = await realpath(file.folder);
  const refused = new Set<string>();
  let opened = false;
  await context.route('**/*', async (route) => {
    const request = route.request();
    if (isPageItself(request)) {
      // "Aborted" leaves the document in place; any other reason would put an error page there.
      if (opened) return route.abort('aborted');
      opened = true;
      return route.continue();
    }
    if (await isBeneath(folder, request.url())) return route.continue();
    refused.add(request.url());
    return route.abort('blockedbyclient');
  });
  return { count: () => refused.size };
}

/** Whether this would replace the audited document, or open a window beside it. */
function isPageItself(request: Request): boolean {
  if (!request.isNavigationRequest()) return false;
  try {
    return request.frame().parentFrame() === null;
  } catch {
    return true; // A new window: its frame is not there yet.
  }
}

async function isBeneath(folder: string, url: string): Promise<boolean> {
  if (/^(data|blob|about):/.test(url)) return true;
  if (!url.startsWith('file:')) return false;
  try {
    const { protocol, host, pathname } = new URL(url);
    const way = relative(folder, await realpath(fileURLToPath(`${protocol}//${host}${pathname}`)));
    return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !/^[a-z]:|^\\\\/i.test(way);
  } catch {
    return false; // No such file, or no path at all.
  }
}
