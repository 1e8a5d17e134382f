import type { ParticipationPoint } from '../../model/participation-point.ts';
import { allMonths, monthNamed } from '../../text/date-words.ts';
import type { Reading } from '../reading/line.ts';
import type { Dated } from '../when/dated.ts';
import type { Span } from '../when/records.ts';
import { SENTENCE, sentenceAhead } from '../when/sentence.ts';

type Status = NonNullable<ParticipationPoint['status']>;

const cancelled =
  /\b(cancel+(ed|ation)|cancelad[ao]s?|suspendid[ao]s?|no (regular |board |council |committee )?meeting|no quorum|lack of (a )?quorum|no habr[aá] reuni[oó]n|will not (be held|meet|take place))\b/i;
const moved = /\b(re-?scheduled|postponed|new (date|time|location)|reprogramad[ao]|pospuest[ao]|moved to)\b/i;
const stamped = /^\W*(posted|amended|updated|published)\W*$/i;
const again = /\b(meets? again|next meets?|meets? next|reconvenes?)\b/i;
/** "The meeting of May 4 is cancelled, and another is scheduled for": what was said before is said of the first. */
const another = /[,;]\s+(?:and\s+|but\s+|so\s+)?(?:another|a new|the next|instead)\b/i;
/** "The next meeting is scheduled for" a day: what the lines around it say is said of another. */
const toCome = /\bnext\b[^.;]{0,60}\b(meeting|session|hearing|workshop)\b/i;
const REACH = 8;

/** "January meeting canceled" says nothing of a day in February. */
function isOfMonth(text: string, month: number): boolean {
  const named = [...text.matchAll(allMonths)].flatMap(([word]) => monthNamed(word) ?? []);
  return named.length === 0 || named.includes(month);
}

/** "Meeting canceled. The council will meet again on January 8" cancels another day than that. */
function wordsOf(text: string, place: number): string {
  const ahead = sentenceAhead(text, place, place - SENTENCE);
  return again.test(ahead) ? text.slice(place - ahead.length) : text;
}

/** Whether what happens on a date is cancelled or moved, as its own words tell; else whether it is past. */
export function statusOf({ lines }: Reading, { line, mention, from, to }: Dated, span: Span, isPast: boolean): Status {
  // "Jul 18 — Posted Jul 12" speaks of one day of meeting.
  const isAlone = from === 0 && stamped.test(line.text.slice(mention.end, to));
  const isShared = !isAlone && (from > 0 || to < line.text.length || toCome.test(line.text.slice(0, mention.index)));
  const words = isShared
    ? (line.text
        .slice(Math.max(from, mention.index - 120), mention.index)
        .split(another)
        .at(-1) ?? '') + line.text.slice(mention.index, Math.min(to, mention.end + 120))
    : lines
        .slice(Math.max(span.from, line.index - REACH), Math.min(span.to, line.index + REACH))
        .map(({ text, index }) => (index === line.index ? wordsOf(text, mention.index) : text).slice(0, 300))
        .filter((text) => isOfMonth(text, mention.month))
        .join('\n');
  const isStruck = line.struck.some((part) => part.from <= mention.index && part.to >= mention.end - 1);
  if (isStruck || cancelled.test(words)) return 'cancelled';
  if (moved.test(words)) return isPast ? 'past' : 'moved';
  return isPast ? 'past' : 'scheduled';
}
