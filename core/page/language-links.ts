import { languageNames } from '../text/language-names.ts';
import { isLanguageTag, primaryLanguage } from '../text/language-tag.ts';
import { nameOf } from './describe.ts';
import type { Page } from './page.ts';

/** Something that leads to the page in another language. */
export interface LanguageLink {
  element: Element;
  /** Primary language tag. */
  language: string;
  /** What it is called. */
  text: string;
  /** Whether it is called by the language's own name, by an English one, or otherwise (a code, a sentence). */
  named: 'own' | 'english' | 'other';
  /** The name it should have. */
  ownName: string;
}

const names = new Map<string, { language: string; named: 'own' | 'english' }>();
for (const [language, { own, english }] of Object.entries(languageNames)) {
  for (const name of own) names.set(fold(name), { language, named: 'own' });
  for (const name of english) names.set(fold(name), { language, named: 'english' });
}

/**
 * Links, buttons and options of a page that lead to a language: by the whole of their name, or by `hreflang`.
 * English itself and the page's own language are left out.
 */
export function languageLinks(page: Page): LanguageLink[] {
  const own = primaryLanguage(page.document.documentElement.getAttribute('lang') ?? '');
  const links: LanguageLink[] = [];
  for (const element of page.document.querySelectorAll('a[href], button, option, [role="link"], [role="menuitem"]')) {
    if (element.tagName !== 'OPTION' && !page.isRendered(element)) continue;
    const text = nameOf(element).trim();
    const hreflang = element.getAttribute('hreflang') ?? '';
    const byName = names.get(fold(text));
    const language = byName?.language ?? (isLanguageTag(hreflang) ? primaryLanguage(hreflang) : undefined);
    if (!language || language === own || language === 'en') continue;
    const ownName = languageNames[language]?.own[0] ?? text;
    links.push({ element, language, text, named: byName?.named ?? 'other', ownName });
  }
  return links;
}

function fold(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s()[\]|•·-]+/g, ' ')
    .trim();
}
