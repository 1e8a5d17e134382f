import * as z from 'zod/mini';
import { Instant, PlainDate } from './dates.ts';
import { ShortId } from './feed.ts';
import { LanguageTag } from './text.ts';

/** The longest comment that is kept whole, in UTF-16 units: about 25 pages. */
export const COMMENT_LIMIT = 50_000;

/** A name that staff or a spreadsheet gave. */
const Name = z.string().check(z.minLength(1), z.maxLength(200));

/** One time that people were asked, or one place where they spoke: a survey, a form, a meeting, a pile of paper. */
export const Effort = z.object({
  id: ShortId,
  name: Name,
  kind: z.enum(['survey', 'intake', 'meeting', 'paper', 'conversation']),
  addedAt: Instant,
  /** The file or the address it came from. */
  from: z.optional(z.string().check(z.maxLength(500))),
  /** The day the asking ended: from then on people wait for an answer. */
  closed: z.optional(PlainDate),
});
export type Effort = z.infer<typeof Effort>;

/** What one person said, in their own words, and what they chose to say of themselves. No name, no address. */
export const Comment = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(120)),
  effort: ShortId,
  text: z.string().check(z.minLength(1), z.maxLength(COMMENT_LIMIT)),
  /** Missing where the text is too short to tell and nobody said. */
  language: z.optional(LanguageTag),
  /** What was asked. */
  question: z.optional(z.string().check(z.maxLength(500))),
  /** Kind of group → group: `{"School": "Lincoln", "Role": "Family"}`. */
  groups: z._default(z.record(Name, Name), {}),
  at: z.optional(PlainDate),
  /** Signs of a robot or a campaign, for a person to judge. */
  flags: z.optional(z.array(z.string().check(z.maxLength(60)))),
  /** Staff took it out of the counts, and why; it stays. */
  setAside: z.optional(z.object({ reason: z.string().check(z.minLength(1), z.maxLength(500)), at: Instant })),
});
export type Comment = z.infer<typeof Comment>;

/** What becomes of a column of a spreadsheet. `leave` is for everything that could name a person. */
export const columnUses = ['text', 'group', 'language', 'date', 'leave'] as const;
export const ColumnUse = z.enum(columnUses);
export type ColumnUse = z.infer<typeof ColumnUse>;

/** How the columns of one kind of spreadsheet are used; found again by its header row. */
export const ColumnMapping = z.object({
  /** Made from the header row. */
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  columns: z.array(z.object({ name: z.string().check(z.maxLength(500)), use: ColumnUse })).check(z.maxLength(500)),
  usedAt: Instant,
});
export type ColumnMapping = z.infer<typeof ColumnMapping>;

/** How many people each group has, so that it can be said who is missing. */
export const Population = z.object({
  /** The kind of group, as in `Comment.groups`. */
  id: Name,
  counts: z.record(Name, z.int().check(z.gte(0))),
  /** Where the numbers come from, and of when. */
  from: z.optional(z.string().check(z.maxLength(500))),
});
export type Population = z.infer<typeof Population>;
