import { addressKey } from '../page/address-key.ts';
import { nameOf } from '../page/describe.ts';
import type { Page } from '../page/page.ts';

const formServices = /docs\.google\.com\/forms|forms\.(gle|office)|surveymonkey|typeform|jotform|qualtrics/i;
const file = /\.(pdf|docx?|pptx?|xlsx?|odt)(?:$|[?#])/i;
const kinds: [string, RegExp][] = [
  ['mail', /^mailto:/i],
  ['telephone', /^tel:/i],
  ['form', formServices],
  ['meeting', /zoom\.us|teams\.microsoft|meet\.google/i],
  ['file', file],
];

/**
 * What a translation should lead to as the page does: an address to write to, a number to call, forms, meetings, files.
 * It may well lead to others, the Spanish form or the line of the Hmong speaker. So of numbers and addresses one is
 * enough, and of the rest something is missing where there are fewer.
 * @returns addresses
 */
export function missingLinks(page: Page, translation: Page): string[] {
  const theirs = linksByKind(translation);
  return [...linksByKind(page)].flatMap(([kind, links]) => {
    const others = theirs.get(kind) ?? new Set();
    const enough = kind === 'mail' || kind === 'telephone' ? 1 : links.size;
    return others.size >= enough ? [] : [...links].filter((link) => !others.has(link));
  });
}

/** Whether a page asks for more than a search: with a form of its own, one of a service, or a widget. */
export function hasForm(page: Page): boolean {
  const { document } = page;
  if (document.querySelector('porchlight-feedback')) return true;
  if ([...document.querySelectorAll('iframe[src]')].some((frame) => formServices.test(frame.getAttribute('src') ?? '')))
    return true;
  return [...document.querySelectorAll('form')].some(
    (form) =>
      form.querySelector('textarea, input[type="radio"], input[type="email"], select') &&
      !/search/i.test(nameOf(form)) &&
      // Whole pages of some systems stand in one form.
      !form.querySelector('main'),
  );
}

function linksByKind(page: Page): Map<string, Set<string>> {
  const scope = page.document.querySelector('main, [role="main"], article') ?? page.document.body;
  const found = new Map<string, Set<string>>();
  for (const link of scope?.querySelectorAll('a[href]') ?? []) {
    const href = link.getAttribute('href') ?? '';
    const kind = kinds.find(([, shape]) => shape.test(href))?.[0];
    if (!kind) continue;
    const links = found.get(kind) ?? new Set();
    found.set(kind, links.add(kind === 'mail' || kind === 'telephone' ? bare(href) : addressKey(href, page.url)));
  }
  return found;
}

function bare(href: string): string {
  return href.toLowerCase().replace(/[?].*$|[\s().-]/g, (part) => (part === '.' && href.includes('@') ? '.' : ''));
}
