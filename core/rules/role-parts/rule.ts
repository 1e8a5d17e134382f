import { isExposed } from '../../page/assistive.ts';
import { elementIndex } from '../../page/element-index.ts';
import type { Page } from '../../page/page.ts';
import { closest, parentOf } from '../../page/walk.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';
import { isTold, owned, parts, partsIn, treeRole, wholes } from './tree.ts';

const PAUSE_EVERY = 20;

export default rule({
  id: 'role-parts',
  lens: 'accessibility',
  impact: 'serious',
  title: 'Home-made lists, menus and tables hold what belongs in them',
  why: 'A blind parent is told that this is a list, a menu or a table, and then hears parts that are none of its parts.',
  sources: [
    {
      name: 'WCAG 2.1, 1.3.1 Info and Relationships',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/info-and-relationships.html',
    },
  ],
  practices: ['pp-1.3a'],
  wcag: ['1.3.1'],
  act: ['bc4a75', 'ff89c9'],
  fixedBy: 'vendor',
  messages: {
    'wrong-part': {
      problem: 'This calls itself "{whole}", and what stands in it is no part of one.',
      fix: 'Send this report to the maker of the menu, slider or plug-in, and ask for a fix. Parts of "{whole}" are: {parts}.',
    },
    'no-whole': {
      problem: 'This calls itself "{part}", and does not stand in what it would be a part of.',
      fix: 'Send this report to the maker of the menu, slider or plug-in, and ask for a fix. "{part}" belongs in: {wholes}.',
    },
  },
  needs: [elementIndex],
  *evaluate(page) {
    const { byRole } = page.derive(elementIndex);
    const findings: RuleFinding<'wrong-part' | 'no-whole'>[] = [];
    let examined = 0;
    for (const [role, elements] of byRole) {
      for (const element of elements) {
        if (!(role in parts || role in wholes) || !isExposed(page, element)) continue;
        if (++examined % PAUSE_EVERY === 0) yield;
        const isPart = parts[role];
        if (isPart && !isBusy(element) && holdsOthers(page, element, role, isPart)) {
          const data = { whole: role, parts: isPart.join(', ') };
          findings.push({ outcome: 'fail', message: 'wrong-part', element, data, act: ['bc4a75'] });
        }
        const isWhole = wholes[role];
        if (isWhole && !standsIn(page, element, isWhole)) {
          const data = { part: role, wholes: isWhole.join(', ') };
          findings.push({ outcome: 'fail', message: 'no-whole', element, data, act: ['ff89c9'] });
        }
      }
    }
    if (examined === 0) return { applicable: false, because: 'There is no home-made list, menu or table.' };
    return { applicable: true, examined, findings };
  },
  es,
});

/** A part that was given another role, or none of its parts at all. What HTML itself brings along is let pass. */
function holdsOthers(page: Page, element: Element, role: string, allowed: readonly string[]): boolean {
  let right = 0;
  for (const part of partsIn(page, element)) {
    const its = treeRole(part) ?? '';
    if (allowed.includes(its)) {
      right++;
      if (its === 'group' && holdsOthers(page, part, 'group', allowed)) return true;
    } else if (part.hasAttribute('role')) return true;
  }
  // Waiting to be filled is no fault.
  return right === 0 && role !== 'group' && hasContent(page, element);
}

function hasContent(page: Page, element: Element): boolean {
  return [...(element.shadowRoot ?? element).children].some(
    (child) => child.localName === 'option' || isExposed(page, child),
  );
}

/** Whether what comes next above, in the tree that screen readers are told, is a whole that it may be a part of. */
function standsIn(page: Page, element: Element, allowed: readonly string[]): boolean {
  const owners = page.derive(owned);
  for (let at = owners.get(element) ?? parentOf(element); at; at = owners.get(at) ?? parentOf(at)) {
    const role = treeRole(at);
    if (role && allowed.includes(role)) return true;
    // What HTML itself brings along is let pass; what somebody gave a role, or a name, stands between.
    if ((role && at.hasAttribute('role')) || (!role && isTold(at) && !at.hasAttribute('role'))) return false;
  }
  return false;
}

function isBusy(element: Element): boolean {
  return closest(element, '[aria-busy="true"]') !== null;
}
