import type { ColumnUse, Comment } from '../model/feedback.ts';
import { ReadError } from '../model/read-error.ts';
import { guessUses, headerId, sheetOf } from './columns.ts';
import { commentsOfRow, type Made } from './comments-of.ts';
import { type Row, readCsv } from './csv.ts';
import { encodingOf, textOf } from './text-of-file.ts';
import { readWorkbook } from './workbook.ts';

/** More comments than this are not worked with at once: the browser's memory would not hold them. */
export const MOST_COMMENTS = 200_000;

const SAMPLE_ROWS = 200;
const BATCH = 500;

/** What a spreadsheet looks like, for staff to say what its columns are. */
export interface Looked {
  header: string[];
  headerId: string;
  uses: ColumnUse[];
  /** The first rows below the header. */
  sample: string[][];
  skip: number;
}

/** How a spreadsheet is taken in. */
export interface ImportPlan {
  header: string[];
  uses: ColumnUse[];
  skip: number;
  effort: string;
}

export interface Imported {
  comments: number;
  rows: number;
  cut: number;
  empty: number;
}

/**
 * Looks at the first rows of a CSV file or a workbook.
 * @throws ReadError when it is neither, is empty or damaged
 */
export async function lookAt(file: File): Promise<Looked> {
  const rows: string[][] = [];
  for await (const { cells } of rowsOf(file)) {
    rows.push(cells);
    if (rows.length > SAMPLE_ROWS) break;
  }
  if (rows.length < 2) throw new ReadError(`${file.name} has no rows below its header: there is nothing to import`);
  const sheet = sheetOf(rows);
  return { ...sheet, headerId: headerId(sheet.header), uses: guessUses(sheet) };
}

/**
 * Reads the comments of a file, some hundred at a time: memory holds only those.
 * @param take is waited for before reading on
 * @throws ReadError when no column holds comments, the file is damaged, or it holds more than `MOST_COMMENTS`
 */
export async function importFile(
  file: File,
  { header, uses, skip, effort }: ImportPlan,
  take: (comments: Comment[], rows: number) => Promise<void>,
): Promise<Imported> {
  if (!uses.includes('text')) throw new ReadError('no column is marked as holding comments: mark at least one');
  const seen = new Map<string, number>();
  const made: Made = { comments: [], cut: 0, empty: 0 };
  let total = 0;
  let rows = 0;
  const hand = async () => {
    total += made.comments.length;
    if (total > MOST_COMMENTS) {
      throw new ReadError(
        `${file.name} holds more than ${MOST_COMMENTS.toLocaleString('en')} comments: divide it, by year or by school, and import the parts as efforts of their own`,
      );
    }
    const some = made.comments;
    made.comments = [];
    await take(some, rows);
  };
  for await (const row of rowsOf(file)) {
    if (rows++ <= skip) continue;
    commentsOfRow(row, header, uses, effort, seen, made);
    if (made.comments.length >= BATCH) await hand();
  }
  await hand();
  return { comments: total, rows: Math.max(0, rows - 1 - skip), cut: made.cut, empty: made.empty };
}

async function* rowsOf(file: File): AsyncGenerator<Row> {
  const start = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  const isZip = start[0] === 0x50 && start[1] === 0x4b;
  // The first bytes of files of Excel before 2007.
  const isOld = start[0] === 0xd0 && start[1] === 0xcf;
  if (isOld)
    throw new ReadError(`${file.name} is a workbook of an old kind (.xls): save it as .xlsx or CSV, and import that`);
  if (isZip || /\.xlsx$/i.test(file.name)) {
    yield* await readWorkbook(file);
    return;
  }
  if (start.some((byte, at) => byte === 0 && !(start[0] === 0xff || start[0] === 0xfe) && at < 8)) {
    throw new ReadError(`${file.name} is neither a CSV file nor an Excel workbook (.xlsx)`);
  }
  yield* readCsv(textOf(file, await encodingOf(file)));
}
