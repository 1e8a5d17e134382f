import * as z from 'zod/mini';
import { Instant, PlainDateTime, TimeZone } from './dates.ts';
import { LanguageTag, Link, LocalText } from './text.ts';

/** Where an effort stands. `postponed` and `not-adopted` ask for a `reason`. */
export const EntryStatus = z.enum(['planned', 'open', 'reviewing', 'decided', 'postponed', 'not-adopted', 'cancelled']);
export type EntryStatus = z.infer<typeof EntryStatus>;

/** Help that a family may count on at this entry. */
export const Help = z.object({
  interpretation: z.optional(z.union([z.literal(true), z.array(LanguageTag)])),
  childcare: z.optional(z.boolean()),
  food: z.optional(z.boolean()),
  transport: z.optional(z.boolean()),
  accommodation: z.optional(z.boolean()),
});

/** An identifier in a link, a file name or a database: short, plain letters, never shown as text. */
export const ShortId = z
  .string()
  .check(z.minLength(1), z.maxLength(80), z.regex(/^[\w.-]+$/, 'Expected letters, digits, dot, dash.'));

/** A link with the words it is shown under. */
export const TextLink = z.object({ href: Link, text: LocalText });
export type TextLink = z.infer<typeof TextLink>;

/** One step of an engagement: a meeting, a survey window, a decision. */
export const TimelineEntry = z.object({
  id: ShortId,
  title: LocalText,
  /** Day, or day and wall-clock time in the feed's time zone. */
  start: PlainDateTime,
  end: z.optional(PlainDateTime),
  /** Last moment to send or sign up. */
  deadline: z.optional(PlainDateTime),
  status: z.optional(EntryStatus),
  /** Why it was postponed or not adopted. */
  reason: z.optional(LocalText),
  /** Whether families can do something here, or it is for information. */
  takePart: z._default(z.boolean(), true),
  about: z.optional(LocalText),
  topic: z.optional(LocalText),
  /** Languages it is held in; interpretation is told under `help`. */
  languages: z.optional(z.array(LanguageTag)),
  /** What came of it. */
  outcome: z.optional(LocalText),
  /** before, during or after the decision. */
  phase: z.optional(z.enum(['before', 'during', 'after'])),
  place: z.optional(LocalText),
  address: z.optional(z.string()),
  remote: z.optional(Link),
  howTo: z.optional(LocalText),
  whoDecides: z.optional(LocalText),
  help: z._default(Help, {}),
  contact: z.optional(
    z.object({ name: z.optional(LocalText), email: z.optional(z.string()), phone: z.optional(z.string()) }),
  ),
  links: z._default(z.array(TextLink), []),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** What the district answers to a theme that families raised. */
export const FeedResponse = z.object({
  id: ShortId,
  heard: LocalText,
  /** How many people raised it, as it may be published. */
  voices: z.optional(z.int().check(z.gte(0))),
  groups: z._default(z.array(LocalText), []),
  did: LocalText,
  /** Why, or why not. A response without a reason is allowed here and found by the audit. */
  why: z.optional(LocalText),
  status: z.optional(z.enum(['done', 'under-way', 'planned', 'not-done'])),
  whoDecided: z.optional(LocalText),
  otherViews: z.optional(LocalText),
  next: z.optional(LocalText),
  thanks: z.optional(LocalText),
  date: z.optional(PlainDateTime),
  links: z._default(z.array(TextLink), []),
});
export type FeedResponse = z.infer<typeof FeedResponse>;

/** The one small file that the widgets read: who, in which languages, what is coming, what was answered. */
export const Feed = z.object({
  schema: z.literal('porchlight-feed/1'),
  district: LocalText,
  languages: z._default(z.array(LanguageTag), ['en']),
  timeZone: z._default(TimeZone, 'America/New_York'),
  updated: z.optional(Instant),
  /** The page that people find all this on; posters carry it. */
  page: z.optional(Link),
  /** An iCalendar file of the timeline to subscribe to. */
  calendar: z.optional(Link),
  timeline: z._default(z.array(TimelineEntry).check(z.maxLength(2000)), []),
  responses: z._default(z.array(FeedResponse).check(z.maxLength(2000)), []),
});
export type Feed = z.infer<typeof Feed>;

/** A feed as people write it, defaults not yet filled in. */
export type FeedInput = z.input<typeof Feed>;
