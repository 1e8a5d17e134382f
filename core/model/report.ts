import * as z from 'zod/mini';
import { Instant, PlainDate } from './dates.ts';
import { Decision } from './decision.ts';
import { Finding } from './finding.ts';
import { Lens, ToolLanguage } from './lens.ts';
import { Note } from './note.ts';
import { ParticipationPoint } from './participation-point.ts';
import { PointAnswer } from './point-answer.ts';
import { DistrictProfile } from './profile.ts';
import { TranslationRow } from './translation.ts';

const count = z.int().check(z.gte(0));

/** What became of the rules of one lens. `failed` counts rules, not places. */
export const LensSummary = z.object({
  rules: count,
  passed: count,
  failed: count,
  review: count,
  notApplicable: count,
  errors: count,
  /** Milliseconds of work, pauses left out. */
  ms: z.number().check(z.gte(0)),
});
export type LensSummary = z.infer<typeof LensSummary>;

/** What became of one rule: the list that says what was looked at, so that silence is never taken for a good result. */
export const RuleOutcome = z.object({
  id: z.string().check(z.minLength(1)),
  lens: Lens,
  /** `notApplicable`: the page had nothing to judge. `error`: the rule could not be carried out. */
  outcome: z.enum(['passed', 'failed', 'review', 'notApplicable', 'error']),
  /** What a good page does, in the language of the report. */
  title: z.string(),
  wcag: z.array(z.string()),
  act: z.array(z.string()),
});
export type RuleOutcome = z.infer<typeof RuleOutcome>;

/** Something on the page that the audit could not see into, and why. Never silence. */
export const NotChecked = z.object({ what: z.string(), why: z.string() });
export type NotChecked = z.infer<typeof NotChecked>;

/**
 * What a page is there for, which decides what the participation rules ask of it: an enrollment page owes no hearing.
 * `words` are those of its title, heading or address that say so; `meetings`, where its name says nothing, how many it
 * states.
 */
export const PageTopic = z.object({
  is: z.enum(['board', 'engagement', 'results', 'enrollment', 'other']),
  words: z.optional(z.string()),
  meetings: z.optional(count),
});
export type PageTopic = z.infer<typeof PageTopic>;

/**
 * The result of auditing one page: the same from the extension and from the command line.
 * Every export and every screen is made from it and from nothing else.
 */
export const Report = z.object({
  schema: z.literal('porchlight-report/1'),
  tool: z.object({
    name: z.literal('Porchlight'),
    version: z.string(),
    engines: z.record(z.string(), z.string()),
    language: ToolLanguage,
  }),
  page: z.object({
    url: z.string(),
    title: z.string(),
    /** The page's own `lang`, as written. */
    language: z.string(),
    auditedAt: Instant,
    /** The day the page was read as of: what is past and what is coming depends on it. */
    asOf: PlainDate,
    viewport: z.object({ width: count, height: count }),
    elements: count,
    topic: z.optional(PageTopic),
  }),
  profile: z.optional(DistrictProfile),
  lenses: z.record(Lens, LensSummary),
  /** Every rule that was asked, once, in the order in which they ran. Missing in reports of older versions. */
  rules: z.optional(z.array(RuleOutcome)),
  findings: z.array(Finding),
  participation: z.array(ParticipationPoint),
  couldNotCheck: z.array(NotChecked),
  /** By language of the profile: is the page there in it, and how much of it. Missing when nobody looked. */
  translations: z.optional(z.array(TranslationRow)),
  /** What people decided about the findings since: see core/decisions. Missing in a report fresh from the audit. */
  decisions: z.optional(z.array(Decision)),
  notes: z.optional(z.array(Note)),
  pointAnswers: z.optional(z.array(PointAnswer)),
});
export type Report = z.infer<typeof Report>;
