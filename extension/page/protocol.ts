import { PlainDate } from '@porchlight/core/model/dates';
import { Finding, Target } from '@porchlight/core/model/finding';
import { Lens, ToolLanguage } from '@porchlight/core/model/lens';
import { DistrictProfile } from '@porchlight/core/model/profile';
import { NotChecked, Report } from '@porchlight/core/model/report';
import { ReadVersion } from '@porchlight/core/model/translation';
import * as z from 'zod/mini';

/** What the panel or the command line asks of the page. */
export const Request = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('audit'),
    version: z.string(),
    language: ToolLanguage,
    profile: DistrictProfile,
    /** The day to read the page as of; today in the profile's time zone when absent. */
    asOf: z.optional(PlainDate),
    /** The address to report instead of the document's own: a saved page has another one than the live page. */
    url: z.optional(z.string()),
    couldNotCheck: z.optional(z.array(NotChecked)),
    /** False: the browser's own language detector is not asked, so that the result is that of any other browser. */
    detect: z.optional(z.boolean()),
    /** Other versions of the page, read by who may read more than the page may; it reads them itself when absent. */
    versions: z.optional(z.array(ReadVersion)),
  }),
  z.object({ type: z.literal('versions'), profile: DistrictProfile, url: z.optional(z.string()) }),
  /** Where the page leads; answered with `links`. */
  z.object({ type: z.literal('links') }),
  z.object({ type: z.literal('cancel') }),
  z.object({ type: z.literal('highlight'), target: Target, label: z.string() }),
  z.object({ type: z.literal('clear') }),
  /** The page as a screen reader tells it; answered with `outline`. */
  z.object({ type: z.literal('outline') }),
  /** Lets a person point at an element; answered with `picked`. */
  z.object({ type: z.literal('pick'), label: z.string() }),
  /** Scrolls to a place for a picture of it; answered with `in-view`. */
  z.object({ type: z.literal('bring-into-view'), target: Target }),
]);
export type Request = z.infer<typeof Request>;
export type AuditRequest = Extract<Request, { type: 'audit' }>;

/** Why a place on the page cannot be seen. */
export const Hidden = z.object({
  /** `folded`: in a closed details. `dialog`: in one that is not open. `size`: it takes up no room. */
  reason: z.enum(['folded', 'dialog', 'display', 'visibility', 'opacity', 'size']),
  /** The tag of what hides it; empty when it is the place itself. */
  by: z.string(),
  /** The words that would be seen. */
  preview: z.string(),
});
export type Hidden = z.infer<typeof Hidden>;

export const OutlineItem = z.object({
  kind: z.enum(['heading', 'landmark', 'name']),
  role: z.string(),
  level: z.optional(z.int()),
  name: z.string(),
  target: Target,
  doubt: z.optional(z.enum(['no-name', 'skipped-level'])),
});
export type OutlineItem = z.infer<typeof OutlineItem>;

export const Outline = z.object({ items: z.array(OutlineItem), isCut: z.boolean() });
export type Outline = z.infer<typeof Outline>;

/** Where something is in the window, in CSS pixels. */
export const Box = z.object({
  left: z.number(),
  top: z.number(),
  width: z.number(),
  height: z.number(),
  viewport: z.object({ width: z.number(), height: z.number() }),
});
export type Box = z.infer<typeof Box>;

/** What the page tells back. After `audit` comes exactly one of done, cancelled, failed. */
export const Answer = z.discriminatedUnion('type', [
  z.object({ type: z.literal('finding'), finding: Finding }),
  z.object({ type: z.literal('progress'), done: z.int(), total: z.int(), doing: z.string() }),
  z.object({ type: z.literal('rule-error'), ruleId: z.string(), lens: Lens, error: z.string() }),
  z.object({ type: z.literal('done'), report: Report }),
  /** What is worth reading for an audit: the page itself and its other versions, by whole address. */
  z.object({
    type: z.literal('versions'),
    asked: z.array(z.object({ address: z.string(), isGuess: z.boolean() })),
  }),
  /** As written in the page; see links.ts. */
  z.object({
    type: z.literal('links'),
    url: z.string(),
    base: z.string(),
    links: z.array(z.string()),
    alternates: z.array(z.string()),
  }),
  z.object({ type: z.literal('cancelled') }),
  z.object({ type: z.literal('failed'), error: z.string() }),
  /** Whether the place was found, and whether it can be seen. */
  z.object({ type: z.literal('highlighted'), found: z.boolean(), rendered: z.boolean(), hidden: z.optional(Hidden) }),
  /** The visitor ended the mark with Escape. */
  z.object({ type: z.literal('cleared') }),
  z.object({ type: z.literal('outline'), outline: Outline }),
  /** Nothing when the visitor ended the pointing. */
  z.object({ type: z.literal('picked'), target: z.optional(Target) }),
  z.object({ type: z.literal('in-view'), box: z.optional(Box) }),
]);
export type Answer = z.infer<typeof Answer>;

/** The name of the port between panel and page. */
export const PORT_NAME = 'porchlight';
