import { addressKey } from './address-key.ts';
import { openPage, type Page } from './page.ts';

/** Opens the page at an address, as far as it could be read; undefined when nobody read it. */
export type OpenVersion = (address: string) => Page | undefined;

/** The other versions of a page, each opened once: what is computed of one is then shared by all who look at it. */
export function versionPages(page: Page): OpenVersion {
  const opened = new Map<Document, Page>();
  return (address) => {
    const key = addressKey(address, page.url);
    const document = page.otherVersions.get(key);
    if (!document) return undefined;
    const known = opened.get(document) ?? openPage(document, { url: key, asOf: page.asOf });
    opened.set(document, known);
    return known;
  };
}
