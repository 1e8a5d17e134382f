const hasDate = /\d{1,2}(st|nd|rd|th)?,?\s+(19|20)\d\d|\d[/-]\d/;

/** A table while and after it is read: what its header cells say. */
export interface Table {
  /** Text of the header cell of each column, empty when it has none. */
  readonly headers: string[];
  row: number;
  column: number;
  /** Whether the row being read is made of header cells. */
  inHeader: boolean;
}

/** The tables that enclose the point of reading, innermost last. */
export class TableStack {
  readonly #open: Table[] = [];

  enter(element: Element): void {
    if (element.tagName === 'TABLE') this.#open.push({ headers: [], row: -1, column: -1, inHeader: false });
    const table = this.#open.at(-1);
    if (!table) return;
    if (element.tagName === 'TR') {
      table.row++;
      table.column = -1;
      table.inHeader = element.parentElement?.tagName === 'THEAD' || table.row === 0;
    }
    if (element.tagName === 'TD' || element.tagName === 'TH') table.column += 1;
  }

  /** To be called on leaving an element: a cell that spans columns moves on, a table ends. */
  leave(element: Element): void {
    const table = this.#open.at(-1);
    if (!table) return;
    if (element.tagName === 'TABLE') this.#open.pop();
    if (element.tagName === 'TD' || element.tagName === 'TH') {
      table.column += Math.min(20, Math.max(1, Number(element.getAttribute('colspan')) || 1)) - 1;
    }
  }

  /** The cell being read, if any. */
  cell(): { table: Table; row: number; column: number } | undefined {
    const table = this.#open.at(-1);
    return table && table.row >= 0 && table.column >= 0 ? { table, row: table.row, column: table.column } : undefined;
  }

  /** Keeps the words of a header cell for the column below it. */
  note(text: string, isHeaderCell: boolean): void {
    const table = this.#open.at(-1);
    if (!table || table.column < 0 || text.length > 60 || hasDate.test(text)) return;
    if (table.inHeader || (isHeaderCell && table.row === 0)) {
      table.headers[table.column] = `${table.headers[table.column] ?? ''} ${text}`.trim().slice(0, 80);
    }
  }
}
