import type { Page } from '../page/page.ts';
import { renderedText } from '../page/text-blocks.ts';

/** What a page is there for, as far as its title, address and main heading tell. */
export type PageTopic = 'board' | 'engagement' | 'results' | 'enrollment' | 'other';

const topics: [PageTopic, RegExp][] = [
  ['results', /\b(survey results?|what we heard|you said|findings|resultados|lo que escuchamos|usted dijo)\b/i],
  [
    'board',
    /\b(board (of (education|trustees|directors)|meetings?|agendas?)|school board|(junta|mesa) directiva|reuniones de la (junta|mesa))\b/i,
  ],
  [
    'engagement',
    /\b(LCAP|local control|engage(ment)?|take part|get involved|public input|community input|have your say|strategic plan|advisory|committees?|surveys?|feedback|boundar(y|ies)|budget|participe|participaci[oó]n|encuestas?|comit[eé]s?|presupuesto)\b/i,
  ],
  ['enrollment', /\b(enroll?ment|enroll|registration|register|inscripci[oó]n(es)?|matr[ií]cula)\b/i],
];

/** Which topic a page has; rules ask only pages for which their question makes sense. */
export function pageTopic(page: Page): PageTopic {
  const heading = page.document.querySelector('main h1, h1');
  const path =
    page.url
      .split(/[?#]/)[0]
      ?.replace(/^[a-z]+:\/\/[^/]*/i, '')
      .replace(/[-_/.]+/g, ' ') ?? '';
  const name = [heading ? renderedText(heading, 300) : '', page.document.title, path].join(' \n ');
  return topics.find(([, words]) => words.test(name))?.[0] ?? 'other';
}
