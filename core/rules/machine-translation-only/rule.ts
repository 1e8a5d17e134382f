import { languageLinks } from '../../page/language-links.ts';
import { rule } from '../rule.ts';
import { es } from './es.ts';

// Widgets and link shapes by which pages hand their text to a machine translator.
const machine = [
  '#google_translate_element',
  '.goog-te-gadget',
  '.goog-te-combo',
  '.gtranslate_wrapper',
  '#gtranslate_wrapper',
  '.gt_switcher',
  'a[href*="translate.google."]',
  'a[href*=".translate.goog"]',
  'a[href*="translate.bing.com"]',
  'script[src*="translate.google.com"]',
  '[class*="localize-widget"]',
  '.fsTranslateButton',
  '.weglot-container',
  '.skiptranslate',
].join(', ');

export default rule({
  id: 'machine-translation-only',
  lens: 'language',
  impact: 'serious',
  title: 'Other languages are more than a machine translation',
  why: 'Machine translation gets dates, rights and school words wrong, skips what stands in images and PDFs, and is weakest in the languages of families who need it most. Those families cannot tell.',
  sources: [
    { name: 'Title VI of the Civil Rights Act of 1964; Lau v. Nichols (1974); EEOA' },
    {
      name: '45 CFR 92.201(c)(3): machine translation of critical text is to be reviewed by a qualified human translator (health programs; a good measure elsewhere)',
    },
  ],
  practices: ['cei-4.3', 'pp-1.3a'],
  fixedBy: 'webmaster',
  messages: {
    'no-human': {
      problem: 'The only other language offered here is a machine translation.',
      fix: "Have a person translate what families must not get wrong (rights, dates, forms, how to take part), link to it by the language's own name, and say beside the translate button whom to call for help in that language.",
    },
  },
  evaluate(page) {
    const elements = [...page.document.querySelectorAll(machine)];
    const [widget, ...also] = elements;
    if (!widget) return { applicable: false, because: 'No machine translation is offered on this page.' };
    const human = languageLinks(page).filter(({ element }) => !element.closest(machine));
    return {
      applicable: true,
      examined: elements.length,
      findings: human.length > 0 ? [] : [{ outcome: 'fail', message: 'no-human', element: widget, also }],
    };
  },
  es,
});
