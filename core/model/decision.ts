import * as z from 'zod/mini';
import { Instant } from './dates.ts';

/**
 * What a person decided about a finding. `fixed`: says that it is mended; the next audit proves it. `planned`: known,
 * and to be mended later. `not-a-problem`: not one here, for a reason. `confirmed`: looked at what a machine could not
 * decide, and it is one. `open`: the decision before was taken back.
 */
export const decisionKinds = ['fixed', 'planned', 'not-a-problem', 'confirmed', 'open'] as const;
export const DecisionKind = z.enum(decisionKinds);
export type DecisionKind = z.infer<typeof DecisionKind>;

/** One step in the life of a decision: what, why, by whom and when. */
export const DecisionStep = z.object({
  kind: DecisionKind,
  reason: z._default(z.string().check(z.maxLength(2000)), ''),
  /** The name that staff gave themselves; empty when they gave none. */
  by: z._default(z.string().check(z.maxLength(200)), ''),
  at: Instant,
});
export type DecisionStep = z.infer<typeof DecisionStep>;

/** Everything decided about one finding of one page. It is carried from audit to audit by the finding's id. */
export const Decision = z.object({
  /** See `decisionId`. */
  id: z.string().check(z.minLength(1)),
  /** The page's address, see core/page/address-key; or `https://site/*` for every page of a site. */
  page: z.string(),
  findingId: z.string().check(z.minLength(1)),
  /** What it was about, for lists in which the finding itself is gone. */
  ruleId: z.string(),
  problem: z.string(),
  /** `shared`: goes into the file that staff share with their colleagues. */
  scope: z.enum(['me', 'shared']),
  /** Oldest first; the last one counts. */
  history: z.array(DecisionStep).check(z.minLength(1), z.maxLength(500)),
  /** When the last step was. */
  at: Instant,
});
export type Decision = z.infer<typeof Decision>;

/** The file in which colleagues share decisions. */
export const DecisionFile = z.object({
  schema: z.literal('porchlight-decisions/1'),
  at: Instant,
  decisions: z.array(Decision).check(z.maxLength(100_000)),
});
export type DecisionFile = z.infer<typeof DecisionFile>;

export function decisionId(page: string, findingId: string): string {
  return `${page} ${findingId}`;
}

/** The step that counts. */
export function latestStep({ history }: Decision): DecisionStep {
  const last = history.at(-1);
  if (!last) throw new RangeError('A decision has at least one step.');
  return last;
}
