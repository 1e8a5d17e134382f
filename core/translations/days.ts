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

/**
 * The days of the year that a text names, as `MM-DD`: "May 12", "12 de mayo", "5月12日", "5/12". The year is left out:
 * it often stands elsewhere.
 * @param language the text's; decides the names of months and what comes first in 5/12
 */
export function daysNamed(text: string, language: string): Set<string> {
  const days = new Set<string>();
  const read = text.replace(/\p{Nd}/gu, (sign) => digits[sign] ?? sign).toLowerCase();
  const add = (month: number, day: number) => {
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31) days.add(`${pad(month)}-${pad(day)}`);
  };
  for (const [, month, day] of read.matchAll(/(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/gu))
    add(Number(month), Number(day));
  const isEnglish = primaryLanguage(language) === 'en';
  for (const [, first, second] of read.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?(?![\d/])/g)) {
    const [one, two] = [Number(first), Number(second)];
    // Translators often keep the American order: what can only be read one way is read so, the rest as it is written.
    if (one > 12 || (!isEnglish && two <= 12 && one > two)) add(two, one);
    else add(one, two);
  }
  for (const [index, names] of monthNames(language).entries()) {
    for (const name of names) {
      const month = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const edge = '(?![\\p{L}\\p{M}])';
      const before = new RegExp(
        `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s,]*(?:de |d'|of |ng |ka |tháng )?${month}${edge}`,
        'gu',
      );
      const after = new RegExp(`(?<![\\p{L}\\p{M}])${month}${edge}[\\s.,]*(\\d{1,2})(?![\\d:])`, 'gu');
      for (const [, day] of [...read.matchAll(before), ...read.matchAll(after)]) add(index + 1, Number(day));
    }
  }
  return days;
}

const known = new Map<string, string[][]>();

/** The names of the twelve months, whole and short, as dates have them, in the language and in English. */
function monthNames(language: string): string[][] {
  const before = known.get(language);
  if (before) return before;
  const names = Array.from({ length: 12 }, (_, month) => {
    const day = Date.UTC(2026, month, 15);
    const found = new Set<string>();
    for (const locale of [language, 'en']) {
      for (const style of ['long', 'short'] as const) {
        const parts = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
          month: style,
          day: 'numeric',
          timeZone: 'UTC',
        }).formatToParts(day);
        const name =
          parts
            .find(({ type }) => type === 'month')
            ?.value.toLowerCase()
            .replace(/\.$/, '') ?? '';
        if (/\p{L}{2}/u.test(name)) found.add(name);
      }
    }
    return [...found];
  });
  known.set(language, names);
  return names;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
