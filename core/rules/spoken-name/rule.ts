import { ariaElements } from '../../page/aria-elements.ts';
import { accessibleName, isExposed } from '../../page/assistive.ts';
import { ownRole } from '../../page/element-index.ts';
import { isOnScreen } from '../../page/on-screen.ts';
import type { Page } from '../../page/page.ts';
import { pushFlattened } from '../../page/walk.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

const PAUSE_EVERY = 20;
/** What is named by what stands in it, and can be spoken to. */
const controls = 'a[href], button, summary';
const roles = new Set(
  'button link checkbox radio switch tab option gridcell treeitem menuitem menuitemcheckbox menuitemradio'.split(' '),
);
const icons = /icon|material|awesome|glyph|symbol/i;
/** A card with a title, a date and a line of text is called by its title: nobody speaks all of it. */
const LONG = 6;

export default rule({
  id: 'spoken-name',
  lens: 'accessibility',
  impact: 'serious',
  title: 'Buttons can be called by the words they show',
  why: 'People who speak to their computer say what they see, and nothing happens.',
  sources: [
    { name: 'WCAG 2.1, 2.5.3 Label in Name', url: 'https://www.w3.org/WAI/WCAG21/Understanding/label-in-name.html' },
  ],
  practices: ['pp-1.3a'],
  wcag: ['2.5.3'],
  act: ['2ee8b8'],
  fixedBy: 'webmaster',
  messages: {
    other: {
      problem: 'This shows "{shown}", and is called "{name}".',
      fix: 'Let its hidden name ("aria-label") hold the words that are shown, in the same order. Or take the hidden name away.',
    },
  },
  needs: [ariaElements],
  *evaluate(page) {
    const findings: RuleFinding<'other'>[] = [];
    let examined = 0;
    for (const elements of page.derive(ariaElements).values()) {
      for (const element of elements) {
        if (!isNamedControl(element) || !isExposed(page, element)) continue;
        if (++examined % PAUSE_EVERY === 0) yield;
        const shown = visibleWords(page, element);
        const name = accessibleName(page, element);
        if (!name || holds(plainly(name), plainly(shown))) continue;
        const data = { shown: shown.slice(0, 60), name: name.slice(0, 60) };
        findings.push({ outcome: 'fail', message: 'other', element, data });
      }
    }
    if (examined === 0) return { applicable: false, because: 'No button or link has a hidden name.' };
    return { applicable: true, examined, findings };
  },
  es,
});

function isNamedControl(element: Element): boolean {
  if (!element.matches('[aria-label], [aria-labelledby]')) return false;
  const role = ownRole(element);
  return role ? roles.has(role) : element.matches(controls);
}

/** The words that can be seen in an element; signs drawn by a font of icons are pictures. */
function visibleWords(page: Page, element: Element): string {
  const view = element.ownerDocument.defaultView;
  const words: string[] = [];
  const stack: Node[] = [element];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === 3) {
      const parent = node.parentElement;
      if (!parent || !/[\p{L}\p{N}]/u.test(node.nodeValue ?? '')) continue;
      const isIcon = icons.test(view?.getComputedStyle(parent).fontFamily ?? '');
      if (!isIcon && isOnScreen(parent)) words.push(node.nodeValue ?? '');
    } else if (node.nodeType === 1 && page.isRendered(node as Element)) pushFlattened(node as Element, stack);
  }
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

/** In small letters, points and other signs taken for spaces; a hyphen inside a word is a part of it. */
function plainly(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])/gu, ' ')
    .replace(/[^\p{L}\p{N}\p{M}-]+/gu, ' ')
    .trim();
}

function holds(name: string, shown: string): boolean {
  // One letter is a sign: "X" closes, "i" informs.
  if (shown.length < 2 || name.includes(shown)) return true;
  const words = shown.split(' ');
  if (words.length <= LONG) return false;
  return shown.includes(name) || words.filter((word) => name.includes(word)).length > words.length / 2;
}
