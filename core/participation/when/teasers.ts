import { writeDay } from '../../text/calendar.ts';
import { gatheringOf } from '../kinds.ts';
import type { Dated } from './dated.ts';
import { namesGathering } from './steps.ts';

const threeWords = /\p{L}{2,}\W+\p{L}{2,}\W+\p{L}{2,}/u;

/** "Winter weather procedures `<time>`Nov 29`</time>`": the day of a post, past, behind a title that names no gathering. */
export function isTeaser({ line, mention, from, day }: Dated, asOf: string): boolean {
  const { text, stamps, cell } = line;
  const isStamped = stamps.some((stamp) => stamp.from < mention.end && stamp.to > mention.index);
  if (cell || !isStamped || writeDay(day) > asOf || text.length - mention.end > 3) return false;
  const title = text.slice(from, mention.index);
  return threeWords.test(title) && !gatheringOf(title) && !namesGathering(title);
}
