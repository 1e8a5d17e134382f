import { links } from '../../page/links.ts';
import { rule } from '../rule.ts';
import { es } from './es.ts';

const tells =
  /new (browser )?(tab|window)|opens? (in|external)|external|(nueva|otra) (pestaña|ventana)|ventana nueva|externo/i;

export default rule({
  id: 'new-window',
  lens: 'accessibility',
  impact: 'minor',
  title: 'A link says when it opens a new window',
  why: 'In a new window the Back button is dead. People who do not see the switch, or who find computers hard, are lost.',
  sources: [
    {
      name: 'WCAG technique G201: giving users advanced warning when opening a new window',
      url: 'https://www.w3.org/WAI/WCAG21/Techniques/general/G201',
    },
  ],
  practices: ['pp-1.3a'],
  fixedBy: 'editor',
  messages: {
    unannounced: {
      problem: '{count} {count|link opens|links open} a new window without saying so.',
      fix: 'Turn off "open in new window" in the link settings. Where it must be, add "(opens in a new window)" to the link.',
    },
  },
  needs: [links],
  evaluate(page) {
    const opening = page
      .derive(links)
      .filter(({ element }) => /^_?(blank|new)$/i.test(element.getAttribute('target') ?? ''));
    if (opening.length === 0) return { applicable: false, because: 'No link opens a new window.' };
    const silent = opening
      .filter(({ element, name }) => !tells.test(`${name} ${described(element)}`))
      .map(({ element }) => element);
    const [first, ...also] = silent;
    return {
      applicable: true,
      examined: opening.length,
      findings: first
        ? [{ outcome: 'review', message: 'unannounced', element: first, also, data: { count: silent.length } }]
        : [],
    };
  },
  es,
});

function described(element: Element): string {
  const ids = element.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  return [
    element.getAttribute('title'),
    ...ids.map((id) => element.ownerDocument.getElementById(id)?.textContent),
  ].join(' ');
}
