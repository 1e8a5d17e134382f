import { elementOf } from '../../participation/coming.ts';
import { findPoints } from '../../participation/find-points.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'no-way-to-join' | 'elected-undated';

export default rule<Message>({
  id: 'committee-joining',
  lens: 'participation',
  impact: 'moderate',
  title: 'Where a committee is described, the page says how to join it',
  why: 'Seats for families stay with those who already know how to get one.',
  sources: [
    { name: 'Process and Protest, practice 1.4: leadership of underrepresented groups in advisory committees' },
    { name: 'Community Engagement Initiative: committees, site councils and LCAP advisory' },
  ],
  practices: ['pp-1.6', 'pp-1.5'],
  fixedBy: 'editor',
  messages: {
    'no-way-to-join': {
      problem: 'The page describes "{name}", and nothing was found on how a family joins it.',
      fix: 'Say who may join, how, by when, how long a term is and in which languages the committee meets.',
    },
    'elected-undated': {
      problem: 'Members of "{name}" are elected, and no date of the election was found.',
      fix: 'Give the date of the election and how to stand for it and to vote.',
    },
  },
  needs: [findPoints],
  evaluate(page) {
    const committees = page.derive(findPoints).filter(({ kind }) => kind === 'committee');
    if (committees.length === 0)
      return { applicable: false, because: 'No committee that families may join is described on this page.' };
    const findings: RuleFinding<Message>[] = [];
    for (const point of committees) {
      const data = { name: point.title.slice(0, 80) };
      const element = elementOf(page, point);
      const how = point.howTo.map(({ detail }) => detail).join(' ');
      if (point.howTo.length === 0 && point.links.length === 0 && !point.deadline) {
        findings.push({ outcome: 'fail', message: 'no-way-to-join', element, data });
      } else if (/\b(elected|elegid[ao]s?)\b/i.test(how) && !/\d/.test(how)) {
        findings.push({ outcome: 'review', message: 'elected-undated', element, data });
      }
    }
    return { applicable: true, examined: committees.length, findings };
  },
  es,
});
