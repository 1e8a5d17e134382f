import type { Page } from '../page/page.ts';
import { pageName } from './page-name.ts';

/** What a page is there for, as far as its title, address and main heading tell. */
export type PageTopic = 'board' | 'engagement' | 'results' | 'enrollment' | 'other';

/** A topic, and the words of the page that decided it. */
export interface TopicDecision {
  readonly topic: PageTopic;
  readonly because: string;
}

const topics: [PageTopic, RegExp][] = [
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
  return page.derive(decide);
}

/** Which topic a page has. */
export function pageTopic(page: Page): PageTopic {
  return topicOf(page).topic;
}

/** Whether a page is about meetings, taking part or results. */
export function isAboutTakingPart(page: Page): boolean {
  return !['other', 'enrollment'].includes(pageTopic(page));
}

/** The topic that the name of a page speaks of: its title, heading and the words of its address. */
export function topicOfWords(name: string): PageTopic {
  return decideByName(name).topic;
}

function decide(page: Page): TopicDecision {
  return decideByName(pageName(page));
}

function decideByName(name: string): TopicDecision {
  for (const [topic, words] of topics) {
    const found = words.exec(name)?.[0];
    if (found)
      return { topic, because: `Its heading, title or address says "${found}": a page about ${named[topic]}.` };
  }
  return {
    topic: 'other',
    because: 'Neither its heading nor its title nor its address speaks of meetings or of taking part.',
  };
}

const named: Record<PageTopic, string> = {
  board: 'the board and its meetings',
  engagement: 'taking part',
  results: 'results',
  enrollment: 'enrolling',
  other: 'something else',
};
