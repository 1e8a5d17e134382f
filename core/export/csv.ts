/** One column of a table: its name, and what stands in it. */
export type Column<Row> = readonly [name: string, value: (row: Row) => string | number | undefined];

/**
 * Rows as CSV (RFC 4180): a header, a line each, CRLF, and a byte-order mark so that Excel reads accents. A text that a
 * spreadsheet would run as a formula is given as text.
 */
export function csv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const header = columns.map(([name]) => name).join(',');
  const lines = rows.map((row) => columns.map(([, value]) => cell(value(row))).join(','));
  return `\uFEFF${[header, ...lines].join('\r\n')}\r\n`;
}

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const flat = value.replace(/[\r\n\t]+/g, ' ');
  const safe = /^\s*[=+\-@|]/.test(flat) ? `'${flat}` : flat;
  return /[",;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
