import { elementOf } from '../../participation/coming.ts';
import { findPoints } from '../../participation/find-points.ts';
import { isGathering } from '../../participation/kinds.ts';
import { topicOf } from '../../participation/page-topic.ts';
import { addDays, readDay, writeDay } from '../../text/calendar.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'not-found';

/** Minutes are approved at the next meeting, a month later as a rule. */
const APPROVED_AFTER = 45;

export default rule<Message>({
  id: 'meeting-record',
  lens: 'participation',
  impact: 'minor',
  title: 'What happened at past meetings can be read or seen',
  why: 'A family that could not come learns from the minutes or the recording what was said and decided, and whether anybody was answered.',
  sources: [{ name: 'Great Schools Partnership, engagement policy P4b: demystify how decisions are made' }],
  practices: ['gsp-p4b'],
  fixedBy: 'editor',
  messages: {
    'not-found': {
      problem:
        'Of {count} past {count|meeting|meetings} that the page names, the latest on {last:day}, no minutes and no recording were found here.',
      fix: 'Link the approved minutes, with what the public said and what was answered, or the recording, beside each past meeting.',
    },
  },
  needs: [findPoints],
  evaluate(page) {
    if (topicOf(page).topic !== 'board' && topicOf(page).topic !== 'engagement')
      return { applicable: false, because: topicOf(page).because };
    const today = readDay(page.asOf);
    const approved = today ? writeDay(addDays(today, -APPROVED_AFTER)) : page.asOf;
    const past = page
      .derive(findPoints)
      .filter(
        ({ kind, start, status }) => start && status === 'past' && isGathering(kind) && start.slice(0, 10) < approved,
      );
    const [first] = past;
    if (!first)
      return { applicable: false, because: 'The page names no meeting so long ago that its minutes should be there.' };
    if (past.some(({ links }) => links.some(({ rel }) => rel === 'minutes' || rel === 'stream')))
      return { applicable: true, examined: past.length, findings: [] };
    const last = past.reduce((one, other) => ((other.start ?? '') > (one.start ?? '') ? other : one), first);
    const finding: RuleFinding<Message> = {
      outcome: 'review',
      message: 'not-found',
      element: elementOf(page, last),
      data: { count: past.length, last: last.start?.slice(0, 10) ?? '' },
    };
    return { applicable: true, examined: past.length, findings: [finding] };
  },
  es,
});
