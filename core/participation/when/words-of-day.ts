import { WEEKDAY } from '../../text/date-words.ts';
import { LABEL, type Reading } from '../reading/line.ts';
import type { Dated } from './dated.ts';
import { isFootnote } from './footnotes.ts';
import type { LineFacts } from './mentions.ts';

const weekdayAlone = new RegExp(`^${WEEKDAY}[.,:]*\\s*[|–—-]?$`, 'iu');
/** "Date:" ahead of a day, and "Event:" ahead of what is on it. */
const dateLabel = /^\W*(?:when|dates?|day|cu[aá]ndo|fechas?)\s*:\s*$/i;
const nameLabel = /^\W*(?:what|events?|activity|title|name|description|qu[eé]|evento|actividad)\s*:\s*/i;
const ITEM_LINES = 4;
const DAY_WITHIN = 12;

/**
 * What stands in the next cell, behind the term, or in the next line of its block, of a date that is alone in its own;
 * where the date ends its row, in the cells ahead of it.
 */
export function besideOf({ lines }: Reading, { line, mention }: Dated): string {
  const other = lines[line.index + 1];
  if (line.text.length - (mention.end - mention.index) > 24) return '';
  const isInRow = (at: number) =>
    line.cell !== undefined && lines[at]?.cell?.table === line.cell.table && lines[at]?.cell?.row === line.cell.row;
  const inRow = isInRow(line.index + 1);
  if (line.cell && !inRow) {
    let first = line.index;
    while (line.index - first < ITEM_LINES && isInRow(first - 1)) first--;
    return lines
      .slice(first, line.index)
      .map(({ text }) => text.slice(0, 120))
      .join('; ');
  }
  if (!other || isFootnote(other.text)) return '';
  const isBelow = other.element === line.element && !line.cell;
  return inRow || isBelow || other.element.tagName === 'DD' ? other.text.slice(0, 120) : '';
}

/** The words of an item that its day begins or ends: those of its line, and of the lines below up to the next day. */
export function itemOf({ lines }: Reading, facts: readonly LineFacts[], { line, mention, from, to }: Dated): string {
  const ahead = line.text.slice(from, mention.index).trim();
  // "Jan. 30 and 31 – …"
  const behind = line.text.slice(mention.end).replace(/^\s*(?:,|&|and|y)\s*\d{1,2}(?:st|nd|rd|th)?\b/i, '');
  const begins = ahead === '' || weekdayAlone.test(ahead) || dateLabel.test(ahead);
  if (!begins && !(/[-–—:|]$/.test(ahead) && to === line.text.length && behind.length < 4)) return '';
  const words = [begins ? behind : ahead];
  for (let at = line.index + 1; at <= line.index + ITEM_LINES; at++) {
    const other = lines[at];
    const first = facts[at]?.dates[0];
    if (!other || (first && first.index <= DAY_WITHIN) || (other.level > 0 && other.level < LABEL)) break;
    if (isFootnote(other.text)) break;
    // Another row, or the head of another column, is about something else.
    if (line.cell && (other.cell?.row !== line.cell.row || (other.level > 0 && other.cell.column !== line.cell.column)))
      break;
    // The next item of a list is about something else.
    if (!begins || (line.element.tagName === 'LI' && other.element.parentElement === line.element.parentElement)) break;
    // What has an hour of its own is no mere step.
    if (facts[at]?.times.length) return '';
    words.push(other.text.replace(nameLabel, '').slice(0, 300));
  }
  return facts[line.index]?.times.length ? '' : words.join('\n');
}
