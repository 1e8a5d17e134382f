import type { ParticipationPoint } from '../../model/participation-point.ts';
import { coming, momentOf } from '../../participation/coming.ts';
import { findPoints } from '../../participation/find-points.ts';
import { isAboutTakingPart, topicOf } from '../../participation/page-topic.ts';
import { rule } from '../rule.ts';
import { es } from './es.ts';

type Way = 'in-person' | 'remote' | 'form' | 'email' | 'phone';

export default rule<`${Way}-only`>({
  id: 'ways-in',
  lens: 'participation',
  impact: 'moderate',
  title: 'There is more than one way to take part',
  why: 'One parent cannot leave the night shift, another has no computer, a third does not speak before a room. One way in leaves most of them out.',
  sources: [{ name: 'Process and Protest, practice 1.5: several methods of engagement' }],
  practices: ['pp-1.5'],
  fixedBy: 'editor',
  messages: {
    'in-person-only': {
      problem: 'The only way to take part that was found on this page is to come in person.',
      fix: 'Add a way for those who cannot come: a link or a number to join from afar, a form, an e-mail address, a telephone number.',
    },
    'remote-only': {
      problem: 'The only way to take part that was found on this page is to join from afar.',
      fix: 'Add a way for those without a good connection: a place to come to, a telephone number, a paper to hand in.',
    },
    'form-only': {
      problem: 'The only way to take part that was found on this page is an online form.',
      fix: 'Add a way for those who do not fill in forms: a meeting to come to, a telephone number, a paper to hand in.',
    },
    'email-only': {
      problem: 'The only way to take part that was found on this page is to write an e-mail.',
      fix: 'Add a way for those who do not write: a telephone number, a meeting to come to, a person to meet.',
    },
    'phone-only': {
      problem: 'The only way to take part that was found on this page is to call.',
      fix: 'Add a way for those who cannot call in office hours: a form, an e-mail address, a meeting in the evening.',
    },
  },
  needs: [findPoints],
  evaluate(page) {
    if (!isAboutTakingPart(page)) return { applicable: false, because: topicOf(page).because };
    const points = page.derive(findPoints);
    const ahead = new Set(coming(points, page.asOf));
    const open = points.filter((point) => ahead.has(point) || (!momentOf(point) && point.status !== 'closed'));
    const ways = [...new Set(open.flatMap(waysOf))];
    if (ways.length === 0) return { applicable: false, because: 'No way to take part was found on this page.' };
    const [way, another] = ways;
    if (!way || another) return { applicable: true, examined: ways.length, findings: [] };
    const element = page.document.documentElement;
    return { applicable: true, examined: 1, findings: [{ outcome: 'review', message: `${way}-only`, element }] };
  },
  es,
});

function waysOf({ start, recurrence, place, address, remote, howTo, contact, kind }: ParticipationPoint): Way[] {
  const says = (way: string) => howTo.some((each) => each.way === way);
  const ways: [Way, boolean][] = [
    ['in-person', Boolean((start ?? recurrence) && (place ?? address))],
    ['remote', Boolean(remote)],
    ['form', kind === 'survey' || kind === 'feedback-form' || says('form')],
    ['email', Boolean(contact.email) || says('email')],
    ['phone', Boolean(contact.phone) || says('phone')],
  ];
  return ways.flatMap(([way, isOpen]) => (isOpen ? [way] : []));
}
