import type { DateMention } from '../../text/date-mention.ts';
import { MONTH, monthOf, WEEKDAY, weekdayOfWord } from '../../text/date-words.ts';
import type { Line, Reading } from '../reading/line.ts';
import type { Table } from '../reading/tables.ts';
import type { LineFacts } from './mentions.ts';
import type { Scope } from './scope.ts';

const DAY = '(\\d{1,2})(st|nd|rd|th)?';
// A day ends the line, or something begins behind it that cannot make it a time, a count or an address.
const END =
  '(?=\\s*(?:$|[-–—:,;@(*|]|at\\b|from\\b|\\d{1,2}(?::\\d\\d)?\\s*[ap]\\.?m))(?!:\\d)(?!\\s*(?:[ap]\\.?\\s?m\\b|[-–]\\s*\\d))';
const withWeekday = new RegExp(`^(${WEEKDAY})[.,]?\\s*(?:the\\s+)?${DAY}${END}`, 'iu');
const ordinal = /^(?:the\s+)?(\d{1,2})(st|nd|rd|th)\b/i;
const days =
  /^\d{1,2}(?:st|nd|rd|th)?\s?\*{0,3}(?:\s*(?:,|&|\band\b|\by\b|\/|;)\s*\d{1,2}(?:st|nd|rd|th)?\s?\*{0,3})*(?=\s*(?:$|\(|[-–—:]\s+\p{L}|(?:at\b|@|,|[-–—])?\s*\d{1,2}(?::\d\d)?\s*[ap]\.?m\b|(?:(?:regular|special|work|study|budget|public|board|council|committee|commission|annual|joint|business)\s+){0,3}(?:meeting|hearing|session|workshop)\b))/iu;
const monthAlone = new RegExp(`^\\W*(${MONTH})\\.?\\W*((?:19|20)\\d\\d)?\\W*$`, 'iu');
const number = /^\d{1,2}$/;
const monthLead = new RegExp(`^\\W{0,2}(${MONTH})\\.?,?\\s+((?:19|20)\\d\\d)\\s*[:–—-]\\s*`, 'iu');
const ofDays = /\b(?:dates?|days?|fechas?|d[ií]as?)\b/i;
const MAX_DAYS = 8;
const MONTH_ROWS = 12;
const PAUSE_EVERY = 20;

interface MonthNamed {
  readonly month: number;
  readonly year?: number;
}

type FirstCells = ReadonlyMap<Table, readonly Line[]>;
/** What names the month of a table's days: the heads of columns, the rows, or the heading above. */
type MonthTables = ReadonlyMap<Table, 'columns' | 'rows' | 'heading'>;

/**
 * Days whose month stands elsewhere: "Tuesday the 12th" and "14, 28" under a heading or a row "January", and the
 * days of a table with a month for each column or each row. `facts` of such lines is replaced.
 */
export function* addScopedDays(
  { lines }: Reading,
  facts: LineFacts[],
  scopes: readonly Scope[],
): Generator<undefined, void> {
  const first = firstCells(lines);
  const tables = tablesOfMonths(first, lines);
  for (const line of lines) {
    if (line.index % PAUSE_EVERY === 0) yield;
    const known = facts[line.index];
    if (!known || known.dates.length > 0 || line.aside || !/\d/.test(line.text)) continue;
    const mentions = daysOf(line, lines, first, tables, scopes[line.index]);
    const last = mentions.at(-1);
    if (!last) continue;
    dropJoined(line, lines, facts);
    const rest = ' '.repeat(last.end) + known.rest.slice(last.end);
    facts[line.index] = { dates: mentions, times: known.times.filter(({ index }) => index >= last.end), rest };
  }
}

function daysOf(
  line: Line,
  lines: readonly Line[],
  first: FirstCells,
  tables: MonthTables,
  scope: Scope | undefined,
): DateMention[] {
  const { text, cell } = line;
  const ofLead = behindMonth(text);
  if (ofLead.length > 0) return ofLead;
  const named = monthOfCell(line, lines, first, tables);
  const ofCell = named ? listed(text, named) : [];
  if (ofCell.length > 0) return ofCell;
  const month = named ?? (scope?.month ? { month: scope.month } : undefined);
  if (!month) return [];
  const dated = withWeekday.exec(text);
  if (dated) {
    const weekday = weekdayOfWord(dated[1] ?? '');
    return [
      {
        ...month,
        day: Number(dated[2]),
        ...(weekday === undefined ? {} : { weekday }),
        index: 0,
        end: dated[0].length,
      },
    ].filter(isDay);
  }
  const nth = ordinal.exec(text);
  if (nth && !/^\W*(grade|graders?|street|st|avenue|ave|floor|annual|district)\b/i.test(text.slice(nth[0].length))) {
    const list = listed(text, month);
    return list.length > 0 ? list : [{ ...month, day: Number(nth[1]), index: 0, end: nth[0].length }].filter(isDay);
  }
  const isInDays =
    cell !== undefined &&
    ((cell.row > 0 && ofDays.test(cell.table.headers[cell.column] ?? '')) ||
      (tables.get(cell.table) === 'heading' && first.get(cell.table)?.[cell.row] === line));
  const list = cell && !isInDays ? [] : listed(text, month);
  // A number alone is a day where it is an item of its own, or one of a few lines, under the month, or in a column of days.
  const isItem =
    isInDays || (['DD', 'LI'].includes(line.element.tagName) && text.length < 80) || isBelowMonth(lines, line);
  return list.length > 1 || isItem || isDayBox(line, lines) ? list : [];
}

/** "May" as a heading and "06" in the first box below it were joined; now that the box has its day, the heading has none. */
function dropJoined({ text, index }: Line, lines: readonly Line[], facts: LineFacts[]): void {
  const above = lines[index - 1];
  const known = facts[index - 1];
  const [joined, ...others] = known?.dates ?? [];
  if (!above?.level || !known || !joined || others.length > 0 || /\d/.test(above.text)) return;
  if (joined.day === Number(text)) facts[index - 1] = { ...known, dates: [] };
}

/** "14" in a box of its own under "February", and beside it what happens then; the boxes of a month grid follow each other. */
function isDayBox({ text, element, index }: Line, lines: readonly Line[]): boolean {
  const [before, next] = [lines[index - 1], lines[index + 1]];
  if (!number.test(text) || !before || !next || number.test(before.text) || number.test(next.text)) return false;
  return element.parentElement?.contains(next.element) === true && /\p{L}{3}/u.test(next.text);
}

/** "September 2026: 8, 22" */
function behindMonth(text: string): DateMention[] {
  const lead = monthLead.exec(text);
  const month = monthOf(lead?.[1] ?? '');
  if (!lead || !month) return [];
  const at = lead[0].length;
  const list = listed(text.slice(at), { month, year: Number(lead[2]) });
  return list.map((each) => ({ ...each, index: each.index + at, end: each.end + at }));
}

/** "September", and beneath it "8" and "22"; a month from its first day to its last is a calendar. */
function isBelowMonth(lines: readonly Line[], { index, cell }: Line): boolean {
  const isNumber = (at: number) => number.test(lines[at]?.text ?? '');
  if (cell || !isNumber(index)) return false;
  let first = index;
  let last = index;
  while (index - first <= MAX_DAYS && isNumber(first - 1)) first--;
  while (last - first <= MAX_DAYS && isNumber(last + 1)) last++;
  return last - first < MAX_DAYS && monthIn(lines[first - 1]?.text ?? '') !== undefined;
}

/** The month that the column or the row of a cell names. */
function monthOfCell(
  line: Line,
  lines: readonly Line[],
  first: FirstCells,
  tables: MonthTables,
): MonthNamed | undefined {
  const { cell } = line;
  // "JULY | 14, 28 | JANUARY | 12, 26"
  const left = lines[line.index - 1];
  if (cell && left?.cell?.table === cell.table && left.cell.row === cell.row && left.cell.column === cell.column - 1) {
    const named = monthIn(left.text);
    if (named) return named;
  }
  const by = cell && tables.get(cell.table);
  if (!cell || !by) return undefined;
  if (by === 'heading') return undefined;
  if (by === 'columns') return cell.row > 0 ? monthIn(cell.table.headers[cell.column] ?? '') : undefined;
  return monthOfRow(line, cell.row, first.get(cell.table) ?? [], lines);
}

/** The month that the first cell of a row names or, ahead of its day, that of the rows above: it may span many of them. */
function monthOfRow(line: Line, row: number, rows: readonly Line[], lines: readonly Line[]): MonthNamed | undefined {
  const own = rows[row];
  const named = own && own !== line ? monthIn(own.text) : undefined;
  if (named || !own || !beginsWithDay(own, lines)) return named;
  if (own !== line && own.index !== line.index - 1) return undefined;
  for (let at = row - 1; at >= 0 && row - at < MONTH_ROWS; at--) {
    const above = rows[at];
    const month = above && monthIn(above.text);
    if (month) return month;
    if (!above || !beginsWithDay(above, lines)) return undefined;
  }
  return undefined;
}

/** "13", "Tuesday 13" or "Tuesday | 13" at the start of a row; the rows of a calendar's weeks go on with more days. */
function beginsWithDay({ text, index, cell }: Line, lines: readonly Line[]): boolean {
  const next = lines[index + 1];
  const beside = next?.cell?.table === cell?.table && next?.cell?.row === cell?.row ? (next?.text ?? '') : '';
  if (weekdayOfWord(text.replace(/[.,]$/, '')) !== undefined) return days.test(beside);
  return (days.test(text) || withWeekday.test(text)) && !/^\d{1,2}$/.test(beside);
}

/** "13", "9 & 23", "9th, 23rd (joint)" */
function listed(text: string, named: MonthNamed): DateMention[] {
  const whole = days.exec(text)?.[0];
  if (!whole) return [];
  const found: DateMention[] = [];
  for (const match of whole.matchAll(/\d{1,2}(?:st|nd|rd|th)?/gi)) {
    found.push({
      ...named,
      day: Number.parseInt(match[0], 10),
      index: match.index,
      end: match.index + match[0].length,
    });
  }
  return found.length <= MAX_DAYS && found.every(isDay) ? found : [];
}

function isDay({ day }: DateMention): boolean {
  return day >= 1 && day <= 31;
}

/** Tables that give each column, or each row, a month of its own; two months at least. */
function tablesOfMonths(first: FirstCells, lines: readonly Line[]): MonthTables {
  const tables = new Map<Table, 'columns' | 'rows' | 'heading'>();
  for (const [table, cells] of first) {
    const headers = table.headers.filter(Boolean);
    const named = headers.filter(monthIn).length;
    // Or a table for each month, whose only header is its name.
    const inRows = cells.filter(({ text }) => monthIn(text)).length;
    if (named > 1 || (named === 1 && headers.length === 1 && inRows === 1)) tables.set(table, 'columns');
    else if (inRows > 1) tables.set(table, 'rows');
    else if (isOfDays(cells, lines)) tables.set(table, 'heading');
  }
  return tables;
}

/** Whether each row below the head begins with a day, in order; "1", "2", "3" number the rows. */
function isOfDays(cells: readonly Line[], lines: readonly Line[]): boolean {
  const rows = cells.filter((cell, row) => cell && (row > 0 || /\d/.test(cell.text)));
  if (!rows.every((cell) => days.test(cell.text) && beginsWithDay(cell, lines))) return false;
  const steps = rows
    .slice(1)
    .map(({ text }, at) => Number.parseInt(text, 10) - Number.parseInt(rows[at]?.text ?? '', 10));
  const isInOrder = steps.every((step) => step > 0) || steps.every((step) => step < 0);
  return isInOrder && steps.some((step) => Math.abs(step) > 1);
}

/** The first line of every row of every table. */
function firstCells(lines: readonly Line[]): FirstCells {
  const first = new Map<Table, Line[]>();
  for (const line of lines) {
    if (!line.cell) continue;
    const rows = first.get(line.cell.table) ?? [];
    first.set(line.cell.table, rows);
    rows[line.cell.row] ??= line;
  }
  return first;
}

function monthIn(text: string): MonthNamed | undefined {
  const found = text.length < 24 ? monthAlone.exec(text) : undefined;
  const month = monthOf(found?.[1] ?? '');
  const year = Number(found?.[2] ?? 0);
  return month ? { month, ...(year ? { year } : {}) } : undefined;
}
