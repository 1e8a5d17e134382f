import * as z from 'zod/mini';
import { Instant } from './dates.ts';
import { ShortId } from './feed.ts';
import { LanguageTag, LocalText } from './text.ts';

/** One thing that families raise. */
export const Theme = z.object({
  id: ShortId,
  name: LocalText,
  /** What belongs to it and what does not, for the people who read. */
  about: z.optional(LocalText),
  /** Words and phrases that point to it, by language; a star at the end lets a word go on. */
  terms: z.record(LanguageTag, z.array(z.string().check(z.minLength(1), z.maxLength(80))).check(z.maxLength(2000))),
});
export type Theme = z.infer<typeof Theme>;

/** The themes that a district looks for. Editable; ids never change once people have read with them. */
export const Codebook = z.object({
  schema: z.literal('porchlight-codebook/1'),
  id: ShortId,
  name: LocalText,
  /** How far the terms of each language are: worked out, or a short draft that a speaker should go through first. */
  languages: z.record(LanguageTag, z.enum(['worked-out', 'draft'])),
  themes: z.array(Theme).check(z.maxLength(60)),
});
export type Codebook = z.infer<typeof Codebook>;

/** Why a comment came to be read. Only the random ones may measure how good the machine is. */
export const ReadingReason = z.enum(['random', 'unsure', 'left-over', 'search', 'second']);
export type ReadingReason = z.infer<typeof ReadingReason>;

/** What one person found in one comment. No theme at all is a finding too. */
export const Reading = z.object({
  /** `comment` and `coder` joined: who reads again overwrites what they said before. */
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  comment: z.string().check(z.minLength(1)),
  /** Who read, as they call themselves. */
  coder: z.string().check(z.minLength(1), z.maxLength(60)),
  themes: z.array(ShortId),
  why: ReadingReason,
  at: Instant,
});
export type Reading = z.infer<typeof Reading>;

/** The id of a person's reading of a comment. */
export function readingId(comment: string, coder: string): string {
  return `${comment} ${coder}`;
}

/**
 * A cell of a published table. `hidden` is one word for every reason: to tell a number that is too small from one that
 * is kept back to protect it would give the small one away.
 */
export const PublicCell = z.union([z.int().check(z.gte(0)), z.literal('hidden')]);
export type PublicCell = z.infer<typeof PublicCell>;

/** Numbers as they stood on one day; only these are published, so that two publications give nobody away. */
export const Round = z.object({
  id: ShortId,
  frozenAt: Instant,
  efforts: z.array(ShortId),
  /** The kind of group that is compared; '' for none. */
  dimension: z.string(),
  groups: z.array(z.string()),
  /** People per group, in the order of `groups`. */
  sizes: z.array(PublicCell),
  total: z.int().check(z.gte(0)),
  rows: z.array(
    z.object({
      theme: ShortId,
      name: LocalText,
      voices: PublicCell,
      /** Half the width of the 95% interval around `voices`, in people; missing when every comment was read. */
      margin: z.optional(z.number().check(z.gte(0))),
      cells: z.array(PublicCell),
    }),
  ),
});
export type Round = z.infer<typeof Round>;
