import * as z from 'zod/mini';
import { PlainDate } from './dates.ts';
import { LanguageTag } from './text.ts';

/**
 * How much of a page a family gets in its language. `unread`: a version is linked, and nobody could read it here.
 */
export const TranslationLevel = z.enum(['none', 'machine', 'partly', 'full', 'unread']);
export type TranslationLevel = z.infer<typeof TranslationLevel>;

/**
 * Why a version was not read. `other-site`: it lies on another host, which a page may not look into; `refused`: the
 * server or the browser said no; `no-answer`: not in time; `not-a-page`: a file; `too-large`; `scripts`: its text is put
 * together by scripts; `leads-back`: the address led back to the page itself, as where a cookie chooses the language;
 * `offline`: the page is a saved one.
 */
export const UnreadReason = z.enum([
  'other-site',
  'refused',
  'no-answer',
  'not-a-page',
  'too-large',
  'scripts',
  'leads-back',
  'offline',
]);
export type UnreadReason = z.infer<typeof UnreadReason>;

/** A version of a page as somebody read it, or why nobody could. */
export const ReadVersion = z.union([
  z.object({ address: z.string(), html: z.string() }),
  z.object({ address: z.string(), unread: UnreadReason }),
]);
export type ReadVersion = z.infer<typeof ReadVersion>;

/** What of a page is there in one language of the profile. */
export const TranslationRow = z.object({
  language: LanguageTag,
  /** Share of families, as the profile says. */
  share: z.optional(z.number()),
  level: TranslationLevel,
  /** The version that was found; where the level is `none`, a page of the site in the language that is another page. */
  address: z.optional(z.string().check(z.regex(/^https?:/, 'Expected an address of http or https.'))),
  foundBy: z.optional(z.enum(['switcher', 'hreflang', 'path'])),
  unread: z.optional(UnreadReason),
  /** How much of the text is really in the language, 0 to 1. */
  translated: z.optional(z.number().check(z.gte(0), z.lte(1))),
  /** When each was changed last, where both say so and the translation is older. */
  older: z.optional(z.object({ page: PlainDate, translation: PlainDate })),
  /** Days that the page names and the translation does not, `MM-DD`, at most ten. */
  missingDates: z._default(z.array(z.string().check(z.regex(/^\d{2}-\d{2}$/, 'Expected a day as MM-DD.'))), []),
  /** Links (files, forms, mail, telephone) that the translation lacks, by address, at most ten. */
  missingLinks: z._default(z.array(z.string()), []),
  missingForm: z._default(z.boolean(), false),
});
export type TranslationRow = z.infer<typeof TranslationRow>;
