import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { makeDice } from '../../widgets/testing/dice.ts';
import { attackTables } from './themes/attack.ts';
import { measureIntervals, measurePooled } from './themes/intervals.ts';
import { measureLabelled, readLabelled } from './themes/labelled.ts';

// `npm run bench:themes -- DIR`: how well themes are found in labelled comments (CSV files in DIR with the columns text,
// language and themes), and what needs no labels: whether intervals hold the truth, whether published tables can be
// undone, how long 100,000 comments take. Without DIR the fictional set of the demo is measured, which says little: who
// wrote it wrote the codebook too.

const print = (line = '') => process.stdout.write(`${line}\n`);
const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
const figure = (value: number) => value.toFixed(2).replace(/^0/, '');
const own = fileURLToPath(new URL('../../demo/feedback-samples/', import.meta.url));
const folder = process.argv[2] ?? own;

const labelled = await readLabelled(folder);
if (labelled.texts.length === 0) {
  process.stderr.write(`${folder} has no CSV file with the columns text, language and themes.\n`);
  process.exitCode = 2;
} else {
  const found = measureLabelled(labelled);
  print(
    `Themes in ${found.comments} labelled comments${folder === own ? ' (fictional, written with the codebook)' : ''}, macro-F1`,
  );
  print(
    `  no reading: ${Object.entries(found.before)
      .map(([tag, value]) => `${tag} ${figure(value)}`)
      .join(', ')}`,
  );
  print(
    `  after the 100 least certain are read: unread comments ${figure(found.unread.before)} → ${figure(found.unread.after)}; all ${figure(found.after)}`,
  );
  print(`  TF-IDF k-means, each group given its best theme: ${figure(found.clusters)}`);
}

print('\n95% intervals of shares, groups of 80 to 1,580 comments, machines of every quality, 4,000 tables each');
for (const read of [20, 30, 50, 80]) {
  const { covered, narrower } = measureIntervals(makeDice(read), read, 4000);
  const all = measurePooled(makeDice(read), read, 4000);
  print(
    `  ${read} read: ${percent(covered)} hold the truth, ${percent(narrower)} narrower than the sample alone; of 2 to 6 groups together ${percent(all)}`,
  );
}

const attack = attackTables(makeDice(5), 10_000);
print(
  `\n${attack.tables.toLocaleString('en')} random tables published: ${attack.hidden.toLocaleString('en')} numbers hidden, ${percent(attack.shown)} of cells shown`,
);
print(
  `  worked out from what is shown: ${attack.recovered}; had only small cells been hidden: ${attack.recoveredWithoutMore.toLocaleString('en')}`,
);

const speed = JSON.parse(
  execFileSync(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('themes/speed.ts', import.meta.url))], {
    encoding: 'utf8',
  }),
) as { comments: number; letters: number; seconds: number; megabytes: number };
print(
  `\n${speed.comments.toLocaleString('en')} comments of ${speed.letters} letters in a process of its own: ${speed.seconds.toFixed(1)} CPU seconds, ${Math.round(speed.megabytes)} MB at most`,
);
