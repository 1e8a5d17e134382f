import { addressKey } from '../../page/address-key.ts';
import { languageLinks, languageOfAddress } from '../../page/language-links.ts';
import { machineTranslators } from '../../page/machine-translation.ts';
import { mainLanguage } from '../../page/main-language.ts';
import { translatedFiles } from '../../page/translated-files.ts';
import { versionPages } from '../../page/version-pages.ts';
import { canonicalLanguage } from '../../text/canonical-language.ts';
import { isLanguageTag } from '../../text/language-tag.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

const PAUSE_EVERY = 10;

export default rule({
  id: 'promised-language',
  lens: 'language',
  impact: 'serious',
  title: 'A link that names a language leads to that language',
  why: 'A father taps "Español" and gets English, or a page in Chinese. He will not tap it again on this site.',
  sources: [
    {
      name: 'WCAG 2.1, 2.4.4 Link Purpose (In Context)',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/link-purpose-in-context.html',
    },
  ],
  practices: ['cei-4.3', 'pp-1.3a'],
  wcag: ['2.4.4'],
  fixedBy: 'webmaster',
  messages: {
    'other-address': {
      problem: 'The link "{text}" promises {language:language}, and its address says {found:language}: {href}',
      fix: 'Open the link and put in the address of the page in {language:language}.',
    },
    'other-text': {
      problem: 'The link "{text}" promises {language:language}, and the page it leads to is in {found:language}.',
      fix: 'Translate that page, or lead the link to one that is in {language:language}.',
    },
    nowhere: {
      problem: 'The link "{text}" leads nowhere but to this page.',
      fix: 'Try it. If it only works with a script, give it the address of the translated page as well.',
    },
  },
  needs: [languageLinks, translatedFiles, versionPages],
  readsVersions: true,
  *evaluate(page) {
    const links = [
      ...page
        .derive(languageLinks)
        .filter(({ element, text }) => element.tagName === 'A' && text !== '' && !element.matches(machineTranslators)),
      ...page.derive(translatedFiles),
    ];
    if (links.length === 0) return { applicable: false, because: 'No link on this page promises a language.' };
    const findings: RuleFinding<'other-address' | 'other-text' | 'nowhere'>[] = [];
    const here = addressKey(page.url, page.url);
    for (const [index, { element, language, text }] of links.entries()) {
      if (index % PAUSE_EVERY === 0) yield;
      const href = element.getAttribute('href') ?? '';
      const hreflang = element.getAttribute('hreflang') ?? '';
      const said = isLanguageTag(hreflang) ? canonicalLanguage(hreflang) : undefined;
      const found = said && said !== language ? said : wholeSegment(href);
      if (found && canonicalLanguage(found) !== language) {
        findings.push({
          outcome: found === 'en' ? 'review' : 'fail',
          message: 'other-address',
          element,
          data: { text, language, found, href },
        });
        continue;
      }
      const key = addressKey(href, page.url);
      if (href.startsWith('#') || (key === here && !/^javascript:/i.test(href))) {
        if (
          !element.closest('[class*="translat" i], [class*="lang" i], [id*="lang" i], [class*="gt_" i]') &&
          !element.hasAttribute('onclick')
        ) {
          findings.push({ outcome: 'review', message: 'nowhere', element, data: { text } });
        }
        continue;
      }
      const other = page.derive(versionPages)(key);
      const main = other ? yield* other.prepare(mainLanguage) : undefined;
      if (main && main.letters >= 120 && main.share >= 0.8 && main.language !== language) {
        findings.push({
          // One address with another query: a cookie or a script may still choose the language for a visitor.
          outcome: isSamePath(key, here) ? 'review' : 'fail',
          message: 'other-text',
          element,
          data: { text, language, found: main.language },
        });
      }
    }
    return { applicable: true, examined: links.length, findings };
  },
  es,
});

/** The language of the address, where a whole part of its path or a parameter of that name says one. */
function wholeSegment(href: string): string | undefined {
  if (/^(mailto|tel|javascript):/i.test(href)) return undefined;
  const found = languageOfAddress(href);
  // Many systems keep all pages under /en/, the translated ones too: only a page that stands right there tells something.
  const deep =
    found === 'en' &&
    href
      .replace(/^https?:\/\/[^/]*/i, '')
      .split('/')
      .filter(Boolean).length > 2;
  return deep ? undefined : found;
}

function isSamePath(one: string, other: string): boolean {
  return one.split('?')[0] === other.split('?')[0];
}
