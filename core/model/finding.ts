import * as z from 'zod/mini';
import { FixedBy, Impact, Lens, Outcome } from './lens.ts';

/** Where an expectation comes from: a law, a standard, a published practice. */
export const Source = z.object({ name: z.string(), url: z.optional(z.string()) });
export type Source = z.infer<typeof Source>;

/** A place in the page. */
export const Target = z.object({
  /** CSS selector; ` >>> ` steps into an open shadow root. Empty for the page as a whole. */
  selector: z.string(),
  /** Selectors of the frames to step through, outermost first; empty for the top page. */
  frames: z.array(z.string()),
  /** The element's opening tag, cut to 300 characters. */
  html: z.string(),
  /** What a person would see or hear there, cut to 200 characters. */
  text: z.string(),
});
export type Target = z.infer<typeof Target>;

/** One fault, or one doubt, at one place. Grouped by `ruleId` and `message` for people. */
export const Finding = z.object({
  /** Stays the same when text nearby changes or sections move: see core/audit/fingerprint. */
  id: z.string().check(z.minLength(1)),
  ruleId: z.string().check(z.minLength(1)),
  lens: Lens,
  outcome: Outcome,
  impact: Impact,
  /** Which of the rule's messages this is; with `ruleId` it names one fix. */
  message: z.string(),
  /** The values that fill the sentences of the message. */
  data: z.record(z.string(), z.union([z.string(), z.number()])),
  problem: z.string(),
  fix: z.string(),
  why: z.string(),
  sources: z.array(Source),
  /** WCAG success criteria, for example `1.4.3`. */
  wcag: z.array(z.string()),
  /** W3C ACT rule ids, for example `afw4f7`. */
  act: z.array(z.string()),
  practices: z.array(z.string()),
  fixedBy: FixedBy,
  target: Target,
  /** Further places that belong to the same fault. */
  also: z.array(Target),
});
export type Finding = z.infer<typeof Finding>;
