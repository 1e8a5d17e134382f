import { type Identified, identifyLanguage } from './identify-language.ts';
import { primaryLanguage } from './language-tag.ts';

/** A stretch of a text in one language. */
export interface LanguagePart {
  text: string;
  found: Identified;
}

// Where one language may end and the next begin: the end of a sentence, a line, a bar, a slash with room around it.
const seam = /(?<=[.!?։。！？؟۔।၊።])\s+|\s+[|/•·–—]+\s+|\n+|\s*\/\/\s*/u;

// Two pages of text show whether languages are mixed.
const LONGEST = 6000;

/**
 * The languages within one block, in order: "Welcome, families. Bienvenidas, familias." Sentences that are too short
 * to tell are left out; neighbours in the same language are joined.
 */
export function languageParts(text: string): LanguagePart[] {
  const parts: LanguagePart[] = [];
  for (const piece of text.slice(0, LONGEST).split(seam)) {
    const found = identifyLanguage(piece);
    if (!found) continue;
    const last = parts.at(-1);
    if (last && primaryLanguage(last.found.language) === primaryLanguage(found.language)) {
      last.text += ` ${piece.trim()}`;
    } else {
      parts.push({ text: piece.trim(), found });
    }
  }
  return parts;
}
