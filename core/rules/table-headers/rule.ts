import { isExposed } from '../../page/assistive.ts';
import { elementIndex, elementsNamed, elementsWithRole, ownRole } from '../../page/element-index.ts';
import type { Page } from '../../page/page.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';
import { type Cell, cellsOf, gridOf } from './grid.ts';

type Message = 'no-cells' | 'unlinked' | 'bold-headers' | 'word';

export default rule<Message>({
  id: 'table-headers',
  lens: 'accessibility',
  impact: 'serious',
  title: 'A table says which cell belongs to which heading',
  why: 'A blind parent hears "8:05" and not that it is the time for bus 12 at Elm Street.',
  sources: [
    {
      name: 'WCAG 2.1, 1.3.1 Info and Relationships',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/info-and-relationships.html',
    },
  ],
  practices: ['pp-1.3a'],
  wcag: ['1.3.1'],
  act: ['d0f69e'],
  fixedBy: 'editor',
  messages: {
    'no-cells': {
      problem: 'Headings that stand over no cell: {count} in this table. The first is "{text}".',
      fix: 'Add the missing cells under it, empty ones too, or delete the heading.',
    },
    unlinked: {
      problem:
        'Headings that are not read with the cells under them: {count} in this table. The first is "{text}". The cells name other headings in "headers".',
      fix: 'Take the attribute "headers" off the cells. In a plain table, heading cells with scope are enough.',
    },
    'bold-headers': {
      problem: 'The first row of this table looks like headings, but is not marked as such.',
      fix: 'In the table settings of your editor, set "header row". In code, make each of these cells a <th scope="col">.',
    },
    word: {
      problem: 'This table was pasted from Word. It has {count} rows and no heading.',
      fix: 'If it holds data, set "header row" in the table settings. If it only lays things out, put its words into paragraphs.',
    },
  },
  needs: [elementIndex],
  *evaluate(page) {
    const tables = [
      ...elementsNamed(page, 'table'),
      ...elementsWithRole(page, 'table'),
      ...elementsWithRole(page, 'grid'),
    ];
    const judged = [...new Set(tables)].filter(
      (table) => isExposed(page, table) && !/^(none|presentation)$/.test(ownRole(table) ?? ''),
    );
    if (judged.length === 0) return { applicable: false, because: 'There are no tables.' };
    const findings: RuleFinding<Message>[] = [];
    for (const table of judged) {
      yield;
      const grid = gridOf(table);
      const headers = grid.filter((cell) => cell.header);
      // A table with nothing but headings waits for a script, or for the first entry.
      const bare = headers.length === grid.length ? [] : headers.filter((header) => isBare(page, header, grid));
      const cut = bare.filter((header) => cellsOf(header, grid, 'place').length > 0);
      const empty = bare.filter((header) => !cut.includes(header));
      findings.push(...bareFinding('no-cells', empty), ...bareFinding('unlinked', cut));
      if (headers.length === 0) findings.push(...unmarked(page, table, grid));
    }
    return { applicable: true, examined: judged.length, findings };
  },
  es,
});

function isBare(page: Page, header: Cell, grid: readonly Cell[]): boolean {
  return (
    /\S/.test(header.element.textContent ?? '') && isExposed(page, header.element) && cellsOf(header, grid).length === 0
  );
}

function bareFinding(message: 'no-cells' | 'unlinked', cells: readonly Cell[]): RuleFinding<Message>[] {
  const [element, ...also] = cells.map((cell) => cell.element);
  if (!element) return [];
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 80);
  return [{ outcome: 'fail', message, element, also, data: { text, count: cells.length }, act: ['d0f69e'] }];
}

/** What a table without headings looks like; nothing, where it may well be a layout. */
function unmarked(page: Page, table: Element, grid: readonly Cell[]): RuleFinding<Message>[] {
  const rows = new Set(grid.map(({ row }) => row)).size;
  const first = grid.filter(({ row }) => row === 0);
  if (rows < 3 || first.length < 2 || table.querySelector('table, h1, h2, h3, img, form, ul')) return [];
  const rest = grid.filter(({ row }) => row > 0);
  const isShort = ({ element }: Cell) =>
    /\p{L}{2}/u.test(element.textContent ?? '') && (element.textContent ?? '').trim().length <= 40;
  const isEven = rest.length === first.length * (rows - 1);
  if (
    isEven &&
    first.every((cell) => isShort(cell) && isBold(page, cell.element)) &&
    rest.filter(({ element }) => isBold(page, element)).length < rest.length / 2
  )
    return [{ outcome: 'fail', message: 'bold-headers', element: table, act: [] }];
  const fromWord =
    /\bMso|mso-/i.test(`${table.className} ${table.getAttribute('style')}`) ||
    table.querySelector('[class*="Mso"], [style*="mso-"]');
  return fromWord ? [{ outcome: 'review', message: 'word', element: table, data: { count: rows }, act: [] }] : [];
}

function isBold(page: Page, cell: Element): boolean {
  const text = (cell.textContent ?? '').replace(/\s+/g, '');
  if (!text || !page.isRendered(cell)) return false;
  const bold = [...cell.querySelectorAll('b, strong')]
    .map((each) => each.textContent ?? '')
    .join('')
    .replace(/\s+/g, '');
  return bold.length >= text.length;
}
