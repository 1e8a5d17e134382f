import { targetOf } from '@porchlight/core/page/describe';
import { isRendered } from '@porchlight/core/page/is-rendered';
import { elementsOf } from '@porchlight/core/page/walk';
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import type { Outline, OutlineItem } from './protocol.ts';
import { rest } from './rest.ts';

const MOST = 3000;
const SLICE_MS = 30;
const landmarks = new Set(['banner', 'navigation', 'main', 'contentinfo', 'complementary', 'search', 'region', 'form']);
/** What a screen reader stops at and reads out by role and name. */
const named = new Set([
  'link',
  'button',
  'img',
  'textbox',
  'searchbox',
  'checkbox',
  'radio',
  'combobox',
  'listbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'menuitem',
]);
/** Only with a name are these landmarks. */
const needName = new Set(['region', 'form']);

/**
 * The page as a screen reader tells it: headings, landmarks, and the names of what can be used, in the order of the page.
 * Names are computed after the accessible name specification; what is hidden from screen readers is left out.
 */
export async function outlineOf(document: Document): Promise<Outline> {
  const items: OutlineItem[] = [];
  const rendered = new WeakMap<Element, boolean>();
  const silent = new WeakMap<Element, boolean>();
  let level = 0;
  let started = performance.now();
  for (const element of elementsOf(document)) {
    if (items.length >= MOST) break;
    if (performance.now() - started > SLICE_MS) {
      await rest();
      started = performance.now();
    }
    const role = roleOf(element);
    if (!role || !isRendered(element, rendered) || isSilent(element, silent)) continue;
    const name = computeAccessibleName(element).replace(/\s+/g, ' ').trim().slice(0, 200);
    if (role === 'heading') {
      const own = levelOf(element);
      const doubt = name === '' ? 'no-name' : own > level + 1 ? 'skipped-level' : undefined;
      items.push({ kind: 'heading', role, level: own, name, target: targetOf(element), ...(doubt ? { doubt } : {}) });
      level = own;
    } else if (landmarks.has(role)) {
      if (!needName.has(role) || name) items.push({ kind: 'landmark', role, name, target: targetOf(element) });
    } else {
      const doubt = name === '' ? { doubt: 'no-name' as const } : {};
      items.push({ kind: 'name', role, name, target: targetOf(element), ...doubt });
    }
  }
  return { items, isCut: items.length >= MOST };
}

function roleOf(element: Element): string | undefined {
  const role = getRole(element) ?? '';
  if (role === 'heading' || named.has(role)) return role;
  if (!landmarks.has(role)) return undefined;
  // A header or footer of a part of the page is none of the page (HTML AAM, "header", "footer").
  const isOfPart = /^(header|footer)$/.test(element.localName) && !element.hasAttribute('role');
  return isOfPart && element.closest('article, aside, main, nav, section') ? undefined : role;
}

function levelOf(element: Element): number {
  const told = Number(element.getAttribute('aria-level') ?? /^h([1-6])$/.exec(element.localName)?.[1]);
  return Number.isInteger(told) && told > 0 ? Math.min(told, 9) : 2;
}

function isSilent(element: Element, known: WeakMap<Element, boolean>): boolean {
  const answer = known.get(element);
  if (answer !== undefined) return answer;
  const own = element.getAttribute('aria-hidden') === 'true';
  const result = own || (element.parentElement !== null && isSilent(element.parentElement, known));
  known.set(element, result);
  return result;
}
