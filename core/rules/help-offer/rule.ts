import { textBlocks } from '../../page/text-blocks.ts';
import { elementOf, gatheringsAhead } from '../../participation/coming.ts';
import { findPoints } from '../../participation/find-points.ts';
import { helpIn } from '../../participation/help.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'not-found';

export default rule<Message>({
  id: 'help-offer',
  lens: 'participation',
  impact: 'minor',
  title: 'Help to come is named: care for children, a meal, a ride, an accommodation',
  why: 'For a family with two jobs and three children, a sentence about child care decides whether they come.',
  sources: [
    { name: 'Great Schools Partnership, foundation 3: provide childcare, food, transport' },
    { name: 'Process and Protest, practice 1.3: events accessible to all' },
  ],
  practices: ['gsp-f3c', 'pp-1.3a'],
  fixedBy: 'editor',
  messages: {
    'not-found': {
      problem:
        'For the meeting on {day:day} no offer of child care, food, a ride or an accommodation was found on this page.',
      fix: 'If any of these is there or can be had, say so beside the date, with whom to call. If not, this is a thought for the next meeting, not an error.',
    },
  },
  needs: [findPoints, textBlocks],
  evaluate(page) {
    const ahead = gatheringsAhead(page);
    const [next] = ahead;
    if (!next) return { applicable: false, because: 'No coming meeting was found on this page.' };
    const onPage = page.derive(textBlocks).some(({ text }) => offersAny(helpIn(text.slice(0, 3000))));
    const helped = onPage || ahead.some(({ help }) => offersAny(help));
    const data = { day: next.start?.slice(0, 10) ?? '' };
    const findings: RuleFinding<Message>[] = helped
      ? []
      : [{ outcome: 'review', message: 'not-found', element: elementOf(page, next), data }];
    return { applicable: true, examined: ahead.length, findings };
  },
  es,
});

function offersAny({ childcare, food, transport, accommodation }: ReturnType<typeof helpIn>): boolean {
  return [childcare, food, transport, accommodation].some(Boolean);
}
