import { pageFacts } from '../../participation/page-facts.ts';
import { saysUpcoming } from '../../participation/when/upcoming.ts';
import { writeDay } from '../../text/calendar.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'past-as-coming';

export default rule<Message>({
  id: 'upcoming-list',
  lens: 'participation',
  impact: 'serious',
  title: 'What stands under "upcoming" still lies ahead',
  why: 'A list of "upcoming meetings" that are all over tells families that nobody expects them.',
  sources: [{ name: 'Process and Protest, practice 2.1: a regularly updated timeline online' }],
  practices: ['pp-2.1a'],
  fixedBy: 'editor',
  messages: {
    'past-as-coming': {
      problem: 'Under "{heading}" stands {day:day}, which is over.',
      fix: 'Move it under "past meetings" or take it away, and add the next date. The timeline widget keeps both apart by itself.',
    },
  },
  needs: [pageFacts],
  evaluate(page) {
    const { reading, scopes, happening } = page.derive(pageFacts);
    const under = happening.flatMap((dated) => {
      const heading =
        (scopes[dated.line.index]?.headings ?? []).map((at) => reading.lines[at]?.text ?? '').at(-1) ?? '';
      return saysUpcoming(heading) ? [{ dated, heading }] : [];
    });
    if (under.length === 0)
      return { applicable: false, because: 'No list of upcoming meetings was found on this page.' };
    const findings: RuleFinding<Message>[] = [];
    for (const { dated, heading } of under) {
      const day = writeDay(dated.day);
      if (day >= page.asOf || dated.year === 'guessed') continue;
      findings.push({
        outcome: 'fail',
        message: 'past-as-coming',
        element: dated.line.element,
        data: { heading: heading.slice(0, 60), day },
      });
    }
    return { applicable: true, examined: under.length, findings };
  },
  es,
});
