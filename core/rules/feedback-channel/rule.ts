import { type TextBlock, textBlocks } from '../../page/text-blocks.ts';
import { asksForViews } from '../../participation/asking.ts';
import { feedbackRoutes } from '../../participation/feedback-routes.ts';
import { decideTopic, pageTopic, topicOf } from '../../participation/page-topic.ts';
import { rule } from '../rule.ts';
import { es } from './es.ts';

const route =
  /\b(forms?|submit\w*|send|comments?|messages?|contact|e-?mail|survey|sign|online|share|feedback|here|write|formulario|env[ií]e|encuesta|comentarios|aqu[ií])\b/i;
const document = /\.(pdf|docx?|pptx?|xlsx?)([?#]|$)/i;

export default rule({
  id: 'feedback-channel',
  lens: 'participation',
  impact: 'serious',
  title: 'A family can say what it thinks right here: by form, e-mail or telephone',
  why: 'Many parents cannot come to a meeting. A page that asks for comments and names no way to send them asks only those who already know whom to call.',
  sources: [{ name: 'Process and Protest, practice 1.5: several methods of engagement' }],
  practices: ['pp-1.5', 'cei-3.6', 'pp-2'],
  fixedBy: 'editor',
  messages: {
    'no-route': {
      problem: 'The page asks for comments, but no form, e-mail address or telephone number to send them was found.',
      fix: 'Put a form, an e-mail address and a telephone number beside the words that ask. The feedback widget gives all three.',
    },
    'not-found': {
      problem: 'No way to say something was found on this page: no form, e-mail address or telephone number.',
      fix: 'If families may have a say in this matter, tell them how, in at least two ways. The feedback widget can be pasted here.',
    },
  },
  needs: [textBlocks, decideTopic],
  evaluate(page) {
    const topic = pageTopic(page);
    if (topic === 'other' || topic === 'enrollment') {
      return { applicable: false, because: topicOf(page).because };
    }
    const routes = feedbackRoutes(page);
    if (routes.length > 0) return { applicable: true, examined: routes.length, findings: [] };
    const asking = page.derive(textBlocks).filter(asksForViews);
    const [asks] = asking;
    if (asking.some(leadsToRoute)) return { applicable: true, examined: 1, findings: [] };
    return {
      applicable: true,
      examined: 1,
      findings: [
        asks
          ? { outcome: 'fail', message: 'no-route', element: asks.element }
          : { outcome: 'review', message: 'not-found', element: page.document.documentElement },
      ],
    };
  },
  es,
});

/** Whether a block that asks has a link that promises a way to answer: "messages can also be submitted online". */
function leadsToRoute({ element }: TextBlock): boolean {
  return [...element.querySelectorAll('a[href]')].some(
    (link) => route.test(link.textContent ?? '') && !document.test(link.getAttribute('href') ?? ''),
  );
}
