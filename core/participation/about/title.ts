import { WEEKDAY } from '../../text/date-words.ts';
import { kindOf } from '../kinds.ts';
import type { Reading } from '../reading/line.ts';
import type { LineFacts } from '../when/mentions.ts';
import type { Span } from '../when/records.ts';
import type { Scope } from '../when/scope.ts';

const MAX = 160;
const REACH = 6;
const weekday = new RegExp(`(?<![\\p{L}])${WEEKDAY}(?![\\p{L}])\\.?(?=\\s*(?:[,|@–-]|$))`, 'giu');
const labelOnly =
  /^\W*(when|where|date|time|location|what|details?|agendas?|minutes|videos?|packet|view( details)?|more|read more|download|pdf|audio|materials?|documents?|register|join|link|cu[aá]ndo|d[oó]nde|fecha|hora|lugar)\W*$/i;

/** What a date is called: by the words beside it, else by its record, else by the heading above. */
export function titleOf(
  { lines }: Reading,
  facts: readonly LineFacts[],
  line: number,
  part: { from: number; to: number },
  span: Span,
  scope: Scope | undefined,
): string {
  const own = clean((facts[line]?.rest ?? '').slice(part.from, part.to));
  if (own.length > 3 && kindOf(own)) return own;
  const below = lines[line + 1];
  // "October 7", and behind the term what happens then.
  if (own.length <= 3 && below?.element.tagName === 'DD') return clean(facts[line + 1]?.rest ?? below.text);
  const record: string[] = [];
  for (let at = Math.max(span.from, line - REACH); at < Math.min(span.to, line + REACH); at++) {
    if (at === line || lines[at]?.aside) continue;
    const text = clean(facts[at]?.rest || (lines[at]?.text ?? ''));
    if (text.length > 3 && text.length <= MAX && !labelOnly.test(text)) record.push(text);
  }
  const named = record.find((text) => kindOf(text));
  if (named) return named;
  const [first] = record;
  if (own.length > 8 && !labelOnly.test(own)) return own;
  const above = (scope?.headings ?? []).map((at) => lines[at]?.text ?? '');
  return (above.findLast((text) => kindOf(text)) ?? first ?? above.at(-1) ?? own).slice(0, MAX);
}

function clean(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(weekday, ' ')
    .replace(/(?:\s*[,|@–-]){2,}\s*/g, ', ')
    .replace(/:(?:\s*[,|@–-])+\s*/g, ': ')
    .replace(/\s+(?=[,:])/g, '')
    .replace(/^[\s\W]+(?=[\p{L}\d])/u, '')
    .replace(/(\s+(at|on|from|to|and|a las?|el|–|-|@))*[\s,;:|–@(-]*$/iu, '')
    .slice(0, MAX)
    .trim();
}
