/** What statistics and mailings hang onto addresses; it names no other page. */
const tracking = /^(utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|_gl|phpsessid|jsessionid|sid|sessionid)$/i;
const documentEnding =
  /\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|csv|txt|zip|gz|rar|7z|ics|xml|rss|json|js|css|jpe?g|png|gif|webp|svg|ico|tiff?|heic|mp[34]|m4[av]|mov|avi|wmv|webm|wav|epub|exe|dmg|apk)$/i;
const LONGEST = 2_000;

/**
 * The address of a page by which links to it are known as the same: absolute, http or https, without fragment,
 * password and tracking.
 * @param href as written in a page
 * @param base the address of that page
 * @returns undefined when it leads to no web page: `mailto:`, `javascript:`, nonsense, more than 2,000 characters
 */
export function siteAddress(href: string, base?: string): string | undefined {
  if (href.length > LONGEST || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  url.pathname = url.pathname.replace(/;jsessionid=[^/]*/i, '');
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  return url.href.length > LONGEST ? undefined : url.href;
}

/** Two addresses with one key are one page: with and without a slash at the end, with and without `www.`. */
export function pageKey(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/(?=$|\?)/, '');
}

/**
 * What addresses of one kind share: `/calendar?month=5&year=2031` and `/calendar?month=6&year=2031`; `/day/4` and
 * `/day/5`. Numbers become `#`, values of the query are left out.
 */
export function kindOfAddress(address: string): string {
  const url = new URL(address);
  const names = [...new Set(url.searchParams.keys())].sort();
  return `${url.host}${url.pathname.replace(/\d+/g, '#')}${names.length > 0 ? `?${names.join('&')}` : ''}`;
}

/** Whether an address names a file that is no web page, told by its ending. */
export function isDocumentAddress(address: string): boolean {
  return documentEnding.test(new URL(address).pathname);
}

/** Whether an address names a day, week or month of a calendar: `/calendar/2031/05`, `?month=5&year=2031`. */
export function isDated(address: string): boolean {
  const { pathname, searchParams } = new URL(address);
  if (/[/-](19|20|21)\d\d([/-]\d{1,2}){1,2}\/?$/.test(pathname)) return true;
  return [...searchParams].some(
    ([name, value]) => /date|month|year|day|week|start|end|cal/i.test(name) && /^[\d/:T.-]{1,30}Z?$/.test(value),
  );
}

/**
 * Whether an address goes in circles, as links make it that are relative to the wrong place (`/a/b/a/b/a/b`), or heaps
 * up filters.
 */
export function isTangled(address: string): boolean {
  const { pathname, searchParams } = new URL(address);
  const segments = pathname.split('/').filter(Boolean);
  if (segments.length > 20 || searchParams.size > 6) return true;
  const times = new Map<string, number>();
  for (const segment of segments) times.set(segment, (times.get(segment) ?? 0) + 1);
  return [...times.values()].some((count) => count > 3);
}

/**
 * Whether opening an address does something instead of showing a page: it signs somebody out, deletes, or fills a cart.
 * Whoever reads a site as somebody who is signed in must not go there.
 */
export function isAct(address: string): boolean {
  const { pathname, searchParams } = new URL(address);
  if (/\/(log|sign)[-_]?(out|off)(\.\w+)?(\/|$)/i.test(pathname)) return true;
  return [...searchParams].some(
    ([name, value]) =>
      /^(action|do|op|task|cmd)$/i.test(name) && /^(log|sign)[-_]?(out|off)$|^(delete|remove|trash)/i.test(value),
  );
}

/**
 * The folder of an address, which tells its template more often than not: `host//news/` for `/news/bond-passes`, `host//`
 * for a page at the top. Numbers become `#`.
 */
export function folderOfAddress(address: string): string {
  const { host, pathname } = new URL(address);
  const folder = pathname.replace(/(?<=.)\/$/, '').replace(/[^/]*$/, '');
  return `${host}/${folder.replace(/\d+/g, '#')}`;
}
