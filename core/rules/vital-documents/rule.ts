import { judgedLanguages, meetsThreshold } from '../../model/profile.ts';
import { nameOf } from '../../page/describe.ts';
import type { Page } from '../../page/page.ts';
import { translatedFiles } from '../../page/translated-files.ts';
import { canonicalLanguage } from '../../text/canonical-language.ts';
import { identifyLanguage } from '../../text/identify-language.ts';
import { languageNames } from '../../text/language-names.ts';
import { primaryLanguage } from '../../text/language-tag.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

const topics: [string, RegExp][] = [
  ['enrollment', /\b(enroll?ment|registration|intent to enroll|home language survey|residency|proof of address)\b/i],
  [
    'discipline',
    /\b(discipline|code of conduct|suspension|expulsion|student handbook|family handbook|parent handbook)\b/i,
  ],
  [
    'special education',
    /\b(special education|procedural safeguards?|IEP|section 504|504 plan|prior written notice)\b/i,
  ],
  [
    'Title I',
    /\b(title (I|1)\b(?! ?X)|parent (and family )?(engagement|involvement) policy|school[- ]parent compact)/i,
  ],
  ['LCAP', /\b(LCAP|local control (and|&) accountability)\b/i],
  [
    'rights and complaints',
    /\b(annual notice|notice of rights|uniform complaint|non-?discrimination notice|complaint form)\b/i,
  ],
];
const PAUSE_EVERY = 25;
const spanish = /\b(formulario|inscripci[oó]n|manual de|aviso|derechos|pol[ií]tica|español)\b/i;
const file = /\.(pdf|docx?|odt|rtf)(?:$|[?#])/i;

export default rule({
  id: 'vital-documents',
  lens: 'language',
  impact: 'serious',
  title: "Papers that families must not miss are there in the families' languages",
  why: 'Enrollment, discipline, special education: these papers decide about a child. A family that gets them in English only cannot use the rights they name.',
  sources: [
    { name: 'Title VI of the Civil Rights Act of 1964; Lau v. Nichols (1974); EEOA' },
    {
      name: 'Every Student Succeeds Act, sections 1112(e)(4) and 1116(f): in a language parents can understand, where practicable',
    },
    {
      name: 'California Education Code 48985: notices to parents where 15% or more speak a language (a state rule; confirm with counsel)',
      url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=EDC&sectionNum=48985',
    },
  ],
  practices: ['cei-4.3', 'pp-1.3a'],
  fixedBy: 'editor',
  messages: {
    'no-version': {
      problem: 'No version in {languages:language} was found beside "{text}".',
      fix: 'Link the translated paper beside the English one, named in its own language. If there is none, say whom to call to have it read or translated.',
    },
    'english-label': {
      problem: 'The paper in {language:language} is named only in English: "{text}".',
      fix: 'Name it in {language:language}, and put the own name of the language behind it: "… ({own})". Mark the link with lang="{language}".',
    },
  },
  needs: [translatedFiles],
  *evaluate(page, profile) {
    const own = primaryLanguage(page.document.documentElement.getAttribute('lang') ?? 'en');
    const { languages } = judgedLanguages(profile, own);
    const translated = page.derive(translatedFiles);
    const named = new Set(translated.map(({ element }) => element));
    const papers = (yield* vitalPapers(page)).filter(({ element }) => !named.has(element));
    if (papers.length + translated.length === 0)
      return {
        applicable: false,
        because: 'No papers on enrollment, discipline, special education, Title I or LCAP are linked here.',
      };
    const there = yield* languagesOfFiles(page);
    for (const { language } of translated) there.add(language);
    const findings: RuleFinding<'no-version' | 'english-label'>[] = translated
      .filter(({ named }) => named === 'english')
      .map(({ element, language, text }) => ({
        outcome: 'fail',
        message: 'english-label',
        element,
        data: { language, text, own: languageNames[language]?.own[0] ?? language },
      }));
    const seen = new Set<string>();
    for (const { element, text, topic } of papers) {
      if (seen.has(topic)) continue;
      const left = languages.filter((language) => {
        const tag = canonicalLanguage(language.tag);
        return (meetsThreshold(language, profile) || language.share === undefined) && !there.has(tag);
      });
      if (left.length === 0) continue;
      seen.add(topic);
      findings.push({
        outcome: 'review',
        message: 'no-version',
        element,
        data: { text: text.slice(0, 100), topic, languages: left.map(({ tag }) => tag).join(',') },
      });
    }
    return { applicable: true, examined: papers.length + translated.length, findings };
  },
  es,
});

function* vitalPapers(page: Page): Generator<undefined, { element: Element; text: string; topic: string }[]> {
  const papers: { element: Element; text: string; topic: string }[] = [];
  for (const [index, element] of files(page).entries()) {
    if (index % PAUSE_EVERY === 0) yield;
    if (!page.isRendered(element)) continue;
    const text = nameOf(element);
    if (/\b(agendas?|minutes|committee|presentation|report|slides|newsletter|calendar)\b/i.test(text)) continue;
    const topic = topics.find(([, words]) => words.test(text))?.[0];
    if (topic) papers.push({ element, text, topic });
  }
  return papers;
}

/** A file named in the language itself is a version too: "Formulario de inscripción". */
function* languagesOfFiles(page: Page): Generator<undefined, Set<string>> {
  const languages = new Set<string>();
  for (const [index, element] of files(page).entries()) {
    if (index % PAUSE_EVERY === 0) yield;
    const text = nameOf(element);
    const found = [
      canonicalLanguage(element.getAttribute('lang') ?? ''),
      identifyLanguage(text)?.language,
      spanish.test(text) ? 'es' : undefined,
    ];
    for (const language of found) if (language) languages.add(language);
  }
  return languages;
}

function files(page: Page): Element[] {
  return [...page.document.querySelectorAll('a[href]')].filter((link) => file.test(link.getAttribute('href') ?? ''));
}
