import { textBlocks } from '../../page/text-blocks.ts';
import { closest } from '../../page/walk.ts';
import { dominantScript, isRightToLeft, type Script } from '../../text/script.ts';
import { rule } from '../rule.ts';
import { es } from './es.ts';

const MINIMUM_LETTERS = 15;

export default rule({
  id: 'text-direction',
  lens: 'language',
  impact: 'serious',
  title: 'Arabic, Urdu, Persian, Pashto and Hebrew run from right to left',
  why: 'Laid out left to right, these languages end their sentences on the wrong side, scatter full stops and numbers, and are tiring or impossible to read.',
  sources: [
    {
      name: 'W3C Internationalization: Structural markup and right-to-left text',
      url: 'https://www.w3.org/International/questions/qa-html-dir',
    },
  ],
  practices: ['cei-4.3', 'pp-1.3a'],
  wcag: ['1.3.2'],
  fixedBy: 'editor',
  messages: {
    'left-to-right': {
      problem:
        '{count} {count|piece of text in a right-to-left script is|pieces of text in a right-to-left script are} laid out from left to right.',
      fix: 'In the editor, choose the right-to-left paragraph button. In code, add dir="rtl" to the block, or to the whole page when all of it is in that language.',
    },
  },
  needs: [textBlocks],
  *evaluate(page) {
    const rightToLeft: Element[] = [];
    const wrong: Element[] = [];
    for (const [index, { element, text }] of page.derive(textBlocks).entries()) {
      if (index % 100 === 0) yield;
      const dominant = dominantScript(text);
      if (!dominant || dominant.letters < MINIMUM_LETTERS || dominant.share < 0.5 || !isRightToLeft(dominant.script))
        continue;
      // "Arabic: العربية" begins from the left, and is laid out so: what comes first gives a line its direction.
      if (firstLetter(text) && !isRightToLeft(firstLetter(text) ?? 'Latn') && dominant.share < 0.8) continue;
      rightToLeft.push(element);
      if (directionOf(element) === 'ltr') wrong.push(element);
    }
    if (rightToLeft.length === 0) return { applicable: false, because: 'No text in a right-to-left script.' };
    const [first, ...also] = wrong;
    return {
      applicable: true,
      examined: rightToLeft.length,
      findings: first
        ? [{ outcome: 'fail', message: 'left-to-right', element: first, also, data: { count: wrong.length } }]
        : [],
    };
  },
  es,
});

/** The script of the first letter of a text. */
function firstLetter(text: string): Script | undefined {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter ? dominantScript(letter)?.script : undefined;
}

/** What the page lays out, markup and CSS together; without layout the nearest `dir` decides. */
function directionOf(element: Element): string {
  const given = closest(element, '[dir]')?.getAttribute('dir')?.toLowerCase();
  if (given === 'auto') return 'rtl';
  const computed = element.ownerDocument.defaultView?.getComputedStyle(element).direction;
  return computed || given || 'ltr';
}
