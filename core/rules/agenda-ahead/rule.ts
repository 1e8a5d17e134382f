import { textBlocks } from '../../page/text-blocks.ts';
import { elementOf, gatheringsAhead } from '../../participation/coming.ts';
import { findPoints } from '../../participation/find-points.ts';
import { addDays, readDay, writeDay } from '../../text/calendar.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'minutes-only' | 'not-found';

const portal = /\b(agendas?|orden del d[ií]a)\b/i;
const SOON = 4;

export default rule<Message>({
  id: 'agenda-ahead',
  lens: 'participation',
  impact: 'moderate',
  title: 'The agenda of a coming meeting can be read ahead',
  why: 'Families who see the agenda only at the door cannot prepare, ask a neighbor or decide whether to come.',
  sources: [{ name: 'Process and Protest, practice 1.3: information shared before the decision' }],
  practices: ['pp-1.3b'],
  fixedBy: 'editor',
  messages: {
    'minutes-only': {
      problem: 'For the meeting on {day:day} a link to minutes was found, but none to an agenda.',
      fix: 'Link the agenda and the papers beside the date, as text or as a tagged document, at least 72 hours ahead.',
    },
    'not-found': {
      problem: 'No agenda for the meeting on {day:day} was found on this page.',
      fix: 'Link the agenda beside the date, or say when and where it will be posted.',
    },
  },
  needs: [findPoints],
  evaluate(page) {
    const ahead = gatheringsAhead(page);
    const [next] = ahead;
    if (!next) return { applicable: false, because: 'No coming meeting was found on this page.' };
    const soon = ahead.filter(({ start }) => start && start.slice(0, 10) <= lastDay(page.asOf));
    const findings: RuleFinding<Message>[] = [];
    const spokenOf = page.derive(textBlocks).some(({ text }) => portal.test(text.slice(0, 2000)));
    for (const point of soon.length > 0 ? soon : [next]) {
      if (point.links.some(({ rel }) => rel === 'agenda' || rel === 'materials')) continue;
      const data = { day: point.start?.slice(0, 10) ?? '' };
      const element = elementOf(page, point);
      if (point.links.some(({ rel }) => rel === 'minutes'))
        findings.push({ outcome: 'review', message: 'minutes-only', element, data });
      else if (!spokenOf) findings.push({ outcome: 'review', message: 'not-found', element, data });
    }
    return { applicable: true, examined: ahead.length, findings };
  },
  es,
});

function lastDay(asOf: string): string {
  const today = readDay(asOf);
  return today ? writeDay(addDays(today, SOON)) : asOf;
}
