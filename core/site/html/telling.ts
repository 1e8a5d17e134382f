import { html, link, type Markup } from '../../export/html/markup.ts';
import type { Strings } from '../../export/strings.ts';
import { LanguageTag } from '../../model/text.ts';
import type { Site, SitePage } from '../site.ts';
import type { SiteStrings } from '../strings-en.ts';

/** What every part of the site report needs to know. */
export interface SiteTelling {
  site: Site;
  /** The words of every report, and those of site reports. */
  say: Strings;
  own: SiteStrings;
}

/** What was left out of a run, a sentence each; that it has not come to its end is one too. */
export function leftOutLines({ leftOut: left, settings }: Site, own: SiteStrings): string[] {
  if (!left) return [own.unfinished];
  return [
    left.beyondLimit > 0 && own.beyond(left.beyondLimit, settings.mostPages),
    left.forbidden > 0 && own.forbidden(left.forbidden),
    left.documents > 0 && own.documents(left.documents),
    ...left.endless.slice(0, 20).map(({ kind, count }) => own.endless(count, kind)),
  ].filter((line) => line !== false);
}

/** A page by its title, as a link to it; marked with its own language. */
export function pageLink(page: SitePage): Markup {
  const title = page.title || pathOf(page.address);
  const name = LanguageTag.safeParse(page.language).success
    ? html`<bdi lang="${page.language}">${title}</bdi>`
    : html`<bdi>${title}</bdi>`;
  return link(name, page.address);
}

/** Path and query of an address, as people see them. */
export function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  try {
    return decodeURI(`${pathname}${search}`);
  } catch {
    return `${pathname}${search}`;
  }
}

/** A list of pages by address, the first few, and how many more there are. */
export function addressList({ site, own }: SiteTelling, addresses: readonly string[], most: number): Markup {
  return html`<ul class="addresses">${addresses.slice(0, most).map((address) => {
    const page = site.pageAt(address);
    return html`<li>${page ? pageLink(page) : link(address, address)}</li>`;
  })}${addresses.length > most && html`<li>${own.more(addresses.length - most)}</li>`}</ul>`;
}
