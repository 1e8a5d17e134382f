import { elementOf } from '../../participation/coming.ts';
import { findPoints } from '../../participation/find-points.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'no-last-day' | 'closed';

export default rule<Message>({
  id: 'survey-closing-day',
  lens: 'participation',
  impact: 'minor',
  title: 'A survey says until when it is open',
  why: 'A survey without a last day is put off, and is closed when a parent comes back to it.',
  sources: [{ name: 'Process and Protest, practice 2: when and how to take part' }],
  practices: ['pp-2', 'pp-2.1c'],
  fixedBy: 'editor',
  messages: {
    'no-last-day': {
      problem: 'A survey is linked ("{name}"), and no day on which it closes was found on this page.',
      fix: 'Write the last day beside the link, and when the results will be told.',
    },
    closed: {
      problem: 'The survey closed on {day:day}, and its link is still offered.',
      fix: 'Take the link away and put the results, or the day on which they will be told, in its place.',
    },
  },
  needs: [findPoints],
  evaluate(page) {
    const surveys = page.derive(findPoints).filter(({ kind }) => kind === 'survey');
    const linked = surveys.filter(({ links, source }) => links.length > 0 && (source === 'link' || source === 'embed'));
    if (linked.length === 0) return { applicable: false, because: 'No survey is linked on this page.' };
    const days = surveys.flatMap(({ deadline }) => (deadline ? [deadline.slice(0, 10)] : [])).sort();
    const last = days.at(-1);
    const findings: RuleFinding<Message>[] = [];
    for (const point of linked) {
      const element = elementOf(page, point);
      if (!last)
        findings.push({ outcome: 'review', message: 'no-last-day', element, data: { name: point.title.slice(0, 80) } });
      else if (last < page.asOf) findings.push({ outcome: 'fail', message: 'closed', element, data: { day: last } });
    }
    return { applicable: true, examined: linked.length, findings };
  },
  es,
});
