import { isExposed } from './assistive.ts';
import type { Page } from './page.ts';
import { closest, parentOf } from './walk.ts';

const blocks = new Set('P LI TD TH DD DT DIV SECTION ARTICLE FIGURE HEADER FOOTER MAIN NAV ASIDE BODY HTML'.split(' '));
/** More of a block's text is no context for one of its links. */
const ENOUGH = 600;

/** The block that a link stands in: what a screen reader can read out together with it. */
export function blockOf(element: Element): Element {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    if (blocks.has(at.tagName) || /^H[1-6]$/.test(at.tagName)) return at;
  }
  return element.ownerDocument.documentElement;
}

/**
 * The words that make a link's purpose clear beside its own name (WCAG "programmatically determined link context"):
 * its sentence, list items around it, its cell with the cell's headers, and its description.
 * @returns white space folded, the words of links left out; empty when it stands alone
 */
export function linkContext(page: Page, element: Element): string {
  const known = page.derive(knownWords);
  const parts = [element.getAttribute('title') ?? ''];
  for (const id of element.getAttribute('aria-describedby')?.split(/\s+/) ?? [])
    parts.push(element.ownerDocument.getElementById(id)?.textContent ?? '');
  const block = blockOf(element);
  const isLoose = block === block.ownerDocument.body || block === block.ownerDocument.documentElement;
  parts.push(isLoose ? wordsBeside(element) : outsideLinks(page, block, known));
  for (let item = closest(element, 'li'); item; item = item.parentElement?.closest('li') ?? null)
    parts.push(ownWords(item, known));
  const cell = closest(element, 'td, th');
  if (cell) parts.push(outsideLinks(page, cell, known), headersOf(cell, known));
  const heading = closest(element, 'h1, h2, h3, h4, h5, h6');
  if (heading) parts.push(outsideLinks(page, heading, known));
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** Told once for each block, item and table: a table may hold thousands of links. */
interface KnownWords {
  outside: Map<Element, string>;
  items: Map<Element, string>;
  headers: Map<Element, { row: Element | null; from: number; to: number; text: string }[]>;
}

function knownWords(): KnownWords {
  return { outside: new Map(), items: new Map(), headers: new Map() };
}

/** The text of a block without the links in it: a row of links is no context for one of them. */
function outsideLinks(page: Page, block: Element, known: KnownWords): string {
  const before = known.outside.get(block);
  if (before !== undefined) return before;
  let text = '';
  const stack: Node[] = isExposed(page, block) ? [block] : [];
  for (let next = stack.pop(); next && text.length < ENOUGH; next = stack.pop()) {
    if (next.nodeType === 3) text += ` ${next.nodeValue}`;
    else if (next.nodeType === 1) {
      const element = next as Element;
      if (element !== block && (element.matches('a, [role="link"]') || !page.isRendered(element))) continue;
      if (element.localName === 'img') text += ` ${element.getAttribute('alt') ?? ''}`;
      for (let child = element.lastChild; child; child = child.previousSibling) stack.push(child);
    }
  }
  known.outside.set(block, text);
  return text;
}

/** Words right beside a link that stands in no block of its own. */
function wordsBeside(link: Element): string {
  let text = '';
  for (const side of ['previousSibling', 'nextSibling'] as const) {
    for (let at = link[side]; at && at.nodeType === 3; at = at[side]) text += ` ${at.nodeValue}`;
  }
  return text;
}

/** What a list item says before its inner lists. */
function ownWords(item: Element, known: KnownWords): string {
  const before = known.items.get(item);
  if (before !== undefined) return before;
  let text = '';
  for (const node of item.childNodes) {
    if (node.nodeType === 3) text += node.nodeValue;
    else if (
      node.nodeType === 1 &&
      !/^(UL|OL|A)$/.test((node as Element).tagName) &&
      !(node as Element).querySelector('a')
    )
      text += ` ${node.textContent}`;
  }
  known.items.set(item, text);
  return text;
}

/** The headers of a cell: named by it, in its row, or over its column. */
function headersOf(cell: Element, known: KnownWords): string {
  const table = closest(cell, 'table');
  if (!table) return '';
  let headers = known.headers.get(table);
  if (!headers) {
    headers = [...table.querySelectorAll('th')].map((header) => {
      const from = columnOf(header);
      const to = from + (Number(header.getAttribute('colspan')) || 1);
      return { row: header.parentElement, from, to, text: header.textContent ?? '' };
    });
    known.headers.set(table, headers);
  }
  if (headers.length === 0) return '';
  const column = columnOf(cell);
  const named = (cell.getAttribute('headers')?.split(/\s+/) ?? []).map(
    (id) => cell.ownerDocument.getElementById(id)?.textContent,
  );
  const found = headers.filter(({ row, from, to }) => row === cell.parentElement || (column >= from && column < to));
  // A thousand rows of headers tell no more than the first few.
  return [...named, ...found.slice(0, 20).map(({ text }) => text)].join(' ');
}

function columnOf(cell: Element): number {
  let column = 0;
  for (let at = cell.previousElementSibling; at; at = at.previousElementSibling)
    column += Number(at.getAttribute('colspan')) || 1;
  return column;
}
