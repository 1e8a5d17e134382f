import { elementIndex, elementsNamed } from '../../page/element-index.ts';
import type { Page } from '../../page/page.ts';
import { textBlocks } from '../../page/text-blocks.ts';
import { wordsOf } from '../../text/tokens.ts';
import { rule } from '../rule.ts';
import { es } from './es.ts';

const placeholder =
  /^(untitled( document| page)?|new page|blank( page)?|page( title)?( \d+)?|document\d*|title( goes)?( here)?|index|default|home ?page|web ?page|test( page)?|lorem ipsum.*|sin título|documento|página( nueva)?|inicio)$/i;
const fileName = /^[\w%-]+\.(html?|aspx?|php|pdf|docx?)$/i;
const FEWEST_WORDS = 8;

export default rule({
  id: 'page-title',
  lens: 'accessibility',
  impact: 'serious',
  title: 'The title says what the page is about',
  why: 'The title is the first thing a screen reader says, and the name of the tab, the bookmark and the search result. With a wrong one a family leaves before it starts.',
  sources: [
    {
      name: 'WCAG 2.1, 2.4.2 Page Titled',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/page-titled.html',
    },
  ],
  practices: ['pp-1.3a'],
  wcag: ['2.4.2'],
  act: ['c4a8a4'],
  fixedBy: 'editor',
  messages: {
    placeholder: {
      problem: 'The page is still called "{title}".',
      fix: 'In the page settings of your CMS, give the page a title that says what it is about, then the name of the district.',
    },
    unrelated: {
      problem: 'The page is called "{title}", but the page speaks of something else.',
      fix: 'In the page settings of your CMS, change the title to what this page is about. Copied pages often keep the old one.',
    },
    'site-only': {
      problem: 'The title "{title}" names only the site. The page itself is about "{heading}".',
      fix: 'Put what the page is about before the name of the site: "{heading} – {title}".',
    },
  },
  needs: [elementIndex, textBlocks],
  evaluate(page) {
    const title = page.document.title.replace(/\s+/g, ' ').trim();
    if (!title || page.document.documentElement.localName !== 'html')
      return { applicable: false, because: 'The page has no title.' };
    const passed = { applicable: true as const, examined: 1, findings: [] };
    if (placeholder.test(title) || fileName.test(title))
      return { ...passed, findings: [{ outcome: 'fail', message: 'placeholder', data: { title } }] };
    const topic = stems(title);
    const said = saidOnPage(page, [...new Set(topic)]);
    if (said.words >= FEWEST_WORDS && isUnrelated(title, topic, said.stems))
      return { ...passed, findings: [{ outcome: 'fail', message: 'unrelated', data: { title: title.slice(0, 100) } }] };
    const heading = headingBeyond(page, title);
    if (heading) return { ...passed, findings: [{ outcome: 'fail', message: 'site-only', data: { title, heading } }] };
    return passed;
  },
  es,
});

/** Whether no word of a title stands on the page; or, before the name of the site, neither the first nor most of them. */
function isUnrelated(title: string, all: string[], said: Set<string>): boolean {
  const missing = (stem: string) => !said.has(stem);
  if (all.length >= 2 && all.every(missing)) return true;
  const topic = stems(title.split(/\s[|–—:·»-]\s|: /)[0] ?? '');
  const first = topic[0];
  return first !== undefined && topic.length >= 3 && missing(first) && topic.filter(missing).length > topic.length / 2;
}

/** The first letters of the words that carry meaning, accents aside: harvest, harvesting and harvested are one. */
function stems(text: string): string[] {
  return wordsOf(text)
    .map(fold)
    .filter((word) => word.length >= 4 || /[^\p{Script=Latin}]/u.test(word))
    .map((word) => word.slice(0, 5));
}

/** Which of these beginnings of words the page says anywhere, in pictures, labels and address too. */
function saidOnPage(page: Page, wanted: readonly string[]): { words: number; stems: Set<string> } {
  const said = new Set<string>();
  let words = 0;
  const listen = (text: string) => {
    const folded = fold(text);
    for (const stem of wanted) if (!said.has(stem) && folded.includes(stem)) said.add(stem);
  };
  for (const { text } of page.derive(textBlocks)) {
    words += text.split(' ').length;
    if (said.size < wanted.length) listen(text);
  }
  if (said.size < wanted.length) {
    for (const each of elementsNamed(page, 'img', 'meta', 'svg', 'a', 'nav', 'section', 'input', 'iframe')) {
      for (const name of ['alt', 'content', 'aria-label', 'title', 'placeholder', 'value'])
        listen(each.getAttribute(name) ?? '');
    }
    listen(page.url);
  }
  return { words, stems: said };
}

/** The main heading, where the title is no more than its last words and the heading says more. */
function headingBeyond(page: Page, title: string): string | undefined {
  const [only, ...more] = elementsNamed(page, 'h1').filter((each) => page.isRendered(each));
  const heading = (only?.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (!heading || more.length > 0 || heading.length <= title.length) return undefined;
  const rest = heading.toLowerCase().endsWith(title.toLowerCase()) ? heading.slice(0, -title.length) : '';
  return stems(rest).length >= 2 && !/^(welcome|bienvenid)/i.test(rest) ? heading.slice(0, 100) : undefined;
}

/** Lower case, accents aside. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
