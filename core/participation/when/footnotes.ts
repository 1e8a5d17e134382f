import type { TimeMention } from '../../text/times-in.ts';
import type { Reading } from '../reading/line.ts';
import type { Dated } from './dated.ts';
import type { LineFacts } from './mentions.ts';

/** A clock time that a page states for the dates that bear a mark: "*Meeting begins at 5:00 p.m." */
export interface NotedTime {
  readonly mark: string;
  readonly time: TimeMention;
  readonly line: number;
}

const marks = /(?<![*†‡])([*†‡]{1,3})(?![*†‡])/g;
const behindDate = /^(?:st|nd|rd|th)?\)?\s?([*†‡]{1,3})(?![*†‡])/i;
const NEAR = 80;
const MAX = 20;

/** Whether a line explains a mark that stands elsewhere: what it says is not said of the line above it. */
export function isFootnote(text: string): boolean {
  return /^[*†‡]/.test(text);
}

/** The times behind marks in lines without a date of their own. */
export function notedTimes({ lines }: Reading, facts: readonly LineFacts[]): NotedTime[] {
  const notes: NotedTime[] = [];
  for (const { index, text, aside } of lines) {
    const { times = [], dates = [] } = facts[index] ?? {};
    if (aside || times.length === 0 || dates.length > 0 || text.length > 400 || notes.length >= MAX) continue;
    for (const { 1: mark = '', index: at } of text.matchAll(marks)) {
      const time = times.find((each) => each.index > at && each.index - at < NEAR);
      if (time) notes.push({ mark, time, line: index });
    }
  }
  return notes;
}

/** The time of the note whose mark stands behind a date. */
export function notedTime({ line, mention }: Dated, notes: readonly NotedTime[]): NotedTime | undefined {
  if (notes.length === 0) return undefined;
  // "November 4**" and "November 4**, 2025"
  const inside = line.text.slice(mention.index, mention.end).match(marks)?.[0];
  const mark = behindDate.exec(line.text.slice(mention.end, mention.end + 8))?.[1] ?? inside;
  return notes.find((each) => each.mark === mark);
}
