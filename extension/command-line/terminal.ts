import type { Impact } from '@porchlight/core/model/lens';

/** How a piece of text is set off. */
export type Tone = 'title' | 'strong' | 'fail' | 'review' | 'good' | 'quiet' | 'plain';

/** A terminal, or a file that is read like one. */
export interface Paper {
  /** Columns to write on. */
  width: number;
  colours: boolean;
}

const codes: Record<Tone, string> = {
  title: '1',
  strong: '1',
  fail: '31',
  review: '33',
  good: '32',
  quiet: '2',
  plain: '',
};

/** The tone of an impact: what shuts out or makes hard is a fail, the rest is said plainly. */
export function toneOf(impact: Impact): Tone {
  return impact === 'critical' || impact === 'serious' ? 'fail' : 'plain';
}

/**
 * One paragraph, wrapped and coloured, with its line ends.
 * Text of pages may try to steer the terminal: control and direction signs are taken out before anything else.
 * @param first what stands before the first line; further lines are indented as far
 */
export function paragraph(paper: Paper, text: string, { first = '', tone = 'plain' as Tone } = {}): string {
  const indent = ' '.repeat(widthOf(first));
  const lines = wrap(harmless(text), Math.max(20, paper.width - indent.length));
  const tinted = lines.map((line) => tint(paper, line, tone));
  return tinted.map((line, index) => `${index === 0 ? first : indent}${line}\n`).join('');
}

/** Text in a tone, without line end and without wrapping. */
export function tint({ colours }: Paper, text: string, tone: Tone): string {
  return colours && codes[tone] ? `\x1b[${codes[tone]}m${harmless(text)}\x1b[0m` : harmless(text);
}

/** Text without line breaks and without anything that a terminal would obey. */
export function harmless(text: string): string {
  return harmlessLine(text).trim();
}

/** The same with the space before and behind it, for lines that are to be copied. */
export function harmlessLine(text: string): string {
  return text
    .replace(/[\0-\x1f\x7f-\x9f\u2028\u2029]+/g, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** Columns that text takes: none for marks, two for East Asian letters and pictures. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += /\p{M}|\p{Cf}/u.test(letter) ? 0 : wide.test(letter) ? 2 : 1;
  return width;
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const pieces = cut(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line || lines.length === 0 ? [...lines, line] : lines;
}

/** A word in pieces that fit; an address stays whole, so that it can still be clicked and copied. */
function cut(word: string, width: number): string[] {
  if (widthOf(word) <= width || /^[(“]?(https?|file):\/\//.test(word)) return [word];
  const pieces = [''];
  for (const letter of word) {
    const last = pieces.length - 1;
    if (widthOf(`${pieces[last]}${letter}`) > width) pieces.push(letter);
    else pieces[last] += letter;
  }
  return pieces;
}
