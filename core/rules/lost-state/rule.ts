import { ariaElements } from '../../page/aria-elements.ts';
import { isExposed } from '../../page/assistive.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

const PAUSE_EVERY = 50;
/** Elements without a role, and those that are only a piece of text or a box: HTML Accessibility API Mappings. */
const roleless = new Set(
  'abbr audio b bdi bdo canvas cite data div embed i iframe kbd label legend map object picture pre q s samp small span u var video'.split(
    ' ',
  ),
);
/** States and properties that only some roles have. WAI-ARIA 1.2; those for all elements, deprecated ones too, are not here. */
const states =
  'activedescendant autocomplete checked colcount colindex colspan expanded level modal multiline multiselectable orientation placeholder posinset pressed readonly required rowcount rowindex rowspan selected setsize sort valuemax valuemin valuenow valuetext'
    .split(' ')
    .map((name) => `aria-${name}`);

export default rule({
  id: 'lost-state',
  lens: 'accessibility',
  impact: 'moderate',
  title: 'States are said of what has a role',
  why: 'A blind parent does not hear whether it is open, chosen or sorted: a screen reader tells this of buttons and the like only.',
  sources: [
    {
      name: 'WAI-ARIA 1.2, states and properties of roles',
      url: 'https://www.w3.org/TR/wai-aria-1.2/#states_and_properties',
    },
    {
      name: 'WCAG 2.1, 4.1.2 Name, Role, Value',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/name-role-value.html',
    },
  ],
  practices: ['pp-1.3a'],
  wcag: ['4.1.2'],
  // AccessLint judges what has a role by the same ACT rule, and nothing else.
  act: ['5c01ea'],
  fixedBy: 'vendor',
  messages: {
    lost: {
      problem: 'This says "{attribute}", but it is nothing that can have that state, so nobody is told.',
      fix: 'Send this report to the maker of the template. The state belongs on the button or field itself.',
    },
  },
  needs: [ariaElements],
  *evaluate(page) {
    const findings: RuleFinding<'lost'>[] = [];
    let examined = 0;
    for (const elements of page.derive(ariaElements).values()) {
      for (const element of elements) {
        const attribute = states.find((name) => element.hasAttribute(name));
        if (!attribute) continue;
        if (++examined % PAUSE_EVERY === 0) yield;
        if (isRoleless(element) && isExposed(page, element))
          findings.push({ outcome: 'fail', message: 'lost', element, data: { attribute } });
      }
    }
    if (examined === 0) return { applicable: false, because: 'Nothing here has a state.' };
    return { applicable: true, examined, findings };
  },
  es,
});

function isRoleless(element: Element): boolean {
  if ((element.getAttribute('role') ?? '').trim() !== '' || element.hasAttribute('contenteditable')) return false;
  return roleless.has(element.localName) || (element.localName === 'a' && !element.hasAttribute('href'));
}
