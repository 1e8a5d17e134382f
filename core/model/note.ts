import * as z from 'zod/mini';
import { Instant } from './dates.ts';
import { Target } from './finding.ts';
import { Impact, Lens } from './lens.ts';

/** A picture inside a file or record: PNG or JPEG as a data URL, at most about 3 MB. */
export const Picture = z
  .string()
  .check(
    z.maxLength(4_000_000),
    z.regex(/^data:image\/(png|jpeg);base64,[A-Za-z\d+/]+=*$/, 'Expected a PNG or JPEG picture as a data URL.'),
  );

/** What a person wrote about a page: a remark, or a barrier that no machine saw. */
export const Note = z.object({
  id: z.string().check(z.minLength(1)),
  /** See core/page/address-key. */
  page: z.string(),
  text: z.string().check(z.minLength(1), z.maxLength(5000)),
  /** With it the note is a finding of one's own, and counted as one. */
  finding: z.optional(
    z.object({ lens: Lens, impact: Impact, fix: z._default(z.string().check(z.maxLength(5000)), '') }),
  ),
  target: z.optional(Target),
  picture: z.optional(Picture),
  by: z._default(z.string().check(z.maxLength(200)), ''),
  at: Instant,
});
export type Note = z.infer<typeof Note>;
