import type { ColumnMapping, ColumnUse } from '../model/feedback.ts';
import { dayIn } from './day-in.ts';
import { shortHash } from './short-hash.ts';

/** What a spreadsheet's header and first rows show of it. */
export interface Sheet {
  header: string[];
  /** Some rows below the header. */
  sample: string[][];
  /** How many rows after the header are part of it: SurveyMonkey's second row says what kind of answer a column holds. */
  skip: number;
}

/** Splits the first rows into header and content. */
export function sheetOf(rows: readonly (readonly string[])[]): Sheet {
  const [first = [], second = [], ...rest] = rows.map((row) => row.map((cell) => cell.trim()));
  const isDoubled =
    first.some((name) => /^(respondent id|collector id)$/i.test(name)) && !/^\d+$/.test(second[0] ?? '');
  const header = first.map((name, at) => {
    if (!isDoubled) return name;
    const below = second[at] ?? '';
    const left = name || lastNamed(first, at);
    return /^(open-ended response|response)?$/i.test(below) ? left : `${left} – ${below}`;
  });
  return {
    header,
    sample: isDoubled ? rest : [second, ...rest].filter((row) => row.length > 0),
    skip: isDoubled ? 1 : 0,
  };
}

function lastNamed(names: readonly string[], at: number): string {
  return names.slice(0, at).findLast(Boolean) ?? '';
}

/** The id by which the mapping of such a spreadsheet is found again: the same columns in the same order. */
export function headerId(header: readonly string[]): string {
  return shortHash(header.map((name) => name.toLowerCase().replace(/\s+/g, ' ')).join('\u001f'));
}

const personal =
  /e-?mail|correo|\bname\b|nombre|apellido|phone|tel[eé]fono|celular|\bip\b|address|direcci[oó]n|respondent|collector|^#$|^id$|user ?id|username|student id|custom data|token|start time|^start$|hora de inicio/i;
const dated = /timestamp|date|fecha|submitted|completion time|marca temporal|end time|hora de finalizaci[oó]n/i;
const answeredIn =
  /(survey|form|response|answer) language|language of (the )?(survey|form|response)|^locale$|idioma de (la )?(encuesta|respuesta)/i;

/**
 * What each column probably is; staff correct it, and the correction is remembered. What could name a person is left
 * behind unless staff say otherwise.
 */
export function guessUses({ header, sample }: Sheet): ColumnUse[] {
  return header.map((name, at) => {
    const cells = sample.map((row) => (row[at] ?? '').trim()).filter(Boolean);
    if (personal.test(name)) return 'leave';
    if (cells.length === 0) return 'leave';
    if (cells.some((cell) => /^\S+@\S+\.\S+$/.test(cell))) return 'leave';
    if (dated.test(name) || cells.filter((cell) => dayIn(cell) !== undefined).length > cells.length * 0.9)
      return 'date';
    if (answeredIn.test(name)) return 'language';
    const distinct = new Set(cells.map((cell) => cell.toLowerCase())).size;
    const length = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
    const isNumbers = cells.every((cell) => /^[\d.,%\s]+$/.test(cell));
    if (isNumbers) return 'leave';
    if (length > 60 || (length > 18 && distinct > cells.length * 0.7)) return 'text';
    if (distinct <= Math.max(12, cells.length * 0.2)) return 'group';
    return 'leave';
  });
}

/** The uses of a remembered mapping, in the order of this header; undefined where it does not fit. */
export function remembered(header: readonly string[], mapping: ColumnMapping | undefined): ColumnUse[] | undefined {
  if (!mapping || mapping.columns.length !== header.length) return undefined;
  return mapping.columns.map(({ use }) => use);
}
