import { languageLinks } from '../../page/language-links.ts';
import { machineTranslation, machineTranslators } from '../../page/machine-translation.ts';
import { textBlocks } from '../../page/text-blocks.ts';
import { helpLine } from '../../text/help-line.ts';
import { rule } from '../rule.ts';
import { es } from './es.ts';

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
      problem: 'The only other language offered here is a machine translation, and nobody is named who helps.',
      fix: "Have a person translate what families must not get wrong (rights, dates, forms, how to take part), link to it by the language's own name, and say beside the translate button whom to call for help in that language.",
    },
    'help-only': {
      problem: 'The only other language offered here is a machine translation. The page does name help: "{quote}".',
      fix: 'Put the line with the help beside the translate button, in the languages of your families, and have a person translate what families must not get wrong.',
    },
  },
  needs: [textBlocks, languageLinks],
  evaluate(page) {
    const elements = machineTranslation(page);
    const [widget, ...also] = elements;
    if (!widget) return { applicable: false, because: 'No machine translation is offered on this page.' };
    const human = page
      .derive(languageLinks)
      .filter(
        ({ element, named }) => named !== 'other' && !element.closest(machineTranslators) && !isWidgetMenu(element),
      );
    if (human.length > 0) return { applicable: true, examined: elements.length, findings: [] };
    const help = page.derive(textBlocks).find(({ text }) => helpLine(text));
    return {
      applicable: true,
      examined: elements.length,
      findings: [
        help
          ? {
              outcome: 'review',
              message: 'help-only',
              element: widget,
              also: [help.element, ...also],
              data: { quote: help.text.slice(0, 120) },
            }
          : { outcome: 'fail', message: 'no-human', element: widget, also },
      ],
    };
  },
  es,
});

/** Links that only work the machine: no address of their own. */
function isWidgetMenu(element: Element): boolean {
  const href = element.getAttribute('href') ?? '';
  return (
    element.tagName === 'OPTION' ||
    href === '#' ||
    href.startsWith('javascript:') ||
    /doGTranslate|googtrans/.test(href + (element.getAttribute('onclick') ?? ''))
  );
}
