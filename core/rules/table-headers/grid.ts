/** One cell of a table where it stands, spans counted. */
export interface Cell {
  element: Element;
  row: number;
  column: number;
  rows: number;
  columns: number;
  header: 'row' | 'column' | 'unknown' | undefined;
}

const LARGEST_SPAN = 1000;

/** The cells of a table or of elements with the roles of one, laid out as HTML does (spans pushed aside). */
export function gridOf(table: Element): Cell[] {
  const cells: Cell[] = [];
  const taken = new Set<string>();
  for (const [row, line] of rowsOf(table).entries()) {
    let column = 0;
    for (const element of line.children) {
      const isCell =
        /^(TD|TH)$/.test(element.tagName) ||
        /^(cell|gridcell|columnheader|rowheader)$/.test(element.getAttribute('role') ?? '');
      if (!isCell) continue;
      while (taken.has(`${row} ${column}`)) column++;
      const columns = span(element, 'colspan');
      const rows = span(element, 'rowspan');
      for (let down = 0; down < rows; down++)
        for (let across = 0; across < columns; across++) taken.add(`${row + down} ${column + across}`);
      cells.push({ element, row, column, rows, columns, header: headerOf(element, line) });
      column += columns;
    }
  }
  return cells;
}

/**
 * The cells, data and headings alike, that a heading is read out with.
 * @param by `place` leaves out what the cells themselves say in their attribute `headers`
 */
export function cellsOf(header: Cell, grid: readonly Cell[], by: 'all' | 'place' = 'all'): Cell[] {
  const { id } = header.element;
  const ids = new Set(grid.map(({ element }) => element.id).filter(Boolean));
  return grid.filter((cell) => {
    if (cell === header) return false;
    const named = cell.element.getAttribute('headers')?.trim().split(/\s+/) ?? [];
    // Browsers go by the place again when none of the names is there.
    if (by === 'all' && named.some((name) => ids.has(name))) return id !== '' && named.includes(id);
    const below =
      cell.row >= header.row + header.rows && overlaps(cell.column, cell.columns, header.column, header.columns);
    const beside =
      cell.column >= header.column + header.columns && overlaps(cell.row, cell.rows, header.row, header.rows);
    if (header.header === 'column') return below;
    return header.header === 'row' ? beside : below || beside;
  });
}

function rowsOf(table: Element): Element[] {
  const rows =
    table.tagName === 'TABLE' ? [...(table as HTMLTableElement).rows] : [...table.querySelectorAll('[role="row"]')];
  return rows.filter((row) => row.closest('table, [role="table"], [role="grid"]') === table);
}

function headerOf(element: Element, row: Element): Cell['header'] {
  const role = element.getAttribute('role');
  if (role === 'columnheader') return 'column';
  if (role === 'rowheader') return 'row';
  if (role || element.tagName !== 'TH') return undefined;
  const scope = element.getAttribute('scope')?.toLowerCase() ?? '';
  if (/^col/.test(scope)) return 'column';
  if (/^row/.test(scope)) return 'row';
  // A row of nothing but headings heads its columns; one heading before data may head either.
  return [...row.children].every((each) => each.tagName === 'TH') && row.children.length > 1 ? 'column' : 'unknown';
}

function span(element: Element, name: string): number {
  return Math.min(LARGEST_SPAN, Math.max(1, Number.parseInt(element.getAttribute(name) ?? '1', 10) || 1));
}

function overlaps(from: number, length: number, otherFrom: number, otherLength: number): boolean {
  return from < otherFrom + otherLength && otherFrom < from + length;
}
