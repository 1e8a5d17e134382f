import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { writeDay } from '../../../text/calendar.ts';
import { pageDates } from '../../page-dates.ts';
import { type PageWithTruth, pagesWithTruth } from '../../testing/page-with-truth.ts';
import { evidenceOf } from '../evidence.ts';
import { pageDays } from '../page-days.ts';
import { type Example, learn } from './learn.ts';

/*
 * Learns how likely people gather on a date and writes ../weights.ts.
 *
 *   tsx core/participation/likelihood/training/generate.ts FOLDER …
 *
 * Each folder holds labelled pages as `testing/page-with-truth.ts` reads them.
 */

/** What stands on fewer pages is a name, or chance. */
const PAGES = 4;
/** In hundredths; what weighs less changes nothing. */
const LEAST = 3;

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('Which folders of labelled pages? generate.ts FOLDER …');
  process.exit(2);
}
const pages = folders.flatMap((folder) => pagesWithTruth(pathToFileURL(`${resolve(folder)}/`)));
const examples: Example[][] = [];
for (const page of pages) {
  examples.push(examplesOf(page));
  // A page that is done with is let go only between two turns.
  await setImmediate();
}
const seenOn = new Map<string, number>();
for (const ofPage of examples)
  for (const sign of new Set(ofPage.flatMap(({ evidence }) => [...evidence])))
    seenOn.set(sign, (seenOn.get(sign) ?? 0) + 1);
const signs = [...seenOn].flatMap(([sign, count]) => (count >= PAGES ? [sign] : [])).sort();
const weights = learn(examples.flat(), signs);
const lines = [...weights].flatMap(([sign, weight]) => {
  const level = Math.round(weight * 100);
  return sign === '' || Math.abs(level) >= LEAST ? [`${level} ${sign}`] : [];
});
writeFileSync(
  new URL('../weights.ts', import.meta.url),
  `// Long because it has a line for each weight. Written by training/generate.ts; likelihood.ts says how to read it.\n\nexport const weightLines = \`\n${lines.join('\n')}\n\`.trim();\n`,
);
console.log(`${pages.length} pages, ${examples.flat().length} dates, ${lines.length} weights`);

function examplesOf({ open, starts, unscored }: PageWithTruth): Example[] {
  const page = open();
  const read = page.derive(pageDates);
  const { all } = read;
  const around = { ...read, days: pageDays(read, page) };
  const gather = new Set(starts.map((start) => start.slice(0, 10)));
  const scored = all.filter(({ day }) => !unscored.includes(writeDay(day)));
  return scored.map((dated) => ({
    evidence: evidenceOf(dated, around),
    gathers: gather.has(writeDay(dated.day)),
    counts: 1 / Math.sqrt(scored.length),
  }));
}
