import type { Line } from '../reading/line.ts';
import { isPlaceName } from './place-name.ts';

const legend = /^\W{0,2}([A-Z][A-Z\d]{1,7})\s*[=:–-]\s*(\p{Lu}.{4,89})$/u;
const word = /\b[A-Z][A-Z\d]{1,7}\b/g;
const SHORT = 60;

/** The places that a page abbreviates: "OHS = Oak High School" in a line of its own. */
export function abbreviationsIn(lines: readonly Line[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { text } of lines) {
    const [, short = '', name = ''] = (text.length < 100 && legend.exec(text)) || [];
    if (short && isPlaceName(name)) places.set(short, name);
  }
  return places;
}

/** The place whose abbreviation stands in a short line: "Tuesday, May 5, OHS". */
export function abbreviatedIn(text: string, places: ReadonlyMap<string, string>): string | undefined {
  if (places.size === 0 || text.length > SHORT) return undefined;
  const short = text.match(word)?.find((each) => places.has(each));
  return short && places.get(short);
}
