import type { PointKind } from '../model/participation-point.ts';

/** Words that name a kind of participation point, English and Spanish, most specific first. */
const kindWords: [PointKind, RegExp][] = [
  ['hearing', /\b(public hearings?|hearing on|audiencias? públicas?)\b/i],
  ['survey', /\b(surveys?|questionnaires?|encuestas?|cuestionarios?)\b/i],
  ['comment-period', /\b(comment (period|window|deadline)|comments? (are )?due|per[ií]odo de comentarios)\b/i],
  [
    'workshop',
    /\b(workshops?|listening sessions?|town halls?|open house|community (forum|conversation|meeting)s?|foros?|taller(es)?|sesi[oó]n(es)? de escucha|cafecito)\b/i,
  ],
  [
    'committee-meeting',
    /\b(committees?|council|task force|advisory|DELAC|ELAC|LCAP|PTA|PTO|SSC|comit[eé]s?|consejo)\b/i,
  ],
  [
    'board-meeting',
    /\b(board meetings?|school board|board of (education|trustees|directors)|(regular|special|board) (meeting|session)s?|work ?session|study session|(junta|mesa) directiva|reuni[oó]n(es)? (ordinaria|extraordinaria|de la (junta|mesa))s?)\b/i,
  ],
  ['event', /\b(meetings?|forum|reuni[oó]n(es)?|juntas?)\b/i],
];

/** The kind of point that a text speaks of, or undefined. */
export function kindOf(text: string): PointKind | undefined {
  return kindWords.find(([, words]) => words.test(text))?.[0];
}

/** Meetings that people go to, as against surveys, forms and committees. */
export function isGathering(kind: PointKind): boolean {
  return ['board-meeting', 'committee-meeting', 'hearing', 'workshop', 'event'].includes(kind);
}
