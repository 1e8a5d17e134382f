import * as z from 'zod/mini';
import { TimeZone } from './dates.ts';
import { LanguageTag } from './text.ts';

/** One language of the district's families. */
export const FamilyLanguage = z.object({
  tag: LanguageTag,
  /** Share of students whose families speak it at home, 0 to 1. */
  share: z.optional(z.number().check(z.gte(0), z.lte(1))),
  /** How the share is known. */
  known: z.optional(z.enum(['counted', 'estimated', 'guessed'])),
});
export type FamilyLanguage = z.infer<typeof FamilyLanguage>;

/** An address that a form on a public page can send to. Without TLS only on this computer, for trying it out. */
export const Endpoint = z
  .string()
  .check(
    z.maxLength(500),
    z.regex(
      /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/]|mailto:)[^\s<>"]+$/,
      'Expected an address such as https://intake.example.org/submissions.',
    ),
  );

/**
 * What staff tell Porchlight of their district; every language and participation result is judged against it.
 * All fields may be missing: `emptyProfile` says what is then assumed.
 */
export const DistrictProfile = z.object({
  schema: z.literal('porchlight-profile/1'),
  district: z._default(z.string().check(z.maxLength(200)), ''),
  /** The state's two-letter postal code; some expectations are state law. */
  state: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/, 'Expected a two-letter state code such as CA.'))),
  languages: z._default(z.array(FamilyLanguage).check(z.maxLength(60)), []),
  /** From this share on, documents sent home are expected in the language. California Education Code 48985 says 15%. */
  languageThreshold: z._default(z.number().check(z.gte(0), z.lte(1)), 0.15),
  /** Students by group, as the district names its groups: `{"English learners": 1200}`. */
  enrolment: z._default(z.record(z.string(), z.int().check(z.gte(0))), {}),
  /** US school grade that pages for families should not exceed. */
  gradeTarget: z._default(z.number().check(z.gte(1), z.lte(16)), 8),
  standard: z._default(z.enum(['wcag21aa', 'wcag22aa']), 'wcag21aa'),
  timeZone: z._default(TimeZone, 'America/New_York'),
  contact: z._default(
    z.object({ name: z.optional(z.string()), email: z.optional(z.string()), phone: z.optional(z.string()) }),
    {},
  ),
  /** Where the district's feedback forms send families' words; forms that are offered carry it. */
  endpoint: z.optional(Endpoint),
});
export type DistrictProfile = z.infer<typeof DistrictProfile>;

/** The profile of a district that has told us nothing: no languages known, WCAG 2.1 AA, grade 8. */
export const emptyProfile: DistrictProfile = DistrictProfile.parse({ schema: 'porchlight-profile/1' });

/** The most spoken language of English learners: looked at where a profile names none. */
const ASSUMED: FamilyLanguage[] = [{ tag: 'es' }];

/** What a page is judged against: languages other than the page's own, and whether staff told us of them. */
export interface JudgedLanguages {
  languages: FamilyLanguage[];
  /** The same as one value for a sentence: `es,vi`. */
  tags: string;
  /** False when the profile is empty and Spanish is assumed: then nothing is certain enough to fail. */
  told: boolean;
}

/**
 * The languages that results are judged against.
 * @param own primary tag of the language left out, the page's own; English unless told
 */
export function judgedLanguages(profile: DistrictProfile, own = 'en'): JudgedLanguages {
  const told = profile.languages.length > 0;
  const languages = (told ? profile.languages : ASSUMED).filter(
    ({ tag }) => tag.split('-')[0]?.toLowerCase() !== (own || 'en'),
  );
  return { languages, tags: languages.map(({ tag }) => tag).join(','), told };
}

/** Whether a language is spoken by so many families that documents sent home are expected in it. */
export function meetsThreshold(language: FamilyLanguage, profile: DistrictProfile): boolean {
  return language.share !== undefined && language.share >= profile.languageThreshold;
}
