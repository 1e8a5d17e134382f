import { textBlocks } from '../../page/text-blocks.ts';
import { closest } from '../../page/walk.ts';
import { rule } from '../rule.ts';
import { es } from './es.ts';

const LONGEST = 80;
/** One bold line may be emphasis; a page that is parted by them has headings in disguise. */
const FEWEST = 2;

export default rule({
  id: 'bold-heading',
  lens: 'accessibility',
  impact: 'moderate',
  title: 'Headings are headings, not bold lines',
  why: 'Screen readers jump from heading to heading. Bold lines look the same to the eye and do not exist for the ear.',
  sources: [
    {
      name: 'WCAG 2.1, 1.3.1 Info and Relationships',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/info-and-relationships.html',
    },
  ],
  practices: ['pp-1.3a'],
  wcag: ['1.3.1'],
  fixedBy: 'editor',
  messages: {
    bold: {
      problem:
        '{count} bold {count|line on this page looks like a heading, but is|lines on this page look like headings, but are} plain text. The first is "{text}".',
      fix: 'Click into each line and choose "Heading 2" or "Heading 3" from the style menu of your editor, in place of bold.',
    },
  },
  needs: [textBlocks],
  *evaluate(page) {
    const blocks = page.derive(textBlocks);
    const found: { element: Element; text: string }[] = [];
    let examined = 0;
    for (const [index, { element, text, headingLevel }] of blocks.entries()) {
      if (index % 50 === 0) yield;
      if (headingLevel > 0 || !/^(P|DIV)$/.test(element.tagName)) continue;
      examined++;
      const next = blocks[index + 1];
      if (!next || next.headingLevel > 0 || next.text.length < text.length || !next.element.matches('p, li, td, div'))
        continue;
      if (text.length > LONGEST || /[.,;!?)]$/.test(text) || !/\p{L}{3}/u.test(text) || /\d{3}-\d{4}|@/.test(text))
        continue;
      if (!isAllBold(element, text) || isAllBold(next.element, next.text)) continue;
      if (!closest(element, 'table, li, nav, header, footer, aside, a, button, blockquote, figure, form, h1, h2, h3'))
        found.push({ element, text });
    }
    if (examined === 0) return { applicable: false, because: 'There are no paragraphs.' };
    const [first, ...rest] = found;
    return {
      applicable: true,
      examined,
      findings:
        first && found.length >= FEWEST
          ? [
              {
                outcome: 'review',
                message: 'bold',
                element: first.element,
                also: rest.map(({ element }) => element),
                data: { count: found.length, text: first.text },
              },
            ]
          : [],
    };
  },
  es,
});

function isAllBold(element: Element, text: string): boolean {
  const bold = [...element.querySelectorAll('b, strong')]
    .map((each) => (each.closest('b b, strong strong, b strong, strong b') === each ? '' : each.textContent))
    .join('');
  return bold.replace(/\s+/g, '').length >= text.replace(/\s+/g, '').length;
}
