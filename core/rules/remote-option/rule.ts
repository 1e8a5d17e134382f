import { textBlocks } from '../../page/text-blocks.ts';
import { isWatchLink, saysRemote } from '../../participation/about/remote.ts';
import { elementOf, gatheringsAhead } from '../../participation/coming.ts';
import { findPoints } from '../../participation/find-points.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

/** Where the way in is told: "the link is sent", "see the agenda for the number", "write to us for the link". */
const way =
  '\\b(?:link|log-?in|access|meeting (?:id|number)|instructions|details|invitation|(?:conference|teleconference|zoom|webinar|call-?in|dial-?in) information|enlace|instrucciones|invitaci[oó]n)\\b';
const teller =
  '\\b(?:agenda|notice|posted|sent|e-?mail(?:ed|ing)|provided|website|calendar|registration|register(?:ed|ing)?|request(?:ed|ing)?|contact(?:ing)?|publica|env[ií]a|solicit\\w+|orden del d[ií]a)\\b';
const told = new RegExp(`${way}[^.]{0,60}${teller}|${teller}[^.]{0,60}${way}`, 'i');

type Message = 'no-way-in' | 'watch-only' | 'not-found';

export default rule<Message>({
  id: 'remote-option',
  lens: 'participation',
  impact: 'moderate',
  title: 'A family can join a meeting without coming to the room',
  why: 'A parent on a night shift, with small children or without a car can take part from afar, if the page says how.',
  sources: [
    { name: 'Process and Protest, practice 1.5: several methods of engagement' },
    { name: 'Community Engagement Initiative, domain 3: avenues online and in person' },
  ],
  practices: ['pp-1.5', 'cei-3.6'],
  fixedBy: 'editor',
  messages: {
    'no-way-in': {
      problem:
        'The page says that one can join the meeting on {day:day} from afar, but no link, meeting number or telephone number was found.',
      fix: 'Put the link, the meeting number and a telephone number to dial beside the date. A stream to watch is not a way to speak.',
    },
    'watch-only': {
      problem: 'The meeting on {day:day} can be watched; no way to speak from afar was found on this page.',
      fix: 'If families can comment from afar, say how: a link, a telephone number, or where to send comments before the meeting.',
    },
    'not-found': {
      problem: 'No way to join the meeting on {day:day} from afar was found on this page.',
      fix: 'If there is one, put the link and the telephone number beside the date. If there is none, say how to send comments instead.',
    },
  },
  needs: [findPoints],
  evaluate(page) {
    const ahead = gatheringsAhead(page);
    const [next] = ahead;
    if (!next) return { applicable: false, because: 'No coming meeting was found on this page.' };
    const blocks = page.derive(textBlocks);
    const says = blocks.some(({ text }) => saysRemote(text.slice(0, 2000)));
    const isTold = blocks.some(({ text }) => told.test(text.slice(0, 2000)));
    const findings: RuleFinding<Message>[] = [];
    for (const point of ahead) {
      if (point.remote) continue;
      const data = { day: point.start?.slice(0, 10) ?? '' };
      const element = elementOf(page, point);
      if (saysRemote(`${point.title} ${point.place ?? ''} ${(element.textContent ?? '').slice(0, 300)}`)) {
        // The link may stand in the agenda: a person opens it and looks.
        const outcome = isTold || point.links.length > 0 ? 'review' : 'fail';
        findings.push({ outcome, message: 'no-way-in', element, data });
      } else if (point.links.some(({ href }) => isWatchLink(href)))
        findings.push({ outcome: 'review', message: 'watch-only', element, data });
      else if (!says) findings.push({ outcome: 'review', message: 'not-found', element, data });
    }
    return { applicable: true, examined: ahead.length, findings };
  },
  es,
});
