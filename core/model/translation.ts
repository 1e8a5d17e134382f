import * as z from 'zod/mini';
import { PlainDate } from './dates.ts';
import { LanguageTag } from './text.ts';

/**
 * How much of a page a family gets in its language. `unread`: a version is linked, and nobody could read it here.
 */
export const TranslationLevel = z.enum(['none', 'machine', 'partly', 'full', 'unread']);
export type TranslationLevel = z.infer<typeof TranslationLevel>;

/** What of a page is there in one language of the profile. */
export const TranslationRow = z.object({
  language: LanguageTag,
  /** Share of families, as the profile says. */
  share: z.optional(z.number()),
  level: TranslationLevel,
  /** The version that was found. */
  address: z.optional(z.string()),
  foundBy: z.optional(z.enum(['switcher', 'hreflang', 'path'])),
  /** How much of the text is really in the language, 0 to 1. */
  translated: z.optional(z.number().check(z.gte(0), z.lte(1))),
  /** When each was changed last, where both say so and the translation is older. */
  older: z.optional(z.object({ page: PlainDate, translation: PlainDate })),
  /** Days that the page names and the translation does not, `MM-DD`, at most ten. */
  missingDates: z._default(z.array(z.string()), []),
  /** Links (files, forms, mail, telephone) that the translation lacks, by address, at most ten. */
  missingLinks: z._default(z.array(z.string()), []),
  missingForm: z._default(z.boolean(), false),
});
export type TranslationRow = z.infer<typeof TranslationRow>;
