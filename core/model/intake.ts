import * as z from 'zod/mini';
import { Instant } from './dates.ts';
import { Feed } from './feed.ts';
import { FormDefinition } from './form.ts';
import { Submission } from './submission.ts';

/** An origin as browsers write it: scheme, host, port when it is not the usual one; no path, no slash at the end. */
export const Origin = z
  .string()
  .check(z.maxLength(300), z.refine(isOrigin, 'Expected an origin such as https://www.district.example, no path.'));

const count = (low: number, high: number) => z.int().check(z.gte(low), z.lte(high));

/**
 * How one intake is set up. No secret stands here: tokens and the database's address come from the environment.
 * Every field may be missing; the defaults suit one school district on one small machine.
 */
export const IntakeSettings = z.object({
  schema: z.literal('porchlight-intake/1'),
  /** Web origins whose pages may send. The intake's own pages always may. Exact: no pattern, no wildcard. */
  origins: z._default(z.array(Origin).check(z.maxLength(200)), []),
  /** The intake's own origin as families see it, when a proxy stands in front. */
  publicOrigin: z.optional(Origin),
  /** How many proxies of one's own stand in front: so many entries of X-Forwarded-For are believed, from the right. */
  proxies: z._default(count(0, 5), 0),
  /** Forms that are served as hosted pages. Submissions of other forms are taken too, and flagged. */
  forms: z._default(z.array(FormDefinition).check(z.maxLength(500)), []),
  /** Shown until a feed is published. */
  feed: z.optional(Feed),
  limits: z.prefault(
    z.object({
      /** Largest submission, bytes. */
      submissionBytes: z._default(count(1024, 1_048_576), 65_536),
      /** Largest feed, bytes. */
      feedBytes: z._default(count(1024, 16_777_216), 2_097_152),
      /** A body that takes longer is given up, seconds. */
      bodySeconds: z._default(count(1, 120), 15),
      /** Submissions per form and minute. */
      formPerMinute: z._default(count(1, 1_000_000), 600),
      /** Submissions from one place and hour. High, since a whole school may share one address. */
      placePerHour: z._default(count(1, 1_000_000), 600),
      /** From this number on, within one hour and place, submissions are flagged. */
      placeFlag: z._default(count(1, 1_000_000), 60),
      /** Wrong tokens from one place and hour. */
      wrongTokensPerHour: z._default(count(1, 10_000), 30),
      /** Submissions under way at once; more are asked to come back. */
      underWay: z._default(count(1, 10_000), 256),
    }),
    {},
  ),
  /** Leading zero bits that a proof of work must have; 0 asks for none. See core/model/proof. */
  proofBits: z._default(count(0, 24), 0),
  /** A form that was filled in faster is flagged, seconds. */
  fastSeconds: z._default(z.number().check(z.gte(0), z.lte(600)), 3),
  keep: z.prefault(
    z.object({
      /** Submissions are deleted after so many days. */
      days: z._default(count(1, 36_500), 1095),
      /** Names, addresses and telephone numbers are deleted after so many days. */
      contactDays: z._default(count(1, 36_500), 365),
    }),
    {},
  ),
});
export type IntakeSettings = z.infer<typeof IntakeSettings>;
export type IntakeSettingsInput = z.input<typeof IntakeSettings>;

/** What a person should know before trusting a submission. A flagged one is kept and counted like every other. */
export const submissionFlags = [
  /** Something was typed where no person can see a field. */
  'trap',
  /** Filled in faster than a person reads. */
  'fast',
  /** The intake asks for a proof of work, and there was none or a wrong one. */
  'no-proof',
  /** The form is not one of those in the settings. */
  'unknown-form',
  /** It did not come from a page: no origin was named. */
  'no-origin',
  /** Many came from the same place within an hour: a shared school address, or one person many times. */
  'many-from-one-place',
] as const;
export const SubmissionFlag = z.enum(submissionFlags);
export type SubmissionFlag = z.infer<typeof SubmissionFlag>;

/** A number that a family can read out on the phone, `7F3A-92C1`: the beginning of the submission's id. */
export const Receipt = z
  .string()
  .check(z.regex(/^[\dA-F]{4}-[\dA-F]{4}$/, 'Expected a receipt number such as 7F3A-92C1.'));

/** The receipt number of a submission, from its UUID. Two submissions may share one: 1 in 4 billion pairs. */
export function receiptOf(id: string): string {
  return id.slice(0, 8).toUpperCase().replace(/^.{4}/, '$&-');
}

/** One submission as it is stored and exported, one per line of JSON Lines. */
export const StoredSubmission = z.object({
  schema: z.literal('porchlight-stored-submission/1'),
  receipt: Receipt,
  receivedAt: Instant,
  flags: z.array(SubmissionFlag),
  submission: Submission,
});
export type StoredSubmission = z.infer<typeof StoredSubmission>;

/** What the intake answers to a submission that is safely stored. */
export const Acknowledgement = z.object({
  receipt: Receipt,
  /** `kept`: now stored. `known`: a submission with this id was stored before; nothing was changed. */
  outcome: z.enum(['kept', 'known']),
});
export type Acknowledgement = z.infer<typeof Acknowledgement>;

/** What the intake answers when it cannot do what was asked. */
export const Refusal = z.object({ error: z.string(), code: z.string() });
export type Refusal = z.infer<typeof Refusal>;

/** What a token may do. `contacts`: see names and addresses of people who wish to be answered. */
export const TokenScope = z.enum(['read', 'contacts', 'delete', 'publish', 'metrics', 'backup']);
export type TokenScope = z.infer<typeof TokenScope>;

/**
 * A line of a backup, JSON Lines. The first says what it is; the last holds the hash of all lines before it, so that
 * a broken or shortened file is seen before anything of it is taken.
 */
export const BackupLine = z.union([
  z.object({ kind: z.literal('begin'), schema: z.literal('porchlight-backup/1'), at: Instant }),
  z.object({
    kind: z.literal('submission'),
    id: z.uuid(),
    receivedAt: Instant,
    flags: z.array(SubmissionFlag),
    submission: Submission,
  }),
  z.object({ kind: z.literal('removal'), id: z.uuid(), removedAt: Instant }),
  z.object({ kind: z.literal('feed'), body: z.string(), publishedAt: Instant }),
  z.object({ kind: z.literal('end'), lines: z.int().check(z.gte(0)), sha256: z.string() }),
]);
export type BackupLine = z.infer<typeof BackupLine>;

function isOrigin(value: string): boolean {
  try {
    const url = new URL(value);
    return url.origin === value && value !== 'null';
  } catch {
    return false;
  }
}
