/**
 * A whole address by which two links to one page are known as the same: without fragment and last slash.
 * @param href as written in a page
 * @param base the address of that page
 * @returns the text as it stands when it is no address
 */
export function addressKey(href: string, base: string): string {
  try {
    const address = new URL(href, base);
    address.hash = '';
    return address.href.replace(/\/$/, '');
  } catch {
    return href;
  }
}
