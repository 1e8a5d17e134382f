import { accessibleName, isExposed } from '../../page/assistive.ts';
import { elementIndex, elementsNamed, elementsWithRole } from '../../page/element-index.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'placeholder' | 'sentence';

const placeholder =
  /^((add |your |insert |edit |sample |new )?(heading|title|headline|subheading|section( title)?|header)( text)?( \d{1,2})?( here)?|untitled( section)?|lorem ipsum\b.*|text here|click (here )?to (edit|add).*|título|encabezado|sin título|nuevo título)$/i;
const LONGEST = 200;

export default rule<Message>({
  id: 'heading-text',
  lens: 'accessibility',
  impact: 'moderate',
  title: 'A heading says what stands under it',
  why: 'Screen readers jump from heading to heading, as the eye does. One that says "Heading 2" leads nowhere.',
  sources: [
    {
      name: 'WCAG 2.1, 2.4.6 Headings and Labels',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/headings-and-labels.html',
    },
  ],
  practices: ['pp-1.3a'],
  wcag: ['2.4.6'],
  act: ['b49b2e'],
  fixedBy: 'editor',
  messages: {
    placeholder: {
      problem: 'This heading still says "{text}".',
      fix: 'Write what the part under it is about, or delete it.',
    },
    sentence: {
      problem: 'This heading is a whole paragraph of {count} characters.',
      fix: 'Make it plain text in the editor, and give the part a short heading.',
    },
  },
  needs: [elementIndex],
  *evaluate(page) {
    const headings = [...elementsNamed(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'), ...elementsWithRole(page, 'heading')];
    const findings: RuleFinding<Message>[] = [];
    let examined = 0;
    for (const [index, element] of headings.entries()) {
      if (index % 20 === 0) yield;
      if (!isExposed(page, element)) continue;
      const text = accessibleName(page, element);
      if (!text) continue;
      examined++;
      if (placeholder.test(text))
        findings.push({ outcome: 'fail', message: 'placeholder', element, data: { text: text.slice(0, 80) } });
      else if (text.length > LONGEST)
        findings.push({ outcome: 'review', message: 'sentence', element, data: { count: text.length } });
    }
    if (examined === 0) return { applicable: false, because: 'There are no headings with text.' };
    return { applicable: true, examined, findings };
  },
  es,
});
