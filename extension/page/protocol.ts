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
    /** Other versions of the page, read by who may read more than the page may; it reads them itself when absent. */
    versions: z.optional(z.array(ReadVersion)),
  }),
  z.object({ type: z.literal('versions'), profile: DistrictProfile, url: z.optional(z.string()) }),
  z.object({ type: z.literal('cancel') }),
  z.object({ type: z.literal('highlight'), target: Target, label: z.string() }),
  z.object({ type: z.literal('clear') }),
]);
export type Request = z.infer<typeof Request>;
export type AuditRequest = Extract<Request, { type: 'audit' }>;

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
  z.object({ type: z.literal('cancelled') }),
  z.object({ type: z.literal('failed'), error: z.string() }),
  /** Whether the place was found, and whether it can be seen. */
  z.object({ type: z.literal('highlighted'), found: z.boolean(), rendered: z.boolean() }),
  /** The visitor ended the mark with Escape. */
  z.object({ type: z.literal('cleared') }),
]);
export type Answer = z.infer<typeof Answer>;

/** The name of the port between panel and page. */
export const PORT_NAME = 'porchlight';
