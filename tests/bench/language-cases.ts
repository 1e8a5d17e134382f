import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { readJson } from '../../core/model/read-error.ts';

/** One line of a benchmark file. */
export const Case = z.union([
  /** A string in one language: `{"text": "…", "language": "zh-Hant"}`. */
  z.object({ text: z.string(), language: z.string(), source: z.optional(z.string()) }),
  /**
   * A page, by its markup or by a file beside the JSON Lines: `{"html": "…", "language": "es", "expect": {"page-language":
   * "fail"}}`. `language` is what its text is really in. Rules that `expect` does not name are not scored.
   */
  z.object({
    html: z.optional(z.string()),
    file: z.optional(z.string()),
    url: z.optional(z.string()),
    language: z.optional(z.string()),
    profile: z.optional(z.record(z.string(), z.unknown())),
    expect: z._default(z.record(z.string(), z.enum(['fail', 'review', 'pass', 'not applicable'])), {}),
  }),
]);
export type Case = z.infer<typeof Case>;
export type StringCase = Extract<Case, { text: string }>;
export type PageCase = Exclude<Case, { text: string }> & { html: string };

/**
 * The cases of a folder: all its `*.jsonl`, one case a line.
 * @throws ReadError that names file and line of a case that is not as expected
 */
export function readCases(folder: string): { strings: StringCase[]; pages: PageCase[] } {
  const strings: StringCase[] = [];
  const pages: PageCase[] = [];
  for (const name of readdirSync(folder)
    .filter((each) => each.endsWith('.jsonl'))
    .sort()) {
    for (const [index, line] of readFileSync(join(folder, name), 'utf8').split('\n').entries()) {
      if (!line.trim()) continue;
      const read = readJson(Case, line, `${name}, line ${index + 1}`);
      if ('text' in read) strings.push(read);
      else pages.push({ ...read, html: read.html ?? readFileSync(join(folder, read.file ?? ''), 'utf8') });
    }
  }
  return { strings, pages };
}
