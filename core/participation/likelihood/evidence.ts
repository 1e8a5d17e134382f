import { weekdayOf, writeDay } from '../../text/calendar.ts';
import type { Line, Reading } from '../reading/line.ts';
import type { Dated } from '../when/dated.ts';
import type { LineFacts } from '../when/mentions.ts';
import type { Scope } from '../when/scope.ts';
import { daysFrom, type PageDays } from './page-days.ts';
import { signsOf } from './signs.ts';

const REACH = 130;
const LINE = 400;
const AHEAD = 8;
const BEHIND = 10;
const HEADING = 12;
const HEADER = 10;
const HEADERS = 14;
const BESIDE = 12;
const CELLS = 4;
const BLOCKS = 4;
/** What names of classes tell of a block; all others are the look of one site. */
const telling = new Set(
  (
    'event events meeting meetings hearing calendar schedule date dates day time times start end upcoming past recent ' +
    'archive archives news post posts posted blog article articles press release story feed headline headlines teaser ' +
    'published publish updated update modified revision submitted author byline meta comment comments latest ' +
    'agenda agendas minutes notice notices announcement announcements alert alerts deadline document documents file ' +
    'files download downloads member members staff job jobs bid bids policy location row title footer sidebar tribe ' +
    'ical dtstart dtend'
  ).split(' '),
);
/** Days on which next to nobody meets: holidays, and the ends of terms and budgets. */
const seldom = new Set(['1-1', '6-19', '6-30', '7-1', '7-4', '11-11', '12-24', '12-25', '12-31']);

/** What is known of a page when a date on it is weighed. */
export interface Surroundings {
  readonly reading: Reading;
  readonly facts: readonly LineFacts[];
  readonly scopes: readonly Scope[];
  readonly days: PageDays;
}

/**
 * What speaks for or against a gathering on a date, each as a short name: words ahead (`b:`) and behind (`a:`), of the
 * line (`l:`), the headings (`h:`, `hh:`), the column (`c:`, `th:`), the row (`r:`) and of the classes of its blocks
 * (`k:`), and how the day lies among the others of the page and to the one that the page is about. Bounded, whatever
 * the page holds.
 */
export function evidenceOf(dated: Dated, { reading, facts, scopes, days }: Surroundings): Set<string> {
  const { line, mention } = dated;
  const found = new Set<string>();
  const add = (kind: string, signs: readonly string[]) => {
    for (const sign of signs) found.add(`${kind}:${sign}`);
  };
  const ahead = signsOf(line.text.slice(Math.max(dated.from, mention.index - REACH), mention.index)).slice(-AHEAD);
  const behind = signsOf(line.text.slice(mention.end, Math.min(dated.to, mention.end + REACH))).slice(0, BEHIND);
  add('b', ahead);
  add('a', behind);
  for (const [place, sign] of ahead.slice(-3).reverse().entries()) found.add(`b${place}:${sign}`);
  for (const [place, sign] of behind.slice(0, 3).entries()) found.add(`a${place}:${sign}`);
  add('l', signsOf(line.text.slice(dated.from, Math.min(dated.to, dated.from + LINE))));
  if (ahead.length + behind.length < 4) found.add(ahead.length + behind.length === 0 ? 'alone' : 'short');
  const above = scopes[line.index]?.headings ?? [];
  const heading = (from: number) =>
    signsOf(reading.lines[above.at(from) ?? -1]?.text.slice(0, REACH) ?? '').slice(0, HEADING);
  add('h', heading(-1));
  add('hh', heading(-2));
  if (line.cell) for (const sign of ofTable(reading, line, line.cell)) found.add(sign);
  let block: Element | null = line.element;
  for (let up = 0; block && up < BLOCKS; up++) {
    add(
      'k',
      signsOf(`${block.getAttribute('class') ?? ''} ${block.id}`.slice(0, REACH)).filter((sign) => telling.has(sign)),
    );
    block = block.parentElement;
  }
  for (const sign of ofLine(dated, facts)) found.add(sign);
  for (const sign of ofDay(dated, days)) found.add(sign);
  for (const sign of ofTopic(dated, days)) found.add(sign);
  return found;
}

function ofTable({ lines }: Reading, line: Line, { table, row, column }: NonNullable<Line['cell']>): string[] {
  const header = row > 0 ? (table.headers[column] ?? '') : '';
  const signs = ['cell', ...(header ? [] : ['unnamed'])];
  signs.push(
    ...signsOf(header.slice(0, REACH))
      .slice(0, HEADER)
      .map((sign) => `c:${sign}`),
  );
  const names = table.headers.slice(0, HEADERS).map((name = '') => name.slice(0, REACH));
  signs.push(
    ...signsOf(names.join(' '))
      .slice(0, HEADERS)
      .map((sign) => `th:${sign}`),
  );
  for (let at = line.index - CELLS; at <= line.index + CELLS; at++) {
    const other = lines[at];
    if (!other || at === line.index || other.cell?.table !== table || other.cell.row !== row) continue;
    signs.push(
      ...signsOf(other.text.slice(0, REACH))
        .slice(0, BESIDE)
        .map((sign) => `r:${sign}`),
    );
  }
  return signs;
}

function ofLine({ line, mention, year }: Dated, facts: readonly LineFacts[]): string[] {
  const own = facts[line.index];
  const isHour = (at: number) => (facts[at]?.times.length ?? 0) > 0 && facts[at]?.dates.length === 0;
  return [
    `level ${line.level}`,
    `year ${year}`,
    ...(mention.year === undefined ? ['no year'] : []),
    ...(mention.weekday === undefined ? ['no weekday'] : ['weekday']),
    `hours ${Math.min(own?.times.length ?? 0, 2)}`,
    ...(isHour(line.index + 1) || isHour(line.index + 2) ? ['hour below'] : []),
    ...(isHour(line.index - 1) || isHour(line.index - 2) ? ['hour above'] : []),
    `dates ${Math.min(own?.dates.length ?? 0, 4)}`,
    `length ${Math.min(Math.floor(Math.log2(line.text.length + 1)), 6)}`,
    `links ${Math.min(line.links.length, 3)}`,
    ...(line.aside ? ['aside'] : []),
  ];
}

function ofDay({ day }: Dated, days: PageDays): string[] {
  const weekday = weekdayOf(day);
  const name = `${day.month}-${day.day}`;
  const same = days.byWeekday[weekday] ?? 0;
  return [
    `on ${weekday}`,
    ...(weekday === 0 || weekday === 6 ? ['weekend'] : []),
    ...(seldom.has(name) ? [`on ${name}`] : []),
    ...(day.day === 1 ? ['first'] : []),
    days.size < 4 ? 'few days' : `share ${Math.floor((same / days.size) * 4)}`,
    ...(days.size >= 4 && same === 1 ? ['odd weekday'] : []),
    `days ${Math.min(Math.floor(Math.log2(days.size + 1)), 6)}`,
    `times ${Math.min(days.mentions.get(writeDay(day)) ?? 1, 3)}`,
    `away ${daysFrom(days.asOf, day)}`,
  ];
}

/** How a day stands to the one that the page is about. */
function ofTopic({ day }: Dated, { titled, timed, first, firstTimed, isAgenda }: PageDays): string[] {
  const name = writeDay(day);
  const toTitle = titled.size === 0 ? 'none' : titled.has(name) ? 'same' : 'other';
  const toTimed = firstTimed === undefined ? 'none' : firstTimed === name ? 'same' : 'other';
  return [
    `title ${toTitle}`,
    `timed ${toTimed}`,
    `topic ${toTitle} ${toTimed}`,
    ...(isAgenda ? ['agenda', `agenda ${toTitle} ${toTimed}`] : []),
    ...(first === name ? ['named first'] : []),
    `own hour ${timed.has(name)} ${Math.min(timed.size, 3)}`,
  ];
}
