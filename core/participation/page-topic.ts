import type { PageTopic } from '../model/report.ts';
import type { Page } from '../page/page.ts';
import { findPoints } from './find-points.ts';
import { pageName } from './page-name.ts';

/** What a page is there for, in a sentence that says what told. */
export interface TopicDecision {
  readonly topic: PageTopic['is'];
  readonly because: string;
  /** The same as data, for the report. */
  readonly found: PageTopic;
}

/** From so many meetings, hearings or workshops on, a page is about taking part, whatever it is called. */
const MANY = 3;
const meetings = new Set(['board-meeting', 'committee-meeting', 'hearing', 'workshop']);
const topics: [PageTopic['is'], RegExp][] = [
  ['results', /\b(survey results?|what we heard|you said|findings|resultados|lo que escuchamos|usted dijo)\b/i],
  [
    'board',
    /\b(board (of (education|trustees|directors)|meetings?|agendas?)|school board|(junta|mesa) directiva|reuniones de la (junta|mesa))\b/i,
  ],
  [
    'engagement',
    /\b(LCAP|local control|engage(ment)?|take part|get involved|public input|community input|have your say|strategic plan|advisory|committees?|surveys?|feedback|boundar(y|ies)|closures?|budget|D?ELAC|site council|PTA|hearings?|meetings?|participe|participaci[oó]n|encuestas?|comit[eé]s?|presupuesto|reuniones|consejo escolar)\b/i,
  ],
  ['enrollment', /\b(enroll?ment|enroll|registration|register|inscripci[oó]n(es)?|matr[ií]cula)\b/i],
];

/** Which topic a page has, and which of its words say so. Rules ask only pages for which their question makes sense. */
export function topicOf(page: Page): TopicDecision {
  return page.derive(decideTopic);
}

/** Which topic a page has. */
export function pageTopic(page: Page): PageTopic['is'] {
  return topicOf(page).topic;
}

/** Whether a page is about meetings, taking part or results. */
export function isAboutTakingPart(page: Page): boolean {
  return !['other', 'enrollment'].includes(pageTopic(page));
}

/** The topic that the name of a page speaks of: its title, heading and the words of its address. */
export function topicOfWords(name: string): PageTopic['is'] {
  return byName(name)?.topic ?? 'other';
}

/** The decision as a derivation, for rules that want it made in pieces. */
export function* decideTopic(page: Page): Generator<undefined, TopicDecision> {
  const named = byName(pageName(page));
  if (named) return named;
  const points = yield* page.prepare(findPoints);
  const stated = points.filter(({ kind, start }) => start && meetings.has(kind)).length;
  if (stated >= MANY)
    return {
      topic: 'engagement',
      because: `It states ${stated} meetings: a page about ${about.engagement}.`,
      found: { is: 'engagement', meetings: stated },
    };
  return {
    topic: 'other',
    because: 'Neither its name nor its dates speak of meetings or of taking part.',
    found: { is: 'other' },
  };
}

function byName(name: string): TopicDecision | undefined {
  for (const [topic, pattern] of topics) {
    const words = pattern.exec(name)?.[0];
    if (words) {
      const because = `Its heading, title or address says "${words}": a page about ${about[topic]}.`;
      return { topic, because, found: { is: topic, words } };
    }
  }
  return undefined;
}

const about: Record<PageTopic['is'], string> = {
  board: 'the board and its meetings',
  engagement: 'taking part',
  results: 'results',
  enrollment: 'enrolling',
  other: 'something else',
};
