import { textBlocks } from '../../page/text-blocks.ts';
import { elementOf } from '../../participation/coming.ts';
import { findPoints } from '../../participation/find-points.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'after-decision' | 'no-value';

const cutOff =
  /\b((comments?|speakers?|requests? to speak|cards?|testimony)\b[^.;]{0,80}\b(deadline|in advance|ahead of time|prior to the meeting|before the meeting)|(comentarios|solicitudes)\b[^.;]{0,80}\b(con anticipaci[oó]n|antes de la reuni[oó]n|fecha l[ií]mite))/i;
const value = /\b(\d+|one|two|three|noon|una?|dos|tres|mediod[ií]a)\b/i;

export default rule<Message>({
  id: 'comment-deadline',
  lens: 'participation',
  impact: 'moderate',
  title: 'The last day to comment is stated, and lies before the decision',
  why: 'A parent who writes the night before is told that comments closed on Friday. A stated last day, ahead of the decision, is what makes a comment count.',
  sources: [
    { name: 'Great Schools Partnership, process 5: schedule so that everyone can take part' },
    { name: 'Process and Protest, practice 2: when and how to take part' },
  ],
  practices: ['pp-2', 'pp-2.1c'],
  fixedBy: 'editor',
  messages: {
    'after-decision': {
      problem: 'Comments on the meeting of {day:day} are taken until {deadline:day}, which is after it.',
      fix: 'Close comments before the decision is made, or say which later decision they are for.',
    },
    'no-value': {
      problem: 'The page says that comments must come in ahead ("{quote}"), but no day was found.',
      fix: 'Give the last day, its time, and where to send comments: "by noon on Monday, September 14, 2026".',
    },
  },
  needs: [findPoints],
  evaluate(page) {
    const dated = page.derive(findPoints).filter(({ deadline }) => deadline);
    const vague = page
      .derive(textBlocks)
      .filter(({ text }) => text.length < 4000 && cutOff.test(text) && !value.test(text));
    if (dated.length + vague.length === 0) {
      return { applicable: false, because: 'No last day to comment or to answer is spoken of on this page.' };
    }
    const findings: RuleFinding<Message>[] = [];
    const meetings = page.derive(findPoints).filter(({ start }) => start && start >= page.asOf);
    for (const point of dated) {
      const deadline = point.deadline ?? '';
      const decision = point.kind === 'comment-period' && meetings.length === 1 ? meetings[0]?.start : undefined;
      if (!decision || deadline.slice(0, 10) <= decision.slice(0, 10)) continue;
      const data = { day: decision.slice(0, 10), deadline: deadline.slice(0, 10) };
      findings.push({ outcome: 'review', message: 'after-decision', element: elementOf(page, point), data });
    }
    for (const { element, text } of vague.slice(0, 5)) {
      findings.push({
        outcome: 'review',
        message: 'no-value',
        element,
        data: { quote: cutOff.exec(text)?.[0].slice(0, 80) ?? '' },
      });
    }
    return { applicable: true, examined: dated.length + vague.length, findings };
  },
  es,
});
