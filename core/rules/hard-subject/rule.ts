import { coming } from '../../participation/coming.ts';
import { feedbackRoutes } from '../../participation/feedback-routes.ts';
import { findPoints } from '../../participation/find-points.ts';
import { pageName } from '../../participation/page-name.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'no-way-in' | 'no-contact';

const subject =
  /\b(school closures?|closing of|closures? of schools?|consolidation|boundary (changes?|review|study|adjustment)|redistricting|attendance boundar(y|ies)|budget (cuts?|reductions?|deficit)|layoffs?|reduction in force|school safety|campus safety|police in schools|cierre de escuelas?|recortes?( presupuestari?os)?|l[ií]mites de asistencia|seguridad escolar|despidos)\b/i;

export default rule<Message>({
  id: 'hard-subject',
  lens: 'participation',
  impact: 'serious',
  title: 'Hard subjects come with a way to take part and a person to ask',
  why: 'When a school may close or a boundary may move, families who find no date, no form and no name hear of it from rumor.',
  sources: [{ name: 'Process and Protest, practice 2.2: meaningful communication on the hardest issues' }],
  practices: ['pp-2.2'],
  fixedBy: 'editor',
  messages: {
    'no-way-in': {
      problem: 'The page speaks of "{subject}", and no date, form or contact to take part was found on it.',
      fix: 'Add the next date on this subject, a way to comment, and a person to ask. Say what is already decided and what is open.',
    },
    'no-contact': {
      problem: 'The page speaks of "{subject}" and gives a way to take part, but no person to ask was found.',
      fix: 'Add a name, a telephone number and an e-mail address.',
    },
  },
  needs: [findPoints],
  evaluate(page) {
    const found = subject.exec(pageName(page))?.[0];
    if (!found)
      return {
        applicable: false,
        because: 'The name of this page speaks of no closure, boundary, cut or safety matter.',
      };
    const points = page.derive(findPoints);
    const isOpen =
      coming(points, page.asOf).length > 0 ||
      feedbackRoutes(page).length > 0 ||
      points.some(({ kind }) => kind === 'survey' || kind === 'feedback-form');
    const hasContact = points.some(({ contact }) => contact.email || contact.phone);
    const element = page.document.querySelector('h1') ?? page.document.documentElement;
    const findings: RuleFinding<Message>[] = !isOpen
      ? [{ outcome: 'fail', message: 'no-way-in', element, data: { subject: found } }]
      : hasContact
        ? []
        : [{ outcome: 'review', message: 'no-contact', element, data: { subject: found } }];
    return { applicable: true, examined: 1, findings };
  },
  es,
});
