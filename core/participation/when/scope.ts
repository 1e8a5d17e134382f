import { MONTH, monthOf, WEEKDAY } from '../../text/date-words.ts';
import { LABEL, type Line, type Reading } from '../reading/line.ts';
import type { LineFacts } from './mentions.ts';

/** A year, or a school year from July of the first to June of the second. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** What the headings above a line say. */
export interface Scope {
  /** Years of the nearest heading that has any. */
  readonly years: readonly YearSpan[];
  /** A month that a heading names without a day. */
  readonly month?: number;
  /** The headings above, outermost first: indexes of lines. */
  readonly headings: readonly number[];
}

const PAUSE_EVERY = 20;

interface Step extends Scope {
  readonly level: number;
  readonly ownYears: boolean;
  /** Whether it names a day. */
  readonly isDay: boolean;
  /** Whether it is the name of a list of news whose titles are headings like itself. */
  readonly namesNews: boolean;
  /** A school year that stands in a bold line above, for want of a heading's. */
  readonly carried: readonly YearSpan[];
}

const yearPattern =
  /(?<![\d.,$#/])(?<!\d-)((?:19|20)\d{2})(?:\s*(?:[-–—/]|to)\s*((?:20)?\d{2})(?!\d|[-/]))?(?![\d%]|\.\d|,\d)/g;
/** "2026 budget" names what is talked about, not when. */
const thingBehind =
  /^\W{0,3}(proposed |draft |final |annual |school |district |general |operating |financial |fiscal |capital )*(budget|LCAP|plan|bond|levy|referendum|report|handbook|curriculum|elections?|census|audit|redistricting|re-?zoning|boundar(?:y|ies))\b(?!\W+(\w+\W+)?(meetings?|hearings?|committee|council|workshops?|schedule|calendar|dates|timeline|oversight)\b)/i;
const thingAhead =
  /\b(budgets?|LCAP|plan|bond|levy|handbook|elections?|enroll(ment)?|registration|apply|applications?|lottery|tuition|(?:starting|beginning)(?: in)?|effective|take effect in)( for)?( the)?\W{0,3}$/i;
/** "Budget schedule – fiscal year 2021-22": the days of its making stand before that year. */
const budgetCalendar =
  /\bbudget\b[^.;]{0,30}\b(?:schedule|calendar|process|time-?line|preparation|development|cycle)\b(?!.*\bmeetings?\b)/i;
/** "2022 & earlier" is no year. */
const andEarlier = /^\s*(?:&|and|or)\s+(?:earlier|prior|older|before|previous|below)\b/i;
/** "FY20" runs from July 2019 to June 2020. */
const fiscalYear = /\bFY\s?['’]?((?:20)?\d\d)(?![\d/–-])/g;
/** "'24-'25", "23–24" */
const shortYears =
  /(?<![\d/:.,$–-])(?<!\b(?:grades?|ages?|pages?|rooms?|items?)\s)['’‘]?([1-4]\d)\s?[-–—/]\s?['’‘]?([1-4]\d)(?![\d/:%]|[.,-]\d|\s*(?:[ap]\.?m|percent|students|years))/gi;
const news = /^\W*(?:more|latest|recent|related|other)? ?(?:news|posts|articles|stories|headlines|noticias)\W*$/i;
const monthPattern = new RegExp(`(?<![\\p{L}])(${MONTH})(?![\\p{L}])`, 'iu');
const monthAlone = new RegExp(`^\\W*${MONTH}\\.?,?\\s*(?:(?:19|20)\\d\\d)?\\W*$`, 'iu');
const dayAtStart = new RegExp(`^(?:${WEEKDAY}[.,]*\\s*)?(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?(?![\\p{L}\\d:/.])`, 'iu');
/** "May 2020 - April 2021" */
const fromMonthToMonth = new RegExp(
  `${MONTH}\\.?,?\\s+20\\d\\d\\s*(?:[-–—]|to|through|thru|al?|hasta)\\s*${MONTH}\\.?,?\\s+20\\d\\d`,
  'iu',
);
const aboutDates = /meeting|schedule|calendar|dates?\b|agenda|minutes|session|upcoming|reuni|calendario|fechas/i;

/** The years that a text names outside of dates: "2019", "2018-19", "2018/2019", "'18-'19", "FY19". */
export function yearsIn(text: string): YearSpan[] {
  const spans = yearsNamed(text);
  const isAhead = budgetCalendar.test(text) && /\b(?:fiscal|FY)/i.test(text);
  return isAhead ? spans.map(({ from }) => ({ from: from - 1, to: from })) : spans;
}

function yearsNamed(text: string): YearSpan[] {
  const spans: YearSpan[] = [];
  for (const match of text.matchAll(yearPattern)) {
    const [whole, first = '', second] = match;
    const { index } = match;
    const from = Number(first);
    const to = second ? Number(second.length === 2 ? first.slice(0, 2) + second : second) : from;
    // "2020-2025" is how long a plan or a term of office is.
    if (isOfAThing(text, index, index + whole.length) || (to > from + 1 && to < from + 20)) continue;
    if (andEarlier.test(text.slice(index + whole.length, index + whole.length + 24))) continue;
    const isFiscal = to === from && isOfFiscalYear(text, index, index + whole.length);
    if (from >= 1990 && from < 2100)
      spans.push(isFiscal ? { from: from - 1, to } : { from, to: to === from + 1 ? to : from });
  }
  for (const match of text.matchAll(fiscalYear)) {
    const [whole, year = ''] = match;
    if (isOfAThing(text, match.index, match.index + whole.length)) continue;
    const to = year.length === 2 ? 2000 + Number(year) : Number(year);
    if (!spans.some((span) => whole.includes(String(span.to)))) spans.push({ from: to - 1, to });
  }
  for (const [, first = '', second = ''] of text.matchAll(shortYears)) {
    if (Number(second) === Number(first) + 1) spans.push({ from: 2000 + Number(first), to: 2000 + Number(second) });
  }
  const [first, second, ...others] = spans;
  if (first && second && others.length === 0 && second.to === first.from + 1 && fromMonthToMonth.test(text))
    return [{ from: first.from, to: second.to }];
  return spans;
}

/** "FY 2020", "2020 fiscal year" */
function isOfFiscalYear(text: string, from: number, to: number): boolean {
  return (
    /\b(?:FY|fiscal year)\W{0,2}$/i.test(text.slice(Math.max(0, from - 16), from)) ||
    /^ fiscal year\b/i.test(text.slice(to, to + 16))
  );
}

/** "2026 budget", "Budget 2026" */
function isOfAThing(text: string, from: number, to: number): boolean {
  return thingBehind.test(text.slice(to, to + 80)) || thingAhead.test(text.slice(Math.max(0, from - 40), from));
}

/** For each line, what the headings above it say. One pass; a heading ends what stood at its level and below. */
export function* scopesOf({ lines }: Reading, facts: readonly LineFacts[]): Generator<undefined, Scope[]> {
  let stack: Step[] = [];
  const scopeOf = (line: Line, index: number): Scope => {
    const rest = facts[index]?.rest ?? '';
    const hasDate = (facts[index]?.dates.length ?? 0) > 0;
    const said = line.text.endsWith(':') ? rest.slice(-LEAD_IN) : rest;
    const years = hasDate || line.aside || isYearToChoose(lines, index) ? [] : yearsIn(said);
    const isMenu = isLabelLink(line) && (isLabelLink(lines[index - 1]) || isLabelLink(lines[index + 1]));
    const level = isMenu
      ? 0
      : line.level || (isLabelByWords(line.text, years) || isMonthOfDays(lines, facts, index) ? LABEL + 1 : 0);
    const before = stack.at(-1);
    if (level > 0 && !line.aside) {
      // "September" above "9" and "23" is the month of both, though the first was read as a date with it.
      const isMonth = hasDate && /^\p{L}+\.?$/u.test(line.text);
      const named = hasDate && !isMonth ? undefined : monthOf(monthPattern.exec(line.text)?.[1] ?? '');
      const own = line.text.length <= 40 ? named : undefined;
      const isYearList = years.length > 2 || (years.length > 0 && line.links.length > 0 && line.text.length < 10);
      if (!isYearList) {
        const onlyDate = years.length === 0 && (hasDate || own !== undefined);
        // "January" under "2019" at the same level does not end the year; a bold word without a year ends nothing.
        stack = stack.filter((step) => {
          // One day in bold ends another: else a long list of them would bury the heading above it.
          if (level >= LABEL) return step.level < level || (years.length === 0 && !(hasDate && step.isDay));
          if (step.namesNews && step.level === level && !aboutDates.test(line.text)) return true;
          return step.level < level || (onlyDate && step.level === level && step.ownYears);
        });
        const above = stack.at(-1);
        const carried =
          years.length === 0 && !above?.years.length && level < LABEL ? schoolYearOf(before) : (above?.carried ?? []);
        const month = own ?? above?.month;
        const heading = {
          level,
          ownYears: years.length > 0,
          isDay: hasDate,
          namesNews: news.test(line.text) && lines[index + 1]?.level === level,
          years: years.length > 0 ? years : above?.years.length ? above.years : carried,
        };
        const trail = [...(above?.headings.slice(-6) ?? []), index];
        stack.push({ ...heading, carried, ...(month ? { month } : {}), headings: trail });
        return { ...heading, ...(month ? { month } : {}), headings: above?.headings ?? [] };
      }
    }
    return before ?? { years: [], headings: [] };
  };
  const scopes: Scope[] = [];
  for (const [index, line] of lines.entries()) {
    if (index % PAUSE_EVERY === 0) yield;
    scopes.push(scopeOf(line, index));
  }
  return scopes;
}

/** "September" in a plain line, and "8" or "Tuesday 8" beneath it: the month of the days that follow. */
function isMonthOfDays(lines: readonly Line[], facts: readonly LineFacts[], index: number): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || !next || line.aside || line.cell || line.links.length > 0 || !monthAlone.test(line.text)) return false;
  return facts[index]?.dates.length === 0 && facts[index + 1]?.dates.length === 0 && dayAtStart.test(next.text);
}

/** A bold line that is a link and no more; one beneath the other they are a menu. */
function isLabelLink(line: Line | undefined): boolean {
  const [link, ...others] = line?.links ?? [];
  return line?.level === LABEL && link?.from === 0 && link.to === line.text.length && others.length === 0;
}

/**
 * "2026", "2025", "2024" beneath each other are years to choose from: none of them speaks for what follows. The heading
 * below them does.
 */
function isYearToChoose(lines: readonly Line[], index: number): boolean {
  const isHeading = (at: number) => (lines[at]?.level || LABEL) < LABEL;
  const isYear = (at: number) => /^(?:19|20)\d\d$/.test(lines[at]?.text ?? '') && isHeading(at) === isHeading(index);
  return isYear(index) && [-2, -1, 0].some((step) => [0, 1, 2].every((next) => isYear(index + step + next)));
}

/** A school year in a bold line speaks for the headings that follow it, too. */
function schoolYearOf(step: Step | undefined): readonly YearSpan[] {
  if (!step) return [];
  return step.level >= LABEL && step.ownYears && step.years.every(({ from, to }) => to > from)
    ? step.years
    : step.carried;
}

/** As long as "September 2025". */
const LABEL_LENGTH = 14;

/** Characters of the sentence that leads to a list: a legal notice is long, and names older laws first. */
const LONG_LEAD_IN = 600;
const LEAD_IN = 220;

const votedOn = /^\W*(discuss(ion)?|votes?|approv(e|al)|review|consider(ation)?|adopt(ion)?|presentation)\b/i;

/** A short plain line such as "2019 Meeting Schedule" or "2018-2019" speaks for what follows. */
function isLabelByWords(text: string, years: readonly YearSpan[]): boolean {
  // "Tentative meeting dates for 2022 are as follows, unless …:"
  if (years.length === 0 || text.length > (text.endsWith(':') ? LONG_LEAD_IN : 90)) return false;
  // "Vote: 2024-25 academic calendar" is what a meeting is about.
  return text.length <= LABEL_LENGTH || (aboutDates.test(text) && !votedOn.test(text));
}
