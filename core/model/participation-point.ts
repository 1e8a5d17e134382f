import * as z from 'zod/mini';
import { PlainDateTime } from './dates.ts';

/** What kind of chance to take part it is. */
export const PointKind = z.enum([
  'board-meeting',
  'committee-meeting',
  'hearing',
  'workshop',
  'survey',
  'comment-period',
  'committee',
  'feedback-form',
  'contact',
  'event',
]);
export type PointKind = z.infer<typeof PointKind>;

/** Help that the page says is there. `onRequest` means that a family must ask for it first. */
export const HelpOffer = z.enum(['offered', 'onRequest']);

/** A way to take part: speak, write, join, answer, watch only. */
export const HowTo = z.object({
  way: z.enum(['in-person', 'remote', 'form', 'email', 'phone', 'mail', 'watch']),
  /** The page's own words, or an address. */
  detail: z.string(),
  link: z.optional(z.string()),
});

/**
 * One chance for a family to take part, as a page states it. Nothing is invented: a field that the page
 * does not state is missing. Times are wall-clock times in `timeZone`.
 */
export const ParticipationPoint = z.object({
  kind: PointKind,
  title: z.string(),
  start: z.optional(PlainDateTime),
  end: z.optional(PlainDateTime),
  allDay: z.optional(z.boolean()),
  timeZone: z.optional(z.string()),
  /** An RFC 5545 RRULE value, for example `FREQ=MONTHLY;BYDAY=3TU`. */
  recurrence: z.optional(z.string()),
  /** `HH:MM`, the clock time of every occurrence of a recurrence that names no first day. */
  at: z.optional(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Expected HH:MM.'))),
  deadline: z.optional(PlainDateTime),
  status: z.optional(z.enum(['scheduled', 'cancelled', 'moved', 'past', 'open', 'closed'])),
  place: z.optional(z.string()),
  address: z.optional(z.string()),
  /** A join link, meeting id or dial-in; watch-only streams are not remote participation. */
  remote: z.optional(z.string()),
  howTo: z.array(HowTo),
  links: z.array(
    z.object({
      rel: z.enum(['agenda', 'minutes', 'stream', 'sign-up', 'materials', 'other']),
      href: z.string(),
      text: z.string(),
    }),
  ),
  contact: z.object({ name: z.optional(z.string()), email: z.optional(z.string()), phone: z.optional(z.string()) }),
  help: z.object({
    interpretation: z.optional(HelpOffer),
    childcare: z.optional(HelpOffer),
    food: z.optional(HelpOffer),
    transport: z.optional(HelpOffer),
    accommodation: z.optional(HelpOffer),
  }),
  source: z.enum(['jsonld', 'microdata', 'table', 'text', 'embed', 'link', 'widget']),
  /** How sure the finder is, 0 to 1. */
  confidence: z.number().check(z.gte(0), z.lte(1)),
  selector: z.string(),
});
export type ParticipationPoint = z.infer<typeof ParticipationPoint>;
