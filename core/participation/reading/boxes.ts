import { MONTH } from '../../text/date-words.ts';

/** What looks like a date. */
export const hasDate = new RegExp(
  `\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:19|20)\\d\\d|(?<![:\\d])\\d{1,2}[/-]\\d{1,2}(?![:\\d]|\\s*[ap]\\.?m)|(?<![\\p{L}])${MONTH}\\.?\\s+\\d{1,2}(?!\\d)`,
  'iu',
);
const NAMES = 8;
const NAME = 80;
const FEW = 6;
const TITLES = 2;
const SAMPLE = 3;
const MAX_LOOKS = 300;
const named = /\b(dates?|days?|when|months?|deadlines?|due|terms?|posted|fechas?)\b/i;
const noCell = /^(?:T[A-Z]+|BR|A|BUTTON|INPUT)$/;
const likeDate = new RegExp(`\\d|\\b(?:mon|tues|wednes|thurs|fri)day\\b|^\\W*${MONTH}\\W*$`, 'iu');

/** What an element is to a table. */
export type TablePart = 'table' | 'row' | 'cell';

const tags = new Map<string, TablePart>([
  ['TABLE', 'table'],
  ['TR', 'row'],
  ['TD', 'cell'],
  ['TH', 'cell'],
]);
const roles = new Map<string, TablePart>([
  ['table', 'table'],
  ['grid', 'table'],
  ['row', 'row'],
  ['cell', 'cell'],
  ['gridcell', 'cell'],
  ['columnheader', 'cell'],
  ['rowheader', 'cell'],
]);

/**
 * Tables made of boxes: below a row of short names, one of which is that of a day ("Meeting date | Deadline"), rows of
 * as many boxes. Looked for on the way down, each part once.
 */
export class BoxTables {
  readonly #parts = new Map<Element, TablePart | undefined>();
  #layouts: Set<Element> | undefined;
  #looks = 0;

  /** What an element is by its tag, by its role or by the boxes around it. Undefined for most. */
  partOf(element: Element): TablePart | undefined {
    const known = tags.get(element.tagName) ?? roles.get(element.getAttribute('role') ?? '');
    if (known) return known;
    if (!this.#parts.has(element)) {
      this.#parts.set(element, undefined);
      if (element.childElementCount > 1) this.#look(element);
    }
    return this.#parts.get(element);
  }

  /** Whether a table only sets the page out: it says so, is a single cell, or holds a main heading of the page. */
  isLayout(table: Element): boolean {
    if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return true;
    this.#layouts ??= aroundHeadings(table.ownerDocument);
    return this.#layouts.has(table) || isSingleCell(table);
  }

  #look(element: Element): void {
    const head = headIn(element);
    if (!head || this.#looks >= MAX_LOOKS) return;
    this.#looks++;
    const rows = rowsOf(element, head);
    const column = Array.from(head.children).findIndex(({ textContent }) => named.test(textContent ?? ''));
    const sample = rows.slice(0, SAMPLE);
    const dated = sample.filter((row) => likeDate.test(row.children[column]?.textContent ?? ''));
    if (rows.length < 2 || dated.length < sample.length - 1) return;
    this.#parts.set(element, 'table');
    for (const row of [...titlesOf(element, head), head, ...rows]) {
      this.#parts.set(row, 'row');
      for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) this.#parts.set(cell, 'cell');
    }
  }
}

/** The tables that hold a heading of the first level; each looked at once. */
function aroundHeadings(document: Document): Set<Element> {
  const tables = new Set<Element>();
  for (const heading of document.querySelectorAll('td h1')) {
    let table = heading.closest('table');
    while (table && !tables.has(table)) {
      tables.add(table);
      table = table.parentElement?.closest('table') ?? null;
    }
  }
  return tables;
}

function isSingleCell(table: Element): boolean {
  let part: Element | null = table;
  while (part && !/^T[DH]$/.test(part.tagName)) part = part.childElementCount === 1 ? part.firstElementChild : null;
  return part !== null;
}

/** The row of names among the first boxes of an element, below titles at most. */
function headIn(element: Element): Element | undefined {
  let box = element.firstElementChild;
  for (let at = 0; box && at <= TITLES; at++, box = box.nextElementSibling) {
    const row = box.childElementCount === 1 ? box.firstElementChild : box;
    if (row && isHead(row)) return row;
    if (box.childElementCount > 1) return undefined;
  }
  return undefined;
}

function isHead(row: Element): boolean {
  if (row.childElementCount < 2 || row.childElementCount > NAMES) return false;
  let isNamed = false;
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    if (noCell.test(cell.tagName) || !isSmall(cell)) return false;
    const text = cell.textContent?.trim() ?? '';
    if (text.length > NAME || hasDate.test(text)) return false;
    isNamed ||= named.test(text);
  }
  return isNamed;
}

/** Whether an element holds a few others at most. */
function isSmall(element: Element): boolean {
  const inside = [element];
  for (let at = 0; at < inside.length; at++) {
    for (let next = inside[at]?.firstElementChild; next; next = next.nextElementSibling) {
      if (inside.push(next) > FEW) return false;
    }
  }
  return true;
}

function titlesOf(table: Element, head: Element): Element[] {
  const titles: Element[] = [];
  for (let at = table.firstElementChild; at && !at.contains(head); at = at.nextElementSibling) {
    if (at.childElementCount === 1) titles.push(at);
  }
  return titles;
}

/** The rows below the head: beside it or beside what holds it, or in a box of their own. */
function rowsOf(table: Element, head: Element): Element[] {
  const count = head.childElementCount;
  let at = table.firstElementChild;
  while (at && !at.contains(head)) at = at.nextElementSibling;
  const first = at?.nextElementSibling;
  // A single box that follows holds them all.
  const rows = first?.nextElementSibling ? first : first?.firstElementChild;
  const found: Element[] = [];
  for (let row = rows; row; row = row.nextElementSibling) if (row.childElementCount === count) found.push(row);
  return found;
}
