import { canonicalLanguage } from '../text/canonical-language.ts';
import { languageNamed, type NamedLanguage } from '../text/language-named.ts';
import { languageNames } from '../text/language-names.ts';
import { isLanguageTag, primaryLanguage } from '../text/language-tag.ts';
import { nameOf } from './describe.ts';
import type { Page } from './page.ts';
import { closest } from './walk.ts';

/** Something that leads to the page in another language. */
export interface LanguageLink {
  element: Element;
  /** Primary language tag. */
  language: string;
  /** What it is called; empty for a bare picture. */
  text: string;
  /** Called by the language's own name, by an English one, by a flag alone, or otherwise (a code, a sentence). */
  named: NamedLanguage['named'] | 'flag' | 'other';
  /** The name it should have. */
  ownName: string;
  /** Whether it can be seen before a menu is opened. */
  shown: boolean;
  /** Whether it stands at the foot of the page. */
  atFoot: boolean;
}

const PAUSE_EVERY = 20;
const flag = /\p{Regional_Indicator}{2}/u;

/**
 * Links, buttons and options of a page that lead to a language: by the whole of their name, or by `hreflang`.
 * The page's own language is left out, and English where the page does not say its language. A course called
 * "Spanish I" is not one. Looked up once and shared by all rules.
 */
export function* languageLinks(page: Page): Generator<undefined, readonly LanguageLink[]> {
  const own = primaryLanguage(page.document.documentElement.getAttribute('lang') ?? '');
  const links: LanguageLink[] = [];
  const candidates = page.document.querySelectorAll('a[href], button, option, [role="link"], [role="menuitem"]');
  for (const [index, element] of [...candidates].entries()) {
    if (index % PAUSE_EVERY === 0) yield;
    if (element.closest('template, noscript')) continue;
    // A menu that is still closed renders nothing, but its words are there.
    const text = (nameOf(element) || (element.textContent ?? '').replace(/\s+/g, ' ').slice(0, 80)).trim();
    const byName = languageNamed(text);
    const hreflang = element.getAttribute('hreflang') ?? '';
    const byCode = isLanguageTag(hreflang) ? canonicalLanguage(hreflang) : undefined;
    const isFlag = flag.test(text) || pictureOf(element) !== undefined;
    const language =
      byName?.language ?? byCode ?? (isFlag ? languageOfAddress(element.getAttribute('href') ?? '') : undefined);
    if (!language || language === own || (language === 'en' && !own) || isSubject(element, byName)) continue;
    const named = byName?.named ?? (isFlag ? 'flag' : 'other');
    links.push({
      element,
      language,
      text,
      named,
      ownName: languageNames[language]?.own[0] ?? text,
      shown: element.tagName === 'OPTION' || page.isRendered(element),
      atFoot: closest(element, 'footer, [role="contentinfo"], #footer, .footer, .site-footer') !== null,
    });
  }
  return links;
}

/** The language that an address names in its path, its host or its query; undefined when it names none. */
export function languageOfAddress(href: string): string | undefined {
  const found =
    /^(?:https?:)?\/\/([a-z]{2,3})\.[^/]+/i.exec(href)?.[1] ??
    /(?:^|\/)([a-z]{2,3}(?:-[a-z]{2,4})?)(?:\/|$|[?#])/i.exec(href.replace(/^(?:https?:)?\/\/[^/]*/i, ''))?.[1] ??
    /[?&](?:lang|language|locale|hl|tl)=([a-z]{2,3}(?:-[a-z]{2,4})?)\b/i.exec(href)?.[1];
  const language = found ? primaryLanguage(found) : undefined;
  return language && (language === 'en' || language in languageNames) ? language : undefined;
}

/** A picture that is all a link shows, with no words of its own. */
function pictureOf(element: Element): Element | undefined {
  if (element.textContent?.trim()) return undefined;
  const picture = element.querySelector('img, svg, [class*="flag"]');
  return picture && /flag|bandera|country/i.test(`${picture.getAttribute('src')} ${picture.getAttribute('class')}`)
    ? picture
    : undefined;
}

/** English names of languages among the links of subjects and courses mean the subject. */
function isSubject(element: Element, name: NamedLanguage | undefined): boolean {
  if (name?.named !== 'english') return false;
  const list = closest(element, 'ul, ol, table, dl, section, nav') ?? element.parentElement;
  return (
    /\b(courses?|electives|algebra|biology|chemistry|geometry|departments?|world languages|curriculum|syllab)/i.test(
      list?.textContent ?? '',
    ) || /\b(course|class|department|curriculum|subject|teacher|staff)/i.test(element.getAttribute('href') ?? '')
  );
}
