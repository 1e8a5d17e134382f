import * as z from 'zod/mini';
import { ShortId, TextLink } from './feed.ts';
import { LanguageTag, LocalText } from './text.ts';

/** One open question. Its id never changes once people have answered it. */
export const Question = z.object({
  id: ShortId,
  ask: LocalText,
  /** A sentence that helps to answer, shown under the question. */
  hint: z.optional(LocalText),
  /** When no question of a form is required, any one answer is enough to send it. */
  required: z._default(z.boolean(), false),
});
export type Question = z.infer<typeof Question>;

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
  next: z.optional(z.object({ text: LocalText, link: z.optional(TextLink) })),
});
export type FormDefinition = z.infer<typeof FormDefinition>;

/** A form as people write it, defaults not yet filled in. */
export type FormInput = z.input<typeof FormDefinition>;
