import { judgedLanguages, meetsThreshold } from '../../model/profile.ts';
import { type LanguageLink, languageLinks } from '../../page/language-links.ts';
import { machineTranslation } from '../../page/machine-translation.ts';
import type { Page } from '../../page/page.ts';
import { translatedFiles } from '../../page/translated-files.ts';
import { closest } from '../../page/walk.ts';
import { canonicalLanguage } from '../../text/canonical-language.ts';
import { primaryLanguage } from '../../text/language-tag.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

// The words of a menu's button that only a reader of English understands.
const englishTrigger =
  /^(select |choose |change )?(your )?(languages?|translat(e|ion|or))( this (page|site))?[\s:▾▼…]*$/i;
type Message =
  | 'absent'
  | 'unknown'
  | 'english-name'
  | 'bare-name'
  | 'unmarked'
  | 'mismarked'
  | 'flags-only'
  | 'at-foot'
  | 'english-trigger'
  | 'missing';

export default rule({
  id: 'language-switcher',
  lens: 'language',
  impact: 'serious',
  title: 'A family can switch to its language, named in that language',
  why: 'A parent who reads only Arabic looks for العربية. The word "Arabic" in an English menu is as hidden from that parent as if it were not there.',
  sources: [
    {
      name: 'W3C Internationalization: Guiding users to translated pages',
      url: 'https://www.w3.org/International/questions/qa-site-conneg',
    },
    { name: 'Title VI of the Civil Rights Act of 1964; Lau v. Nichols (1974); EEOA' },
  ],
  practices: ['cei-4.3', 'cei-1.1', 'pp-1.3a'],
  wcag: ['3.1.2'],
  fixedBy: 'webmaster',
  messages: {
    absent: {
      problem:
        'Nothing on this page leads to another language, though families of the district speak {languages:language}.',
      fix: 'Put links to the translated pages at the top of every page, each in its own name: Español, العربية, Tiếng Việt.',
    },
    unknown: {
      problem: 'Nothing on this page leads to another language.',
      fix: 'If families of the district speak other languages than the page, put links to translated pages at the top, each in its own name. Tell Porchlight the languages of your families to be more exact.',
    },
    'english-name': {
      problem: 'A language is called by a word of English here: "{text}".',
      fix: 'Use the name that its readers use, "{own}", and mark it with lang="{language}".',
    },
    'bare-name': {
      problem: 'The link to {language:language} is called "{text}". Its own name is spelled "{own}".',
      fix: 'Spell it "{own}". A name without its marks tells readers that nobody here writes their language.',
    },
    unmarked: {
      problem:
        '{count} {count|name of a language is not marked as the language it is|names of languages are not marked as the language they are} in, for example "{text}".',
      fix: 'Add lang to each link: <a lang="{language}" href="…">{own}</a>. Then screen readers say the name as its readers do.',
    },
    mismarked: {
      problem: 'The link called "{text}" is marked with lang="{marked}".',
      fix: 'Mark it with lang="{language}".',
    },
    'flags-only': {
      problem: 'The link to {language:language} shows a flag and no name.',
      fix: 'Write "{own}" beside the flag or in its place. A flag is a country: Spanish is spoken in more than twenty.',
    },
    'at-foot': {
      problem: 'The links to other languages stand only at the foot of the page.',
      fix: 'Put them at the top of every page. Who cannot read the page does not scroll to its end.',
    },
    'english-trigger': {
      problem: 'The menu of languages opens by "{text}", which only readers of English understand.',
      fix: 'Show the names themselves, or put a globe and a name or two on the button: 🌐 Español · العربية.',
    },
    missing: {
      problem: 'The links to other languages leave out {languages:language}, which families of the district speak.',
      fix: 'Add a link for each, even if it leads to one page with the most needed facts and a number to call.',
    },
  },
  needs: [languageLinks, translatedFiles],
  evaluate(page, profile) {
    const own = primaryLanguage(page.document.documentElement.getAttribute('lang') ?? '');
    const { languages, told, tags } = judgedLanguages(profile, own);
    if (languages.length === 0)
      return { applicable: false, because: 'The families in the profile speak the language of this page.' };
    const links = page.derive(languageLinks);
    const machine = machineTranslation(page);
    const root = page.document.documentElement;
    const trigger = triggerOf(page, machine);
    // A button that says "Translate" leads somewhere, though nobody can see where before it is pressed.
    const files = page.derive(translatedFiles);
    if (links.length === 0 && machine.length === 0 && files.length === 0 && !trigger) {
      const finding: RuleFinding<Message> = told
        ? { outcome: 'fail', message: 'absent', element: root, data: { languages: tags } }
        : { outcome: 'review', message: 'unknown', element: root };
      return { applicable: true, examined: 1, findings: [finding] };
    }
    const findings: RuleFinding<Message>[] = [...names(links), ...marks(links)];
    const [first, ...also] = links;
    if (first && links.every(({ atFoot }) => atFoot)) {
      findings.push({
        outcome: 'review',
        message: 'at-foot',
        element: first.element,
        also: also.map(({ element }) => element),
      });
    }
    if (!links.some(({ shown, named, element }) => shown && named === 'own' && element.tagName !== 'OPTION')) {
      if (trigger && !trigger.hasSign)
        findings.push({
          outcome: 'review',
          message: 'english-trigger',
          element: trigger.element,
          data: { text: trigger.text },
        });
    }
    const there = new Set([...links, ...files].map(({ language }) => language));
    const left = languages.filter(({ tag }) => !there.has(canonicalLanguage(tag)));
    if (told && links.length + files.length > 0 && left.length > 0) {
      findings.push({
        outcome:
          machine.length === 0 && links.length > 0 && left.some((language) => meetsThreshold(language, profile))
            ? 'fail'
            : 'review',
        message: 'missing',
        element: first?.element ?? files[0]?.element ?? root,
        data: { languages: left.map(({ tag }) => tag).join(',') },
      });
    }
    return { applicable: true, examined: links.length + machine.length, findings };
  },
  es,
});

/** Links that those who need them cannot recognize. */
function names(links: readonly LanguageLink[]): RuleFinding<Message>[] {
  const messages = { english: 'english-name', bare: 'bare-name', flag: 'flags-only' } as const;
  const wellNamed = new Set(links.filter(({ named }) => named === 'own').map(({ language }) => language));
  return links.flatMap(({ element, language, text, named, ownName }) => {
    if (named === 'own' || named === 'other' || wellNamed.has(language)) return [];
    const outcome = named === 'bare' ? 'review' : 'fail';
    return [{ outcome, message: messages[named], element, data: { language, text, own: ownName } } as const];
  });
}

/** Names in their own language that carry no `lang`, or a wrong one. */
function marks(links: readonly LanguageLink[]): RuleFinding<Message>[] {
  const findings: RuleFinding<Message>[] = [];
  const unmarked: LanguageLink[] = [];
  for (const link of links.filter(({ named }) => named === 'own')) {
    const inside = link.element.querySelector('[lang]')?.getAttribute('lang');
    const marked = canonicalLanguage(inside ?? closest(link.element, '[lang]')?.getAttribute('lang') ?? '');
    if (marked === link.language) continue;
    if (link.element.hasAttribute('lang')) {
      findings.push({
        outcome: 'fail',
        message: 'mismarked',
        element: link.element,
        data: { text: link.text, marked, language: link.language },
      });
    } else if (
      link.element.tagName !== 'OPTION' &&
      link.text !== link.ownName.normalize('NFKD').replace(/\P{ASCII}/gu, '')
    ) {
      unmarked.push(link);
    }
  }
  const [first, ...also] = unmarked;
  if (first) {
    findings.push({
      outcome: 'fail',
      message: 'unmarked',
      element: first.element,
      also: also.map(({ element }) => element),
      data: { count: unmarked.length, text: first.text, language: first.language, own: first.ownName },
    });
  }
  return findings;
}

/** The button or first option that hides the menu of languages. A globe, or the sign for languages, is understood by all. */
function triggerOf(page: Page, machine: Element[]): { element: Element; text: string; hasSign: boolean } | undefined {
  const candidates = page.document.querySelectorAll('button, summary, a, [role="button"], label, option:first-child');
  for (const element of [...candidates, ...machine]) {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim() || (element.getAttribute('aria-label') ?? '');
    if (!englishTrigger.test(text)) continue;
    const sign = element.querySelector('img, svg, i, [class*="icon"], [class*="globe"]');
    return { element, text, hasSign: sign !== null || /[🌐🌍🌎🌏文]/u.test(text) };
  }
  return undefined;
}
