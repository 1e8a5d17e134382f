import { browser } from 'wxt/browser';
import { PageProblem, type ProblemReason } from '../models/page-adapter.ts';

const stores = /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org)\b/;
const protectedByFirefox = /^https:\/\/(support\.mozilla\.org|accounts\.firefox\.com)\b/;
const own =
  /^(about|chrome|edge|brave|devtools|chrome-search|chrome-untrusted|resource|view-source|(chrome|moz)-extension):/;

/** Why a page that was refused was refused, as far as its address tells; undefined when it tells nothing. */
export function reasonOfUrl(url: string): ProblemReason | undefined {
  if (stores.test(url)) return 'store';
  if (own.test(url) || protectedByFirefox.test(url)) return 'browser-page';
  if (/^[^?#]+\.pdf([?#]|$)/i.test(url)) return 'document';
  return undefined;
}

/** What the browser's own sentence means. The sentences are Chrome's and Firefox's as of 2026. */
export function reasonOfMessage(message: string): ProblemReason {
  if (/no tab with id|invalid tab id|frame .*was removed|tab was closed/i.test(message)) return 'closed';
  if (/showing error page/i.test(message)) return 'error-page';
  if (/extensionssettings policy|blocked by .*administrator/i.test(message)) return 'managed';
  if (/gallery cannot be scripted/i.test(message)) return 'store';
  if (/cannot access a chrome|chrome:\/\/ url|extension:\/\/ url/i.test(message)) return 'browser-page';
  if (/host permission|respective host|cannot access contents|missing .*permission/i.test(message)) return 'no-grant';
  return 'unknown';
}

/** Turns a refusal of the browser into a PageProblem with the reason that helps most. */
export async function pageProblem(tabId: number, error: unknown): Promise<PageProblem> {
  const message = error instanceof Error ? error.message : String(error);
  const said = reasonOfMessage(message);
  if (said === 'closed') return new PageProblem(said, message);
  const url = await browser.tabs.get(tabId).then(
    (tab) => tab.url ?? '',
    () => '',
  );
  const known = reasonOfUrl(url);
  if (known || said !== 'no-grant' || !url) return new PageProblem(known ?? said, message);
  // The address is shown, so the tab was granted, and still nothing may be brought in.
  return new PageProblem(url.startsWith('file:') ? 'local-file' : 'document', message);
}
