import { addressKey } from '../../page/address-key.ts';
import { isLanguageTag, primaryLanguage, regionIsKnown } from '../../text/language-tag.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'invalid' | 'twice' | 'no-self' | 'one-way' | 'relative';

export default rule({
  id: 'language-alternates',
  lens: 'language',
  impact: 'moderate',
  title: 'Search engines are told truly where the translations are',
  why: 'A family that searches in Spanish gets the Spanish page only if the pages name one another. A wrong code, or a page that does not point back, and the search engine shows the English one.',
  sources: [
    {
      name: 'HTML Standard: link type alternate with hreflang',
      url: 'https://html.spec.whatwg.org/multipage/links.html#rel-alternate',
    },
    { name: 'RFC 5646: Tags for Identifying Languages', url: 'https://www.rfc-editor.org/rfc/rfc5646' },
  ],
  practices: ['cei-4.3'],
  fixedBy: 'webmaster',
  messages: {
    invalid: {
      problem: 'hreflang="{code}" is no language that search engines know.',
      fix: 'Use the short code of the language, with a country only if it matters: es, es-MX, zh-Hant. Use x-default for the page where readers choose.',
    },
    twice: {
      problem: 'Two different pages are named as the one in {language:language}.',
      fix: 'Keep one line for each language. If both pages are needed, tell them apart: es-MX and es-PR, zh-Hans and zh-Hant.',
    },
    'one-way': {
      problem: 'The page in {language:language} does not name this page in return.',
      fix: 'Put the same set of hreflang lines on every version of the page. One that is not returned is ignored.',
    },
    'no-self': {
      problem: 'This page names its translations, but not itself.',
      fix: 'Add a line with the language and the address of this page to the set.',
    },
    relative: {
      problem: 'The address "{href}" is not a whole one.',
      fix: 'Write the whole address, with https:// and the name of the site.',
    },
  },
  readsVersions: true,
  evaluate(page) {
    const links = [...page.document.querySelectorAll('link[rel~="alternate" i][hreflang]')].filter(
      (link) => !/rss|atom|json/i.test(link.getAttribute('type') ?? ''),
    );
    if (links.length === 0) return { applicable: false, because: 'The page names no translations to search engines.' };
    const findings: RuleFinding<Message>[] = [];
    const relative: Element[] = [];
    const addresses = new Map<string, string>();
    for (const element of links) {
      const code = element.getAttribute('hreflang')?.trim() ?? '';
      const href = element.getAttribute('href')?.trim() ?? '';
      const key = addressKey(href, page.url);
      if (code.toLowerCase() !== 'x-default' && !(isLanguageTag(code) && regionIsKnown(code))) {
        findings.push({ outcome: 'fail', message: 'invalid', element, data: { code } });
        continue;
      }
      if (!/^https?:\/\//i.test(href)) relative.push(element);
      const before = addresses.get(code.toLowerCase());
      if (before !== undefined && before !== key)
        findings.push({ outcome: 'fail', message: 'twice', element, data: { language: code } });
      addresses.set(code.toLowerCase(), key);
      const other = page.otherVersions.get(key);
      if (other && key !== addressKey(page.url, page.url) && !namesBack(other, key, page.url)) {
        findings.push({ outcome: 'fail', message: 'one-way', element, data: { language: primaryLanguage(code) } });
      }
    }
    const [first, ...also] = relative;
    if (first) {
      const data = { href: first.getAttribute('href') ?? '' };
      findings.push({ outcome: 'review', message: 'relative', element: first, also, data });
    }
    const self = addressKey(page.url, page.url);
    const own = primaryLanguage(page.document.documentElement.getAttribute('lang') ?? '');
    if (
      ![...addresses.values()].includes(self) &&
      !(own && [...addresses.keys()].some((code) => primaryLanguage(code) === own))
    ) {
      const [element] = links;
      findings.push({ outcome: 'review', message: 'no-self', ...(element ? { element } : {}) });
    }
    return { applicable: true, examined: links.length, findings };
  },
  es,
});

function namesBack(other: Document, at: string, back: string): boolean {
  return [...other.querySelectorAll('link[rel~="alternate" i][hreflang]')].some(
    (link) => addressKey(link.getAttribute('href') ?? '', at) === addressKey(back, back),
  );
}
