import { languageLinks } from '../../page/language-links.ts';
import { primaryLanguage } from '../../text/language-tag.ts';
import { rule } from '../rule.ts';
import { es } from './es.ts';

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
  fixedBy: 'webmaster',
  messages: {
    absent: {
      problem:
        'Nothing on this page leads to another language, though families of the district speak {languages:language}.',
      fix: 'Put links to the translated pages at the top of every page, each in its own name: Español, العربية, Tiếng Việt.',
    },
    'english-name': {
      problem: 'The link to {language:language} is called "{text}", a word of English.',
      fix: 'Call the link "{own}" and mark it with lang="{language}", so that those who need it can read it.',
    },
    unknown: {
      problem: 'Nothing on this page leads to another language.',
      fix: 'If families of the district speak other languages than the page, put links to translated pages at the top, each in its own name. Tell Porchlight the languages of your families to be more exact.',
    },
  },
  evaluate(page, profile) {
    const own = primaryLanguage(page.document.documentElement.getAttribute('lang') ?? '');
    const needed = profile.languages.filter(({ tag }) => primaryLanguage(tag) !== own);
    if (profile.languages.length > 0 && needed.length === 0) {
      return { applicable: false, because: 'The families in the profile speak the language of this page.' };
    }
    const links = languageLinks(page);
    if (links.length === 0) {
      const languages = needed.map(({ tag }) => tag).join(',');
      const element = page.document.documentElement;
      return {
        applicable: true,
        examined: 1,
        findings: [
          languages
            ? { outcome: 'fail', message: 'absent', element, data: { languages } }
            : { outcome: 'review', message: 'unknown', element },
        ],
      };
    }
    const misnamed = links.filter(({ named }) => named === 'english');
    return {
      applicable: true,
      examined: links.length,
      findings: misnamed.map(({ element, language, text, ownName }) => ({
        outcome: 'fail',
        message: 'english-name',
        element,
        data: { language, text, own: ownName },
      })),
    };
  },
  es,
});
