import { elementOf, gatheringsAhead } from '../../participation/coming.ts';
import { findPoints } from '../../participation/find-points.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'not-found';

const paper =
  'a[href$=".pdf" i], a[href*=".pdf?" i], a[download], link[media="print"], porchlight-timeline, [data-porchlight="timeline"]';
const printWords = /\b(print(able)?|flyer|pdf|imprimir|volante)\b/i;

export default rule<Message>({
  id: 'printable-version',
  lens: 'participation',
  impact: 'minor',
  title: 'Dates can be taken along on paper',
  why: 'At the laundromat, the library and the church hall a sheet on the wall reaches families whom no web page reaches.',
  sources: [{ name: 'Process and Protest, practice 2.1: the timeline in print at local community centers' }],
  practices: ['pp-2.1b'],
  fixedBy: 'editor',
  messages: {
    'not-found': {
      problem: 'No printable version of the coming dates was found on this page.',
      fix: 'Link a one-page flyer, or make the page print well. The timeline widget prints as a sheet with a QR code.',
    },
  },
  needs: [findPoints],
  evaluate(page) {
    const ahead = gatheringsAhead(page);
    const [next] = ahead;
    if (!next) return { applicable: false, because: 'No coming meeting was found on this page.' };
    const links = [...page.document.querySelectorAll(`${paper}, a, button`)].slice(0, 3000);
    const found = links.some((each) => each.matches(paper) || printWords.test((each.textContent ?? '').slice(0, 80)));
    const findings: RuleFinding<Message>[] = found
      ? []
      : [{ outcome: 'review', message: 'not-found', element: elementOf(page, next) }];
    return { applicable: true, examined: ahead.length, findings };
  },
  es,
});
