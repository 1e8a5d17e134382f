import * as z from 'zod/mini';
import { Instant } from './dates.ts';
import { ShortId } from './feed.ts';
import { LanguageTag } from './text.ts';

/** The longest answer that is taken, in UTF-16 units; about six pages. */
export const ANSWER_LIMIT = 12_000;

/** One question as it was shown, and what was answered. */
export const Answer = z.object({
  /** The question's id in the form: the same in every language, so that answers can be brought together. */
  id: z.optional(ShortId),
  question: z.string().check(z.minLength(1), z.maxLength(500)),
  /** As typed, or the words of what was chosen, in the language of the form. */
  text: z.string().check(z.maxLength(ANSWER_LIMIT)),
  /** What was chosen, the same in every language: ids of choices, or the number of a scale's step. */
  choices: z.optional(z.array(ShortId).check(z.maxLength(20))),
});

/**
 * What a family sent: the wire format between form and intake, version 1, sent as `text/plain` JSON so that
 * receivers without CORS preflight can take it. No address, no fingerprint, nothing that was not typed or chosen.
 */
export const Submission = z.object({
  schema: z.literal('porchlight-submission/1'),
  /** Made once when the family presses send; a retry carries the same, so nothing is kept twice. */
  id: z.uuid(),
  form: z.string().check(z.minLength(1), z.maxLength(80)),
  sentAt: Instant,
  /** The language the form was shown in. Answers may be in any. */
  language: LanguageTag,
  answers: z.array(Answer).check(z.minLength(1), z.maxLength(40)),
  role: z.optional(z.enum(['family', 'student', 'staff', 'neighbor', 'partner'])),
  /** What they chose to say of themselves at optional questions; never from students. */
  groups: z.optional(
    z
      .array(
        z.object({
          id: ShortId,
          question: z.string().check(z.minLength(1), z.maxLength(500)),
          choice: ShortId,
          text: z.string().check(z.maxLength(500)),
        }),
      )
      .check(z.maxLength(6)),
  ),
  /** How they wish to be answered; kept apart from the answers. */
  reply: z.optional(
    z.object({
      name: z.optional(z.string().check(z.maxLength(200))),
      email: z.optional(z.email('Expected an e-mail address such as name@example.org.').check(z.maxLength(254))),
      phone: z.optional(z.string().check(z.maxLength(40))),
      language: z.optional(LanguageTag),
    }),
  ),
  /** The page the form stood on, without query and fragment. */
  page: z.optional(z.string().check(z.maxLength(2048))),
  /** Signs of a robot; flagged for a person, never dropped in silence. */
  signs: z.optional(
    z.object({
      trap: z.boolean(),
      seconds: z.number().check(z.gte(0)),
      /** A proof of work, where the intake asks for one: see proof.ts. */
      proof: z.optional(z.string().check(z.maxLength(64))),
    }),
  ),
});
export type Submission = z.infer<typeof Submission>;
