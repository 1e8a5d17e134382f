import { primaryLanguage } from '../text/language-tag.ts';

const digits: Record<string, string> = Object.fromEntries(
  [
    '٠١٢٣٤٥٦٧٨٩',
    '۰۱۲۳۴۵۶۷۸۹',
    '०१२३४५६७८९',
    '০১২৩৪৫৬৭৮৯',
    '၀၁၂၃၄၅၆၇၈၉',
    '០១២៣៤៥៦៧៨៩',
    '໐໑໒໓໔໕໖໗໘໙',
    '੦੧੨੩੪੫੬੭੮੯',
    '૦૧૨૩૪૫૬૭૮૯',
  ].flatMap((set) => [...set].map((sign, value) => [sign, String(value)])),
);

const PAUSE_EVERY = 20;

/**
 * The days of the year that a text names, as `MM-DD`: "May 12", "12 de mayo", "5月12日", "5/12". The year is left out:
 * it often stands elsewhere.
 * @param lines pieces of the text; no date reaches from one into the next
 * @param language the text's; decides the names of months and what comes first in 5/12
 */
export function* daysNamed(lines: readonly string[], language: string): Generator<undefined, Set<string>> {
  const days = new Set<string>();
  const add = (month: number, day: number) => {
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31) days.add(`${pad(month)}-${pad(day)}`);
  };
  const isEnglish = primaryLanguage(language) === 'en';
  const names = monthNames(language);
  const month = [...names.keys()]
    .sort((one, two) => two.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  const edge = '(?![\\p{L}\\p{M}])';
  const before = new RegExp(
    `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s,]*(?:de |d'|of |ng |ka |tháng )?(${month})${edge}`,
    'gu',
  );
  const after = new RegExp(`(?<![\\p{L}\\p{M}])(${month})${edge}[\\s.,]*(\\d{1,2})(?![\\d:])`, 'gu');
  let looked = 0;
  for (const line of lines) {
    if (!/\p{Nd}/u.test(line)) continue;
    if (looked++ % PAUSE_EVERY === 0) yield;
    const read = line
      .slice(0, LONGEST_LINE)
      .replace(/\p{Nd}/gu, (sign) => digits[sign] ?? sign)
      .toLowerCase();
    for (const [, month, day] of read.matchAll(/(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/gu))
      add(Number(month), Number(day));
    for (const [, first, second] of read.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?(?![\d/])/g)) {
      const [one, two] = [Number(first), Number(second)];
      // Translators often keep the American order: what can only be read one way is read so, the rest as it is written.
      if (one > 12 || (!isEnglish && two <= 12 && one > two)) add(two, one);
      else add(one, two);
    }
    for (const [, day, name] of read.matchAll(before)) add(names.get(name ?? '') ?? 0, Number(day));
    for (const [, name, day] of read.matchAll(after)) add(names.get(name ?? '') ?? 0, Number(day));
  }
  return days;
}

// A line of a table of dates; a longer one is a text without an end.
const LONGEST_LINE = 20_000;
const known = new Map<string, Map<string, number>>();

/** The names of the months, whole and short, as dates have them, in the language and in English → 1 to 12. */
function monthNames(language: string): Map<string, number> {
  const before = known.get(language);
  if (before) return before;
  const names = new Map<string, number>();
  for (const locale of [language, 'en']) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
        month: style,
        day: 'numeric',
        timeZone: 'UTC',
      });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2026, month - 1, 15));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        const bare = name.toLowerCase().replace(/\.$/, '');
        // The language's own names come first, and win.
        if (/\p{L}{2}/u.test(bare) && !names.has(bare)) names.set(bare, month);
      }
    }
  }
  known.set(language, names);
  return names;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
