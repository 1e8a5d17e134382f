import { type RaterKind, type Rating, type RatingStage, ratingStages } from '../model/engagement.ts';

/** Where people see one competency now. */
export interface Standing {
  competency: string;
  /** How many see it at each stage, by who rates; each person's latest rating counts. */
  counts: Record<RatingStage, Partial<Record<RaterKind, number>>>;
  raters: number;
  /** Mean stage of staff less mean stage of families, in stages; undefined until both rated. */
  gap: number | undefined;
  /** The latest evidence and next step that somebody wrote down. */
  latest: Rating | undefined;
}

/** @param ratings of any age, in any order */
export function standingOf(competency: string, ratings: readonly Rating[]): Standing {
  const latest = new Map<string, Rating>();
  const own = ratings
    .filter((rating) => rating.competency === competency)
    .sort((one, other) => one.on.localeCompare(other.on) || one.at.localeCompare(other.at));
  // Without a name every rating is a person of its own.
  for (const rating of own) latest.set(rating.rater ? `${rating.as} ${rating.rater.toLowerCase()}` : rating.id, rating);
  const counts = Object.fromEntries(ratingStages.map((stage) => [stage, {}])) as Standing['counts'];
  for (const { stage, as } of latest.values()) counts[stage][as] = (counts[stage][as] ?? 0) + 1;
  const staff = meanStage([...latest.values()].filter(({ as }) => as === 'staff'));
  const families = meanStage([...latest.values()].filter(({ as }) => as !== 'staff'));
  return {
    competency,
    counts,
    raters: latest.size,
    gap: staff === undefined || families === undefined ? undefined : staff - families,
    latest: own.findLast(({ evidence, next }) => evidence || next) ?? own.at(-1),
  };
}

function meanStage(ratings: readonly Rating[]): number | undefined {
  if (ratings.length === 0) return undefined;
  return ratings.reduce((sum, { stage }) => sum + ratingStages.indexOf(stage), 0) / ratings.length;
}
