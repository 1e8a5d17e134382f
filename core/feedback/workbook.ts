import { readSheet } from 'read-excel-file/universal';
import { ReadError } from '../model/read-error.ts';
import type { Row } from './csv.ts';

/** Unpacked, a workbook may be so large; what claims more is broken, or meant to fill the memory. */
const LARGEST = 400_000_000;

/**
 * The rows of the first sheet of an Excel workbook (.xlsx). Days come as `YYYY-MM-DD`.
 * @throws ReadError when it is no workbook, is too large, or is damaged
 */
export async function readWorkbook(file: Blob): Promise<Row[]> {
  const bytes = await file.arrayBuffer();
  const size = unpackedSize(new Uint8Array(bytes));
  if (size === undefined)
    throw new ReadError('this is no Excel workbook (.xlsx): it may have been renamed, or cut short');
  if (size > LARGEST)
    throw new ReadError('this workbook would take more than 400 MB when unpacked: save it as CSV, and import that');
  try {
    const rows = await readSheet(bytes);
    return rows.flatMap((cells, index) => {
      const written = cells.map(textOfCell);
      return written.some((cell) => cell.trim() !== '') ? [{ cells: written, number: index + 1 }] : [];
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ReadError(
      `this workbook could not be read (${why}): open it in a spreadsheet program and save it again, or as CSV`,
    );
  }
}

function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell);
}

/**
 * What a ZIP archive says it holds, in bytes, from its directory at the end; undefined when there is none.
 * Source: PKWARE APPNOTE 4.3.12 and 4.3.16.
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let end = bytes.length - 22; end >= Math.max(0, bytes.length - 66_000); end--) {
    if (view.getUint32(end, true) !== 0x06054b50) continue;
    const entries = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    let size = 0;
    for (let entry = 0; entry < entries; entry++) {
      if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
      size += view.getUint32(at + 24, true);
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return size;
  }
  return undefined;
}
