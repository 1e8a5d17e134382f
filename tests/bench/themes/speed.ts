import { educationCodebook } from '@porchlight/core/themes/education/codebook';
import { suggest } from '@porchlight/core/themes/suggest';
import { makeVectors } from '@porchlight/core/themes/vectors';
import { samples } from '../../../demo/feedback-samples/samples.ts';
import { makeDice } from '../../../widgets/testing/dice.ts';

// A process of its own, so that its memory is its own: makes 100,000 comments, then finds themes in them, and prints
// CPU seconds for the finding and the most memory that the process ever held.

const AMOUNT = Number(process.argv[2] ?? 100_000);
const dice = makeDice(3);
const all = samples();
const words = new Map<string, string[]>();
for (const { language, text } of all) {
  const own = language === 'zh' ? [...text] : text.split(' ');
  words.set(language, [...(words.get(language) ?? []), ...own]);
}
const texts: string[] = [];
const languages: string[] = [];
for (let index = 0; index < AMOUNT; index++) {
  const { language, text } = all[Math.floor(dice() * all.length)] ?? { language: 'en', text: '' };
  const own = words.get(language) ?? [];
  const space = language === 'zh' ? '' : ' ';
  const more = Array.from({ length: Math.floor(dice() * dice() * 80) }, () => own[Math.floor(dice() * own.length)]);
  texts.push([text, ...more].join(space));
  languages.push(language);
}
const letters = texts.reduce((sum, text) => sum + text.length, 0) / AMOUNT;
const before = process.cpuUsage();
const made = suggest(texts, makeVectors(texts, languages), educationCodebook.themes);
const { user, system } = process.cpuUsage(before);
process.stdout.write(
  JSON.stringify({
    comments: AMOUNT,
    letters: Math.round(letters),
    seconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1000,
    suggested: made.scores.reduce((sum, score) => sum + Number(score >= 1), 0) / AMOUNT,
  }),
);
