import * as z from 'zod/mini';
import { Instant } from './dates.ts';
import type { ParticipationPoint } from './participation-point.ts';

/** Whether a chance to take part that was found on a page is read rightly: a person's answer. */
export const PointAnswer = z.object({
  id: z.string().check(z.minLength(1)),
  page: z.string(),
  title: z.string(),
  answer: z.enum(['right', 'wrong']),
  /** What would be right. */
  note: z._default(z.string().check(z.maxLength(2000)), ''),
  by: z._default(z.string().check(z.maxLength(200)), ''),
  at: Instant,
});
export type PointAnswer = z.infer<typeof PointAnswer>;

/** A point is recognised in the next audit by what it is, is called and when it begins. */
export function pointAnswerId(page: string, { kind, title, start = '' }: ParticipationPoint): string {
  return `${page} ${kind} ${start} ${title}`;
}
