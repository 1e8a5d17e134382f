import { pageFacts } from '../../participation/page-facts.ts';
import { decideTopic, isAboutTakingPart, topicOf } from '../../participation/page-topic.ts';
import type { Dated } from '../../participation/when/dated.ts';
import { daysBetween, readDay, writeDay } from '../../text/calendar.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'stale' | 'old-year';

/** What a page says of itself; "Audit committee, revised 1/5/18" is said of a document. */
const updated =
  /^\W*(this |the |web ?|page |site |content |information |was |is |date |last |most recently |esta |la |p[aá]gina |fecha |de |[uú]ltima |fue )*(updated|modified|reviewed|revised|update|revision|actualizad[ao]|actualizaci[oó]n|revisad[ao]|modificaci[oó]n)\b[^.]{0,40}$/i;
const STALE = 183;
const OLD = 365;

export default rule<Message>({
  id: 'page-freshness',
  lens: 'participation',
  impact: 'moderate',
  title: 'The page shows when it was last brought up to date, and that is not long ago',
  why: 'An old page makes families doubt everything on it, and call, or stay away.',
  sources: [{ name: 'Process and Protest, practice 2.1: a regularly updated timeline online' }],
  practices: ['pp-2.1a'],
  fixedBy: 'editor',
  messages: {
    stale: {
      problem: 'The page says that it was last brought up to date on {day:day}.',
      fix: "Look through the page, mend what has changed, and write today's date.",
    },
    'old-year': {
      problem: 'The newest date that this page names is {day:day}, more than a year ago.',
      fix: 'Bring the page up to date, or say that it is kept as a record.',
    },
  },
  needs: [pageFacts, decideTopic],
  evaluate(page) {
    if (!isAboutTakingPart(page)) return { applicable: false, because: topicOf(page).because };
    const { happening, others } = page.derive(pageFacts);
    const today = readDay(page.asOf);
    const stamps = others.filter(({ dated }) => updated.test(aheadOf(dated)));
    const all = [...happening, ...others.map(({ dated }) => dated)];
    if (!today || all.length === 0) return { applicable: false, because: 'The page names no date at all.' };
    const age = (dated: (typeof all)[number]) => daysBetween(dated.day, today);
    const newest = all.reduce((one, other) => (age(other) < age(one) ? other : one));
    const findings: RuleFinding<Message>[] = [];
    const stamp = stamps.map(({ dated }) => dated).sort((one, other) => age(one) - age(other))[0];
    if (stamp && age(stamp) > STALE) {
      findings.push({
        outcome: 'review',
        message: 'stale',
        element: stamp.line.element,
        data: { day: writeDay(stamp.day) },
      });
    } else if (age(newest) > OLD) {
      findings.push({
        outcome: 'review',
        message: 'old-year',
        element: newest.line.element,
        data: { day: writeDay(newest.day) },
      });
    }
    return { applicable: true, examined: all.length, findings };
  },
  es,
});

/** The words of its sentence ahead of a date. */
function aheadOf({ line, mention }: Dated): string {
  return (
    line.text
      .slice(Math.max(0, mention.index - 100), mention.index)
      .split(/[.!?|]\s+/)
      .at(-1) ?? ''
  );
}
