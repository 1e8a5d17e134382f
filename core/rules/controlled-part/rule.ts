import { isExposed } from '../../page/assistive.ts';
import { elementIndex, elementsWithRole } from '../../page/element-index.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

export default rule({
  id: 'controlled-part',
  lens: 'accessibility',
  impact: 'moderate',
  title: 'What a home-made list box opens can be found',
  why: 'A blind parent hears that a list has opened, and cannot get to it.',
  sources: [
    { name: 'WAI-ARIA 1.2, aria-controls', url: 'https://www.w3.org/TR/wai-aria-1.2/#aria-controls' },
    {
      name: 'WCAG 2.1, 4.1.2 Name, Role, Value',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/name-role-value.html',
    },
  ],
  practices: ['pp-1.3a'],
  wcag: ['4.1.2'],
  act: ['in6db8'],
  fixedBy: 'vendor',
  messages: {
    missing: {
      problem: 'This says that it opens or moves another part of the page, and that part ("{ids}") is not there.',
      fix: 'Send this report to the maker of the menu or search box, and ask for a fix: "aria-controls" must name what is there.',
    },
  },
  needs: [elementIndex],
  evaluate(page) {
    const open = elementsWithRole(page, 'combobox').filter((each) => each.getAttribute('aria-expanded') === 'true');
    const judged = [...open, ...elementsWithRole(page, 'scrollbar')].filter(
      (each) => each.getAttribute('aria-controls')?.trim() && isExposed(page, each),
    );
    if (judged.length === 0) return { applicable: false, because: 'No home-made list box is open.' };
    const findings: RuleFinding<'missing'>[] = [];
    for (const element of judged) {
      const root = element.getRootNode() as Document | ShadowRoot;
      const ids = element.getAttribute('aria-controls')?.trim().split(/\s+/) ?? [];
      if (ids.some((id) => root.getElementById(id))) continue;
      findings.push({ outcome: 'fail', message: 'missing', element, data: { ids: ids.join(' ').slice(0, 60) } });
    }
    return { applicable: true, examined: judged.length, findings };
  },
  es,
});
