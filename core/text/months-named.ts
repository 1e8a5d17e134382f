import { MONTH, monthNamed } from './date-words.ts';

// A day behind it makes it a date.
const named = new RegExp(`(?<![\\p{L}\\d])(${MONTH})(?![\\p{L}])(?!\\.?,?\\s*\\d)`, 'giu');
const span = /^\.?\s*(?:-|–|—|to|through|thru|until|a|al|hasta)\s*$/i;
const except = /\b(except|excluding|but not|no meetings?|not meet|excepto|salvo)\b[^.;]*$/i;
const inside = /^\W{0,3}(?:from\s+|during\s+|in\s+)?$/i;

/**
 * The months, 1 to 12, that the words around a clock time say it is meant for: "September through May" ahead of it, or
 * "5:30 p.m. (June and July)" behind it. None where they name none, or only months that are left out.
 */
export function monthsNamed(lead: string, rest = ''): number[] {
  const ahead = monthsOf(lead);
  if (ahead.length > 0) return ahead;
  const at = rest.search(named);
  return at >= 0 && inside.test(rest.slice(0, at)) ? monthsOf(rest) : [];
}

function monthsOf(text: string): number[] {
  const months = new Set<number>();
  let last: { month: number; end: number } | undefined;
  for (const match of text.matchAll(named)) {
    const month = monthNamed(match[1] ?? '');
    if (!month || except.test(text.slice(0, match.index))) continue;
    const between = last ? text.slice(last.end, match.index) : '';
    if (last && span.test(between)) for (let at = last.month; at !== month; at = (at % 12) + 1) months.add(at);
    months.add(month);
    last = { month, end: match.index + match[0].length };
  }
  return [...months];
}
