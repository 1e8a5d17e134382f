import { isToCome } from '../key-pages.ts';
import { siteRule } from './site-rule.ts';

type Message = 'never' | 'past-only';

export const boardMeetingDay = siteRule<Message>({
  id: 'board-meeting-day',
  lens: 'participation',
  impact: 'critical',
  sources: [{ name: 'Process and Protest, practice 2: when and how to take part' }],
  practices: ['pp-2', 'pp-2.1a'],
  fixedBy: 'editor',
  words: {
    en: {
      title: 'Some page tells when the board meets next',
      why: 'Whoever wants to speak before a decision has to know the day. A site that never says it keeps everybody away.',
      messages: {
        never: {
          problem: 'No page was found that tells when the board meets.',
          fix: 'Put the days, hours and place of the coming meetings on the board’s page, as text and not in a PDF alone.',
        },
        'past-only': {
          problem: 'The site names {count} board meetings, and every one of them is over.',
          fix: 'Add the coming meetings, or say on which days the board always meets.',
        },
      },
    },
    es: {
      title: 'Alguna página dice cuándo se reúne la junta la próxima vez',
      why: 'Quien quiere hablar antes de una decisión tiene que saber el día. Un sitio que no lo dice deja a todos fuera.',
      messages: {
        never: {
          problem: 'No se encontró ninguna página que diga cuándo se reúne la junta.',
          fix: 'Ponga los días, la hora y el lugar de las próximas reuniones en la página de la junta, como texto y no solo en un PDF.',
        },
        'past-only': {
          problem: 'El sitio nombra {count} reuniones de la junta, y todas ya pasaron.',
          fix: 'Añada las próximas reuniones, o diga en qué días se reúne siempre la junta.',
        },
      },
    },
  },
  evaluate({ pages, settings, complete }) {
    if (pages.length === 0) return { applicable: false };
    const meetings = pages.flatMap(({ points }) => points.filter(({ kind }) => kind === 'board-meeting'));
    if (meetings.some((meeting) => isToCome(meeting, settings.asOf))) return { applicable: true, findings: [] };
    const dated = new Set(meetings.flatMap(({ start }) => (start ? [start.slice(0, 10)] : [])));
    // A part of a site does not show what the whole does not have.
    const outcome = complete ? 'fail' : 'review';
    return dated.size > 0
      ? { applicable: true, findings: [{ outcome, message: 'past-only', data: { count: dated.size } }] }
      : { applicable: true, findings: [{ outcome, message: 'never' }] };
  },
});
