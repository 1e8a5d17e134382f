import { isExposed } from './assistive.ts';
import type { Page } from './page.ts';
import { renderedText } from './text-blocks.ts';
import { closest, parentOf } from './walk.ts';

const blocks = new Set('P LI TD TH DD DT DIV SECTION ARTICLE FIGURE HEADER FOOTER MAIN NAV ASIDE BODY HTML'.split(' '));

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
 * @returns white space folded, the link's own words left out; empty when it stands alone
 */
export function linkContext(page: Page, element: Element): string {
  const parts: string[] = [];
  const described = element.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  for (const id of described) parts.push(element.ownerDocument.getElementById(id)?.textContent ?? '');
  parts.push(element.getAttribute('title') ?? '', around(page, blockOf(element), element));
  for (let item = closest(element, 'li'); item; item = closest(parentOf(item) ?? item, 'li')) {
    parts.push(ownWords(item));
    if (closest(parentOf(item) ?? item, 'li') === item) break;
  }
  const cell = closest(element, 'td, th');
  if (cell) parts.push(around(page, cell, element), ...headersOf(cell));
  const heading = closest(element, 'h1, h2, h3, h4, h5, h6');
  if (heading) parts.push(around(page, heading, element));
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** The text of a block without the links in it: a row of links is no context for one of them. */
function around(page: Page, block: Element, link: Element): string {
  if (block === block.ownerDocument.body || block === block.ownerDocument.documentElement) return loose(link);
  const text = isExposed(page, block) ? renderedText(block, 600) : '';
  let rest = text;
  for (const other of block.querySelectorAll('a, [role="link"]')) {
    const words = (other.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (words) rest = rest.replace(words, ' ');
  }
  return rest;
}

/** Words right beside a link that stands in no block of its own. */
function loose(link: Element): string {
  let text = '';
  for (const side of ['previousSibling', 'nextSibling'] as const) {
    for (let at = link[side]; at && at.nodeType === 3; at = at[side]) text += ` ${at.nodeValue}`;
  }
  return text;
}

/** What a list item says before its inner lists. */
function ownWords(item: Element): string {
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
  return text;
}

function headersOf(cell: Element): string[] {
  const row = cell.parentElement;
  const table = closest(cell, 'table');
  if (!row || !table) return [];
  const named = cell.getAttribute('headers')?.split(/\s+/) ?? [];
  const byId = named.map((id) => cell.ownerDocument.getElementById(id)?.textContent ?? '');
  const inRow = [...row.children].filter((each) => each.tagName === 'TH' && each !== cell);
  const column = columnOf(cell);
  const inColumn = [...table.querySelectorAll('th')].filter((header) => {
    const from = columnOf(header);
    return (
      header.parentElement !== row && column >= from && column < from + (Number(header.getAttribute('colspan')) || 1)
    );
  });
  return [...byId, ...[...inRow, ...inColumn].map((header) => header.textContent ?? '')];
}

function columnOf(cell: Element): number {
  let column = 0;
  for (let at = cell.previousElementSibling; at; at = at.previousElementSibling)
    column += Number(at.getAttribute('colspan')) || 1;
  return column;
}
