import { writeDay } from '../../text/calendar.ts';
import { gatheringOf } from '../kinds.ts';
import type { Line, Reading } from '../reading/line.ts';
import type { Dated } from './dated.ts';
import type { LineFacts } from './mentions.ts';
import { namesGathering } from './steps.ts';

const threeWords = /\p{L}{2,}\W+\p{L}{2,}\W+\p{L}{2,}/u;
/** "OAK FALLS, Ill. – ", ahead of the first words of a press release. */
const place = /^[\p{Lu}][\p{Lu} .'’-]{2,30}(?:,\s*\p{Lu}[\p{L}.]{1,6})?[\s,]*[(–—-]?\s*$/u;
const story = /^\)?\s*[–—:-]{1,2}\s*\p{Lu}.{40}/u;
/** "Ann Lee, ", "Ann B. Lee | ": who wrote it. */
const author = /^\p{Lu}\p{Ll}+ (?:\p{Lu}\.? )?\p{Lu}\p{Ll}+\s*[,|•·–-]\s*$/u;
/** "… | News, Town Hall": where it is filed. */
const category =
  /^\W*(?:(?:in|posted in|filed under|categor(?:y|ies))\b:?\W*)?(?:\p{L}+ )?(?:news|blog|announcements?|press)\b.{0,60}$/iu;
const readMore = /\b(?:read (?:more|the (?:full|rest))|continue reading|full (?:story|article)|leer m[aá]s)\b/i;
/** "Board approves bus routes": what a body did is told, not what it will do. */
const reports =
  /\b(?:approve[sd]?|adopt(?:s|ed)?|backs|hears|heard|names|named|wins|won|seeks|begins?|talks|discuss(?:es|ed)|rejects|passes|passed|hires|hired|announces|recaps?|welcomes|elects|honors|recogni[sz]es|launche[sd]|vacancy)\b/i;
const invites =
  /\b(?:agendas?|minutes|packets?|join us|held|hosts?|hosted|attend|rsvp|register|[ap]\.?m)\b|\d\s?[ap]\.?m\b/i;
const PROSE = 60;
const ALONE = 14;
const TITLE = 160;

/** "Winter weather procedures `<time>`Nov 29`</time>`": the day of a post, past, behind a title that names no gathering. */
export function isTeaser({ line, mention, from, day }: Dated, asOf: string): boolean {
  const { text, stamps, cell } = line;
  const isStamped = stamps.some((stamp) => stamp.from < mention.end && stamp.to > mention.index);
  if (cell || !isStamped || writeDay(day) > asOf || text.length - mention.end > 3) return false;
  const title = text.slice(from, mention.index);
  return threeWords.test(title) && !gatheringOf(title) && !namesGathering(title);
}

/** "OAK FALLS, August 20 – The town …": where and when a press release was written. */
export function isDateline({ line: { text }, mention, from }: Dated): boolean {
  if (from > 0 || mention.index > 60) return false;
  const lead = text.slice(0, mention.index);
  return place.test(lead) && !gatheringOf(lead) && story.test(text.slice(mention.end, mention.end + 80));
}

/**
 * The day of a post in a list of posts: past, without an hour, below a title that names no gathering, and followed by
 * the first words of the post or by "Read more".
 */
export function isPostInList(dated: Dated, { lines }: Reading, facts: readonly LineFacts[], asOf: string): boolean {
  const { line, mention, day } = dated;
  const title = lines[line.index - 1];
  if (line.cell || line.level > 0 || writeDay(day) > asOf || !title || !isTitle(title, facts)) return false;
  const { times = [] } = facts[line.index] ?? {};
  // The hour of a stamp alone is when the post was made.
  if (times.some(({ index, stop }) => stop > index)) return false;
  const ahead = line.text.slice(0, mention.index);
  const behind = line.text.slice(mention.end);
  const isAlone = line.text.length - (mention.end - mention.index) <= ALONE;
  if (!isAlone && !(author.test(ahead) && behind.length < 3) && !(ahead.length < ALONE && category.test(behind)))
    return false;
  const after = [lines[line.index + 1], lines[line.index + 2]]
    .filter((other) => other && other.level === 0 && !facts[other.index]?.dates.length)
    .map((other) => other?.text.slice(0, 300) ?? '')
    .join(' ');
  if (namesGathering(after) || invites.test(after)) return false;
  return after.length >= PROSE || readMore.test(after) || line.stamps.length > 0 || !isAlone || author.test(ahead);
}

function isTitle({ text, level, links, aside, cell, index }: Line, facts: readonly LineFacts[]): boolean {
  const [link] = links;
  const isLink = link !== undefined && link.to - link.from >= text.length - 2;
  if (aside || cell || (level === 0 && !isLink) || text.length > TITLE || !threeWords.test(text)) return false;
  const { dates = [], times = [] } = facts[index] ?? {};
  if (dates.length > 0 || times.length > 0 || namesGathering(text)) return false;
  return !gatheringOf(text) || reports.test(text);
}
