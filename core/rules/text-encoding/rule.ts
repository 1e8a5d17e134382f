import { textBlocks } from '../../page/text-blocks.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

// UTF-8 read as Windows-1252 or Latin-1: "Ã±" for ñ, "â€™" for an apostrophe, "Ø§Ù„" for Arabic, "Ð¿Ñ€" for Russian.
const follower =
  '[\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2013-\\u203a\\u20ac\\u2122]';
const misread = new RegExp(
  [
    // Quotation marks may rightly follow a capital: «IRMÃ».
    'Ã[\\u0080-\\u00aa\\u00ac-\\u00ba\\u00bc-\\u00bf\\u0192\\u2030\\u0160\\u0161\\u0178]',
    'â€[\\u2122\\u0153\\u009d\\u201c\\u02dc\\u00a6]',
    // A control sign after such a letter stands in no text that was meant.
    '[\\u00c2-\\u00f4][\\u0080-\\u00bf]{0,2}[\\u0080-\\u009f]',
    `(?:[\\u00d0-\\u00db]${follower}){2,}`,
    `(?:[\\u00e0-\\u00ef]${follower}{2}){2,}`,
    'á[º»][\\u0080-\\u00bf\\u2018-\\u201e\\u2030\\u0160]',
  ].join('|'),
  'u',
);
const lost = /\ufffd/u;
const entity = /&(?:amp;)?(?:[a-zA-Z]{1,6}(?:acute|grave|tilde|uml|circ|cedil|quo)|nbsp|#x?[\da-f]{2,6});/u;
// An accented letter that was replaced: "reuni?n". Not "when?Call", not an address.
const asked = /(?<![\p{L}\w/=&?.-])\p{Ll}{1,40}\?\p{Ll}{1,3}(?![\w=/&.-])/u;

export default rule({
  id: 'text-encoding',
  lens: 'language',
  impact: 'serious',
  title: 'Letters of every language arrive whole',
  why: 'Text that went through the wrong settings shows as "informaciÃ³n" or empty boxes. It happens to every language but English, so staff do not see it and families cannot read it.',
  sources: [
    {
      name: 'W3C Internationalization: Choosing and applying a character encoding',
      url: 'https://www.w3.org/International/questions/qa-choosing-encodings',
    },
  ],
  practices: ['cei-4.3', 'pp-1.3a'],
  fixedBy: 'webmaster',
  messages: {
    misread: {
      problem: '{count} {count|piece of text was|pieces of text were} read with the wrong character set: "{quote}".',
      fix: 'Paste the text again from its source, and save the page as UTF-8. In code, write <meta charset="utf-8"> first in the head.',
    },
    lost: {
      problem: '{count} {count|piece of text has|pieces of text have} lost letters, shown as �: "{quote}".',
      fix: 'The letters are gone from the page and cannot be guessed. Paste the text again from its source, and save the page as UTF-8.',
    },
    entity: {
      problem: '{count} {count|piece of text shows|pieces of text show} code where a letter should be: "{quote}".',
      fix: 'Type the letter itself in the editor (á, ñ, ü), not its code.',
    },
    asked: {
      problem:
        '{count} {count|piece of text has|pieces of text have} a question mark inside a word, where an accented letter may have been: "{quote}".',
      fix: 'Look at the word. If a letter was lost, type it again and save the page as UTF-8.',
    },
  },
  needs: [textBlocks],
  *evaluate(page) {
    const blocks = page.derive(textBlocks);
    if (blocks.length === 0) return { applicable: false, because: 'The page has no text.' };
    const tests = [
      ['fail', 'misread', misread],
      ['fail', 'lost', lost],
      ['fail', 'entity', entity],
      ['review', 'asked', asked],
    ] as const;
    const findings: RuleFinding<(typeof tests)[number][1]>[] = [];
    for (const [outcome, message, pattern] of tests) {
      yield;
      const [first, ...also] = blocks.filter(
        ({ text, element }) => pattern.test(text) && !element.closest('code, pre'),
      );
      if (!first) continue;
      findings.push({
        outcome,
        message,
        element: first.element,
        also: also.map(({ element }) => element),
        data: { count: also.length + 1, quote: around(first.text, pattern) },
      });
    }
    return { applicable: true, examined: blocks.length, findings };
  },
  es,
});

/** The words about the damage, so that a person sees where it is. */
function around(text: string, pattern: RegExp): string {
  const at = pattern.exec(text)?.index ?? 0;
  return text.slice(Math.max(0, at - 20), at + 30).trim();
}
