import { BoxTables, hasDate, type TablePart } from './boxes.ts';

const dayNumber = /^\d{1,2}(?:\s*(?:,|&|and)\s*\d{1,2})*\*{0,3}$/;
const TITLE_ROWS = 2;
/** A cell that fills more is a slip of the pen. */
const MAX_SPAN = 20;
/** How long the name of a column may be, in letters: where it is set off as one, longer. */
const NAME = 60;
const LONG_NAME = 120;

/** A table while and after it is read: what its header cells say. */
export interface Table {
  /** Text of the header cell of each column, empty when it has none. */
  readonly headers: string[];
  row: number;
  column: number;
  /** Whether the row being read is made of header cells. */
  inHeader: boolean;
  /** Whether every row so far is one cell: titles above the header cells. */
  onlyTitles: boolean;
  /** The headers above the row being read, while it may take their place. */
  titles: string[] | undefined;
  /** Whether a cell of the row being read holds a date. */
  hasDates: boolean;
  /** In how many rows a cell above still fills each column, that being read among them. */
  readonly spans: Map<number, number>;
  /** Whether it only sets the page out: what stands in it is in no cell. */
  readonly isLayout: boolean;
}

/** The tables that enclose the point of reading, innermost last. */
export class TableStack {
  readonly #open: Table[] = [];
  readonly #boxes = new BoxTables();

  /** Begins a table; some have no element of their own. */
  open(isLayout = false): void {
    this.#open.push({
      headers: [],
      row: -1,
      column: -1,
      inHeader: false,
      onlyTitles: true,
      titles: undefined,
      hasDates: false,
      spans: new Map(),
      isLayout,
    });
  }

  /** Goes to a cell of such a table. */
  moveTo(row: number, column: number): void {
    const table = this.#open.at(-1);
    if (table) Object.assign(table, { row, column, inHeader: row === 0 });
  }

  /** Ends such a table. */
  close(): void {
    this.#open.pop();
  }

  /** To be called on entering an element; tells what it is to a table. */
  enter(element: Element): TablePart | undefined {
    const part = this.#boxes.partOf(element);
    if (part === 'table') this.open(this.#boxes.isLayout(element));
    const table = this.#open.at(-1);
    if (!table) return undefined;
    if (part === 'row') {
      table.row++;
      table.column = -1;
      for (const [column, rows] of table.spans) {
        if (rows > 1) table.spans.set(column, rows - 1);
        else table.spans.delete(column);
      }
      const isBelowTitle = table.onlyTitles && table.row <= TITLE_ROWS && element.childElementCount > 1;
      if (isBelowTitle) table.titles = table.headers.splice(0);
      table.inHeader = element.parentElement?.tagName === 'THEAD' || table.row === 0 || isBelowTitle;
      if (element.childElementCount > 1) table.onlyTitles = false;
      table.hasDates = false;
    }
    if (part === 'cell') {
      table.column += 1;
      while (table.spans.has(table.column)) table.column += 1;
    }
    return part;
  }

  /** To be called on leaving an element: a cell that spans columns moves on, a table ends. */
  leave(element: Element): void {
    const table = this.#open.at(-1);
    if (!table) return;
    const part = this.#boxes.partOf(element);
    if (part === 'table') this.#open.pop();
    // A row with dates below a title is a row like the others.
    if (part === 'row' && table.row > 0 && table.inHeader && table.hasDates && table.titles) {
      table.headers.splice(0, table.headers.length, ...table.titles);
    }
    if (part === 'row') table.titles = undefined;
    if (part === 'cell') {
      const from = table.column;
      table.column += spanOf(element, 'colspan') - 1;
      const rows = spanOf(element, 'rowspan');
      for (let column = from; rows > 1 && column <= table.column; column++) table.spans.set(column, rows);
    }
  }

  /** The cell being read, if any. */
  cell(): { table: Table; row: number; column: number } | undefined {
    const table = this.#open.findLast(({ isLayout }) => !isLayout);
    return table && table.row >= 0 && table.column >= 0 ? { table, row: table.row, column: table.column } : undefined;
  }

  /** Keeps the words of a header cell for the column below it. */
  note(text: string, isHeaderCell: boolean, isBold: boolean): void {
    const table = this.#open.at(-1);
    if (!table || table.column < 0) return;
    // A number or a date is no name of a column.
    if (hasDate.test(text) || dayNumber.test(text)) table.hasDates = true;
    if (text.length > (isHeaderCell || isBold ? LONG_NAME : NAME) || hasDate.test(text)) return;
    if (table.inHeader || (isHeaderCell && table.row === 0)) {
      table.headers[table.column] = `${table.headers[table.column] ?? ''} ${text}`.trim().slice(0, 80);
    }
  }
}

/** How many columns or rows a cell fills. */
function spanOf(element: Element, which: 'colspan' | 'rowspan'): number {
  return Math.min(MAX_SPAN, Math.max(1, Math.trunc(Number(element.getAttribute(which))) || 1));
}
