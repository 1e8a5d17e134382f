import { languageNamed, type NamedLanguage } from '../text/language-named.ts';
import { nameOf } from './describe.ts';
import type { Page } from './page.ts';

/** A link to one document in one language: "Enrollment form (Spanish)". */
export interface TranslatedFile {
  element: Element;
  language: string;
  /** Whether the language is named in itself or in English. */
  named: NamedLanguage['named'];
  text: string;
  /** The name without the language: what the document is. */
  about: string;
}

const PAUSE_EVERY = 10;
const file = /\.(pdf|docx?|pptx?|xlsx?|odt)(?:$|[?#])/i;

/**
 * Links that name a document and a language it is in: in parentheses, after "in", or after a dash where a file follows.
 * "World Languages - Spanish" and "Spanish I" name a subject.
 */
export function* translatedFiles(page: Page): Generator<undefined, readonly TranslatedFile[]> {
  const files: TranslatedFile[] = [];
  for (const [index, element] of [...page.document.querySelectorAll('a[href]')].entries()) {
    if (index % PAUSE_EVERY === 0) yield;
    const text = nameOf(element).trim();
    const isFile = file.test(element.getAttribute('href') ?? '');
    const match =
      /^(.{3,}?)\s*[([]\s*([^()[\]]{2,30})\s*[)\]]\s*(?:\.?pdf)?$/iu.exec(text) ??
      /^(.{3,}?)\s+(?:in|en)\s+(\p{L}[\p{L}\p{M} ]{2,24})$/iu.exec(text) ??
      (isFile ? /^(.{3,}?)\s*[-–—:,]\s*(\p{L}[\p{L}\p{M} ]{1,24})$/u.exec(text) : null);
    const name = match?.[2] ? languageNamed(match[2]) : undefined;
    const about = match?.[1]?.trim() ?? '';
    if (!name || name.language === 'en' || /\b(languages?|class(es)?|courses?|teachers?|department)\b/i.test(about))
      continue;
    files.push({ element, language: name.language, named: name.named, text, about });
  }
  return files;
}
