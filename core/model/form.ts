import * as z from 'zod/mini';
import { ShortId, TextLink } from './feed.ts';
import { LanguageTag, LocalText } from './text.ts';

/** One answer to choose. Its id never changes once people have chosen it. */
export const Choice = z.object({ id: ShortId, text: LocalText });
export type Choice = z.infer<typeof Choice>;

/**
 * How a question is answered: in words (`open`, also when missing), by one or several choices, on a scale, or by what
 * one thinks of a drafted statement (`view`: `agree`, `disagree` or `unsure`).
 */
export const QuestionKind = z.enum(['open', 'one', 'several', 'scale', 'view']);
export type QuestionKind = z.infer<typeof QuestionKind>;

/** One question. Its id never changes once people have answered it. */
export const Question = z
  .object({
    id: ShortId,
    ask: LocalText,
    kind: z.optional(QuestionKind),
    /** A sentence that helps to answer, shown under the question. */
    hint: z.optional(LocalText),
    /** When no question of a form is required, any one answer is enough to send it. */
    required: z._default(z.boolean(), false),
    /** What is offered, for `one` and `several`. */
    options: z.optional(z.array(Choice).check(z.maxLength(20))),
    /** For `scale`: so many steps, and what the first and the last mean. An answer is the number of the step, from 1. */
    scale: z.optional(z.object({ steps: z.int().check(z.gte(2), z.lte(10)), low: LocalText, high: LocalText })),
    /** The most words of an open answer; the form counts aloud. */
    words: z.optional(z.int().check(z.gte(1), z.lte(2000))),
    /** Asked only after one of these choices was made at an earlier question. */
    when: z.optional(z.object({ question: ShortId, is: z.array(ShortId).check(z.minLength(1), z.maxLength(20)) })),
  })
  .check(z.refine(offersSomething, 'Expected options for "one" and "several", a scale for "scale".'));
export type Question = z.infer<typeof Question>;

/**
 * A question about the person, to see who has not been heard yet. Always optional, always with "prefer not to say",
 * and never without the reason why it is asked.
 */
export const GroupQuestion = z.object({
  id: ShortId,
  ask: LocalText,
  why: LocalText,
  options: z.array(Choice).check(z.minLength(1), z.maxLength(20)),
});
export type GroupQuestion = z.infer<typeof GroupQuestion>;

/**
 * What a feedback form asks, in the order in which it asks. Where it is sent is not said here but beside the form,
 * so that one definition can be shown by several schools.
 */
export const FormDefinition = z.object({
  schema: z.literal('porchlight-form/1'),
  id: ShortId,
  title: z.optional(LocalText),
  intro: z.optional(LocalText),
  /** The languages offered, the form's own first. */
  languages: z._default(z.array(LanguageTag), ['en']),
  questions: z.array(Question).check(z.minLength(1), z.maxLength(20)),
  /** Whether to ask who is writing. */
  askRole: z._default(z.boolean(), true),
  /** Whether to ask how they wish to be answered. */
  askReply: z._default(z.boolean(), true),
  /** What becomes of an answer, told on the receipt. */
  next: z.optional(
    z.object({
      text: LocalText,
      link: z.optional(TextLink),
      /** Further places to look: the timeline, the answers that will be given. */
      links: z.optional(z.array(TextLink).check(z.maxLength(5))),
    }),
  ),
  /** None by default. Students are never asked them. */
  groups: z.optional(z.array(GroupQuestion).check(z.maxLength(6))),
  /**
   * A form for students asks no role, no group question and no contact. The Protection of Pupil Rights Amendment
   * (20 USC 1232h) wants parents told, and for eight topics asked, before students answer a survey.
   */
  audience: z.optional(z.enum(['everyone', 'students'])),
});
export type FormDefinition = z.infer<typeof FormDefinition>;

/** A form as people write it, defaults not yet filled in. */
export type FormInput = z.input<typeof FormDefinition>;

function offersSomething(question: {
  kind?: string | undefined;
  options?: unknown[] | undefined;
  scale?: unknown;
}): boolean {
  const { kind, options = [], scale } = question;
  return kind === 'one' || kind === 'several' ? options.length > 0 : kind !== 'scale' || scale !== undefined;
}
