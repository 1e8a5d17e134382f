import type { PointKind } from '../model/participation-point.ts';

/** Words that name a kind of participation point, English and Spanish, most specific first. */
const kindWords: [PointKind, RegExp][] = [
  ['hearing', /\b(public hearings?|hearings? on|budget hearings?|audiencias? p[uú]blicas?)\b/i],
  ['survey', /\b(surveys?|questionnaires?|encuestas?|cuestionarios?)\b/i],
  [
    'comment-period',
    /\b(comment (period|window|deadline)|comments? (are |is )?due|per[ií]odo de comentarios|plazo (para|de) comentarios)\b/i,
  ],
  [
    'workshop',
    /\b(workshops?|listening sessions?|(?<!\b(?:at|in|from) (?:the )?|, |@ ?)town ?halls?(?! (?:room|building|auditorium|annex|conference|meeting room|library|chambers?|,? \d))|open house|community (forum|conversation|meeting)s?|coffee with|meet (and greet|your|the)|office hours|forums?|focus groups?|foros?|grupos? de enfoque|taller(es)?|sesi[oó]n(es)? de escucha|cafecitos?)\b/i,
  ],
  [
    'committee-meeting',
    /\b(sub-?committees?|committees?|site council|school council|task force|working group|advisory|DELAC|ELAC|DPAC|SEP?AC|CAC|CBOC|LSC|LCAP|SSC|PTA|PTO|PTSA|PAC|comit[eé]s?|consejo (escolar|asesor))\b/i,
  ],
  [
    'board-meeting',
    /\b(board|school board|trustees?|regents|governors|directors|commission(ers)?|council|aldermen|supervisors|authority|(regular|special|board|business|emergency|annual) (meeting|session)s?|work ?sessions?|study sessions?|(junta|mesa) directiva|junta de educaci[oó]n|reuni[oó]n(es)? (ordinaria|extraordinaria|de la (junta|mesa))s?)\b/i,
  ],
  ['hearing', /\b(hearings?|audiencias?)\b/i],
  [
    'event',
    /\b(meetings?|sessions?|forums?|agendas?|minutes|roundtables?|summits?|webinars?|nights?|chats?|reuni[oó]n(es)?|juntas?|sesi[oó]n(es)?|asambleas?)\b/i,
  ],
];
const calendarWords = /\b(calendar|events?|schedule|conference|calendario|eventos?|horario)\b/i;

/** The kind of point that a text speaks of, or undefined. */
export function kindOf(text: string): PointKind | undefined {
  return kindWords.find(([, words]) => words.test(text))?.[0];
}

/** The kind of gathering that a text speaks of, whatever it says of surveys and comments. */
export function gatheringOf(text: string): PointKind | undefined {
  return kindWords.find(([kind, words]) => isGathering(kind) && words.test(text))?.[0];
}

/** The kind that a page's own name gives to dates whose words name none: a calendar lists events. */
export function kindOfPage(name: string): PointKind | undefined {
  const kind = gatheringOf(name);
  if (kind) return kind;
  return calendarWords.test(name) ? 'event' : undefined;
}

/** Meetings that people go to, as against surveys, forms and committees. */
export function isGathering(kind: PointKind): boolean {
  return ['board-meeting', 'committee-meeting', 'hearing', 'workshop', 'event'].includes(kind);
}
