import * as z from 'zod/mini';

/** The three ways a page is read: can it be used, can it be understood, can a family take part. */
export const lenses = ['accessibility', 'language', 'participation'] as const;
export const Lens = z.enum(lenses);
export type Lens = z.infer<typeof Lens>;

/** `fail`: shown to be so. `review`: a person must look. */
export const Outcome = z.enum(['fail', 'review']);
export type Outcome = z.infer<typeof Outcome>;

/** How hard a family is hit, worst first. */
export const impacts = ['critical', 'serious', 'moderate', 'minor'] as const;
export const Impact = z.enum(impacts);
export type Impact = z.infer<typeof Impact>;

/** Who can mend it: whoever edits the page, whoever runs the site and its template, or the product's maker. */
export const FixedBy = z.enum(['editor', 'webmaster', 'vendor']);
export type FixedBy = z.infer<typeof FixedBy>;

/** The languages that Porchlight itself speaks to staff. */
export const ToolLanguage = z.enum(['en', 'es']);
export type ToolLanguage = z.infer<typeof ToolLanguage>;
