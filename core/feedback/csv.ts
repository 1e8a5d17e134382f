import Papa from 'papaparse';
import { ReadError } from '../model/read-error.ts';

/** A row, and where it stands. */
export interface Row {
  cells: string[];
  /** Counted from 1 with the header. */
  number: number;
}

interface Parsed {
  data: string[][];
  errors: { code: string; message: string }[];
  meta: { cursor: number };
}

// A single cell this long is a quotation mark that was never closed, and would take the whole file with it.
const LONGEST_CELL = 2_000_000;

/**
 * The rows of a CSV file, piece by piece: commas, semicolons or tabs, whichever its first lines use; cells may hold line
 * ends. Rows with nothing in them are left out.
 * @param pieces of text, in order, of any length
 * @throws ReadError when a quoted cell never ends
 */
export async function* readCsv(pieces: AsyncIterable<string>): AsyncGenerator<Row> {
  let waiting = '';
  let number = 0;
  let delimiter: string | undefined;
  let isEnded = false;
  const source = withPlainEnds(pieces);
  while (!isEnded) {
    const next = await source.next();
    isEnded = next.done === true;
    if (!next.done) waiting += next.value;
    // The first guess wants some lines to look at.
    if (!isEnded && delimiter === undefined && waiting.length < 10_000) continue;
    delimiter ??= delimiterOf(waiting);
    const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"', escapeChar: '"' });
    const { data, errors, meta } = parser.parse(waiting, 0, !isEnded) as Parsed;
    if (isEnded && errors.some(({ code }) => code === 'MissingQuotes')) throw unclosed(number + data.length);
    for (const cells of data) {
      number++;
      if (cells.some((cell) => cell.trim() !== '')) yield { cells, number };
    }
    waiting = waiting.slice(meta.cursor);
    if (waiting.length > LONGEST_CELL) throw unclosed(number + 1);
  }
}

/** Line ends of every kind as one, also where a piece ends between the two halves of one. */
async function* withPlainEnds(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const piece of pieces) {
    const text = held + piece;
    held = text.endsWith('\r') ? '\r' : '';
    const whole = held ? text.slice(0, -1) : text;
    if (whole) yield whole.replace(/\r\n?/g, '\n');
  }
  if (held) yield '\n';
}

/** The one that splits the first lines into most cells, alike in each. */
export function delimiterOf(beginning: string): string {
  const lines = beginning.split(/\r?\n/, 20).filter((line) => line.trim() !== '');
  const counts = [',', ';', '\t', '|'].map((delimiter) => {
    const cells = lines.map((line) => line.replace(/"[^"]*"/g, '').split(delimiter).length - 1);
    return { delimiter, first: cells[0] ?? 0 };
  });
  return counts.sort((one, other) => other.first - one.first)[0]?.delimiter ?? ',';
}

function unclosed(row: number): ReadError {
  return new ReadError(
    `the cell that begins in row ${row} opens with a quotation mark that is never closed: open the file in a spreadsheet program, look at that row, and save it again`,
  );
}
