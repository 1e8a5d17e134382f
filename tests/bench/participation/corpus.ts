import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const text = z.nullish(z.string());

/** A date that the page's own scraper extracts. `onPage` tells how the page writes it. */
const TrueDate = z.object({
  date: z.string(),
  time: text,
  on_page: z.string(),
  time_on_page: text,
});
export type TrueDate = z.infer<typeof TrueDate>;

/** One labelled page: what was saved, the day it was seen, and which meetings it states. */
const LabelledPage = z.object({
  file: z.string(),
  url: text,
  ref_date: z.string(),
  score: z.boolean(),
  complete: z.boolean(),
  dates: z.array(TrueDate),
  meetings: z.array(z.object({ date: z.string(), loc_addr: text, addr_on_page: z.nullish(z.boolean()) })),
});
export type LabelledPage = z.infer<typeof LabelledPage>;

/**
 * The labelled pages of a folder with `pages.jsonl` and `html/`.
 * @throws Error that names the line when one is not as the schema wants it
 */
export function labelledPages(folder: string): LabelledPage[] {
  return readFileSync(join(folder, 'pages.jsonl'), 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (!line.trim()) return [];
      const page = LabelledPage.safeParse(JSON.parse(line));
      if (!page.success) throw new Error(`pages.jsonl, line ${index + 1}: ${z.prettifyError(page.error)}`);
      return [page.data];
    });
}
