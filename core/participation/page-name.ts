import type { Page } from '../page/page.ts';
import { renderedText } from '../page/text-blocks.ts';

/** What a page calls itself: its title, its main heading and the words of its address, a line each. */
export function pageName(page: Page): string {
  const heading = page.document.querySelector('main h1, h1');
  const path = page.url.split(/[?#]/)[0]?.replace(/^[a-z]+:\/\/[^/]*/i, '') ?? '';
  const words = path.replace(/\.[a-z]{3,4}$/i, '').replace(/[-_/.+%]+/g, ' ');
  return [heading ? renderedText(heading, 300) : '', page.document.title.slice(0, 300), words.slice(0, 200)].join('\n');
}
