import { type TextBlock, textBlocks } from '../../page/text-blocks.ts';
import { closest } from '../../page/walk.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

const PROSE_WORDS = 12;
const PAUSE_EVERY = 50;
const blocked = '[translate="no" i], .notranslate';

export default rule({
  id: 'translation-allowed',
  lens: 'language',
  impact: 'serious',
  title: 'Browsers and phones may translate the text',
  why: 'Where nobody has translated a page, a family uses the translator of its phone. Text with translate="no" stays English, and the family does not see why.',
  sources: [
    {
      name: 'HTML Standard: the translate attribute',
      url: 'https://html.spec.whatwg.org/multipage/dom.html#the-translate-attribute',
    },
  ],
  practices: ['cei-4.3', 'pp-1.3a'],
  fixedBy: 'webmaster',
  messages: {
    page: {
      problem: 'The whole page tells browsers not to translate it.',
      fix: 'Take translate="no" or the class notranslate off the page, and <meta name="google" content="notranslate"> out of the head.',
    },
    content: {
      problem:
        '{count} {count|block of text tells browsers not to translate it|blocks of text tell browsers not to translate them}, for example "{quote}".',
      fix: 'Take translate="no" or the class notranslate off the text. Keep it on names and codes only.',
    },
    short: {
      problem: '"{quote}" is kept from being translated.',
      fix: 'If it is a name or a code, leave it. If families need to read it, take translate="no" off.',
    },
  },
  needs: [textBlocks],
  *evaluate(page) {
    const { documentElement: root, body } = page.document;
    const meta = page.document.querySelector('meta[name="google" i][content*="notranslate" i]');
    const whole = meta ?? [root, body].find((element) => element?.matches(blocked));
    if (whole)
      return { applicable: true, examined: 1, findings: [{ outcome: 'fail', message: 'page', element: whole }] };
    const nothing = { applicable: false, because: 'No text is kept from being translated.' } as const;
    if (!page.document.querySelector(blocked)) return nothing;
    const kept: TextBlock[] = [];
    for (const [index, block] of page.derive(textBlocks).entries()) {
      if (index % PAUSE_EVERY === 0) yield;
      if (isKept(block.element)) kept.push(block);
    }
    if (kept.length === 0) return nothing;
    const prose = kept.filter(({ text }) => text.split(' ').length >= PROSE_WORDS);
    const [first, ...also] = prose;
    const findings: RuleFinding<'page' | 'content' | 'short'>[] = [];
    if (first) {
      findings.push({
        outcome: 'fail',
        message: 'content',
        element: first.element,
        also: also.map(({ element }) => element),
        data: { count: prose.length, quote: first.text.slice(0, 80) },
      });
    }
    for (const { element, text } of kept) {
      const words = text.split(' ').length;
      if (words >= 5 && words < PROSE_WORDS && !isName(text))
        findings.push({ outcome: 'review', message: 'short', element, data: { quote: text.slice(0, 80) } });
    }
    return { applicable: true, examined: kept.length, findings };
  },
  es,
});

/** Whether a text must not be translated, code and the words of the translators themselves aside. */
function isKept(element: Element): boolean {
  return (
    closest(element, '[translate], .notranslate')?.matches(blocked) === true &&
    !closest(element, 'code, pre, .goog-te-gadget, .skiptranslate, [class*="translate"] select, [class*="gt_"]')
  );
}

/** Names are written with capitals throughout; sentences are not. */
function isName(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return words.filter((word) => /^\p{Ll}/u.test(word)).length <= words.length * 0.34;
}
