import * as z from 'zod/mini';
import { Instant, PlainDate } from './dates.ts';
import { ShortId, TimelineEntry } from './feed.ts';
import { LanguageTag, LocalText } from './text.ts';

const Words = z.string().check(z.maxLength(4000));
const Line = z.string().check(z.maxLength(300));
const NonEmpty = z.string().check(z.minLength(1), z.maxLength(300));
const amount = z.number().check(z.gte(0), z.lte(1e9));

/** Stages of the Spectrum of Community Engagement to Ownership, lowest first. People choose; a page only hints. */
export const spectrumStages = ['ignore', 'inform', 'consult', 'involve', 'collaborate', 'own'] as const;
export const SpectrumStage = z.enum(spectrumStages);
export type SpectrumStage = z.infer<typeof SpectrumStage>;

/** How an activity ended. What was gained is asked in every case, and most of all when the answer was no. */
export const OutcomeState = z.enum(['adopted', 'revised', 'postponed', 'not-adopted']);
export type OutcomeState = z.infer<typeof OutcomeState>;

/** Something that the district does with families: a forum, a committee, a yearly event, a campaign. */
export const Activity = z.object({
  id: ShortId,
  title: NonEmpty,
  stage: z.optional(SpectrumStage),
  designedWith: z._default(Line, ''),
  whoDecides: z._default(Line, ''),
  help: z._default(
    z.array(z.enum(['interpretation', 'childcare', 'food', 'transport', 'accommodation', 'remote', 'paid'])),
    [],
  ),
  success: z._default(Words, ''),
  outcome: z.optional(OutcomeState),
  gained: z._default(Words, ''),
  /** First and last day on which people can take part. */
  opens: z.optional(PlainDate),
  closes: z.optional(PlainDate),
  /** The day of the decision that it feeds. */
  decided: z.optional(PlainDate),
  staffLearn: z._default(Words, ''),
  familiesGain: z._default(Words, ''),
  learningGoal: z._default(Words, ''),
  /** Whether it makes families stronger together, or each for their own child. */
  collective: z.optional(z.boolean()),
  hours: z.optional(amount),
  cost: z.optional(amount),
  /** What works, what does not, for whom and why. */
  stock: z._default(Words, ''),
  at: Instant,
});
export type Activity = z.infer<typeof Activity>;

export const logKinds = [
  'conversation',
  'promise',
  'barrier',
  'pilot',
  'partner',
  'communicator',
  'asset',
  'training',
  'seat',
] as const;
export const LogKind = z.enum(logKinds);
export type LogKind = z.infer<typeof LogKind>;

/** One dated line of the log. `done`: the promise kept, the barrier removed, what the pilot showed, the seat filled. */
export const LogEntry = z.object({
  id: ShortId,
  kind: LogKind,
  on: PlainDate,
  text: z.string().check(z.minLength(1), z.maxLength(4000)),
  /** With whom, for whom, or who it hits. */
  who: z._default(Line, ''),
  due: z.optional(PlainDate),
  done: z.optional(z.object({ on: PlainDate, how: z._default(Words, '') })),
  at: Instant,
});
export type LogEntry = z.infer<typeof LogEntry>;

/** The stages of the CEI self-assessment, lowest first. */
export const ratingStages = ['not-evident', 'developing', 'maturing', 'advanced'] as const;
export const RatingStage = z.enum(ratingStages);
export type RatingStage = z.infer<typeof RatingStage>;

export const raterKinds = ['staff', 'family', 'student', 'community'] as const;
export const RaterKind = z.enum(raterKinds);
export type RaterKind = z.infer<typeof RaterKind>;

/** Where one person, or a group that agreed, sees the district in one competency, on one day. */
export const Rating = z.object({
  id: ShortId,
  /** `cei-1.1` … `cei-7.5`. */
  competency: z.string().check(z.regex(/^cei-[1-7]\.\d$/, 'Expected a competency such as cei-3.6.')),
  as: RaterKind,
  rater: z._default(Line, ''),
  stage: RatingStage,
  evidence: z._default(Words, ''),
  next: z._default(Words, ''),
  on: PlainDate,
  at: Instant,
});
export type Rating = z.infer<typeof Rating>;

/** A private page of the journal. It goes into backups and nowhere else. */
export const JournalEntry = z.object({
  id: ShortId,
  /** The practice whose question was answered; missing for a free page. */
  prompt: z.optional(z.string()),
  text: z.string().check(z.minLength(1), z.maxLength(20_000)),
  on: PlainDate,
  at: Instant,
});
export type JournalEntry = z.infer<typeof JournalEntry>;

/** Votes of one group on one statement. */
export const Votes = z.object({
  agree: z.int().check(z.gte(0)),
  disagree: z.int().check(z.gte(0)),
  unsure: z.int().check(z.gte(0)),
});
export type Votes = z.infer<typeof Votes>;

/** Kind of group → group → votes; under the kind '' everybody, and under the group '' who did not say theirs. */
export const VotesByKind = z.record(z.string(), z.record(z.string(), Votes));
export type VotesByKind = z.infer<typeof VotesByKind>;

/** A sentence that says back what was heard, and how each group voted on it. */
export const Statement = z.object({
  id: ShortId,
  text: LocalText,
  theme: z.optional(ShortId),
  /** Counted by hand, by the kind of group that is compared. */
  votes: z._default(z.record(z.string(), Votes), {}),
  /** Counted from the web form when it was last read. */
  formVotes: z.optional(VotesByKind),
  at: Instant,
});
export type Statement = z.infer<typeof Statement>;

/** The sentences of an answer in one language. */
export const AnswerWords = z.object({
  heard: z._default(Words, ''),
  did: z._default(Words, ''),
  why: z._default(Words, ''),
  whoDecided: z._default(Line, ''),
  otherViews: z._default(Words, ''),
  next: z._default(Words, ''),
  thanks: z._default(Words, ''),
});
export type AnswerWords = z.infer<typeof AnswerWords>;

/** A theme that a person confirmed, and what the district answers. From the day it is confirmed it is owed. */
export const ThemeAnswer = z.object({
  /** The theme's id. */
  id: ShortId,
  confirmedAt: Instant,
  /** The day by which it is answered. */
  due: PlainDate,
  words: z._default(z.record(LanguageTag, AnswerWords), {}),
  status: z.optional(z.enum(['done', 'under-way', 'planned', 'not-done'])),
  /** What this should change for students; for the district itself. */
  forStudents: z._default(Words, ''),
  decidedOn: z.optional(PlainDate),
  /** The frozen round whose numbers it shows. */
  round: z.optional(ShortId),
  publishedAt: z.optional(Instant),
  at: Instant,
});
export type ThemeAnswer = z.infer<typeof ThemeAnswer>;

/** A timeline entry as it is kept before it is published. */
export const KeptEntry = z.object({ id: ShortId, entry: TimelineEntry, at: Instant });
export type KeptEntry = z.infer<typeof KeptEntry>;

/** What staff said to be one thing under two names: the name that goes → the name that stays. */
export const SameGroups = z.object({
  /** Kinds of group: `{"Role": "I am"}`. */
  kinds: z._default(z.record(Line, Line), {}),
  /** Groups, by the name of their kind that stays: `{"I am": {"Family": "Parent or guardian"}}`. */
  groups: z._default(z.record(Line, z.record(Line, Line)), {}),
});
export type SameGroups = z.infer<typeof SameGroups>;

/** What the workspace remembers of itself. No token: that is asked for anew. */
export const WorkspaceSetting = z.object({
  id: z.literal('workspace'),
  coder: z._default(Line, ''),
  /** The kind of group that is compared. */
  dimension: z._default(Line, ''),
  same: z._default(SameGroups, { kinds: {}, groups: {} }),
  intake: z._default(z.string().check(z.maxLength(500)), ''),
  /** How many random comments of each group are read before its numbers are shown. */
  sample: z._default(z.int().check(z.gte(10), z.lte(500)), 50),
  /** Days from confirming a theme to answering it. */
  answerDays: z._default(z.int().check(z.gte(1), z.lte(730)), 60),
  at: Instant,
});
export type WorkspaceSetting = z.infer<typeof WorkspaceSetting>;
