import { isExposed } from '../../page/assistive.ts';
import { ownRole } from '../../page/element-index.ts';
import type { Page } from '../../page/page.ts';
import { parentOf } from '../../page/walk.ts';

/** Roles, and what may stand right in them. WAI-ARIA 1.2, required owned elements; `separator` as of 1.3. */
export const parts: Readonly<Record<string, readonly string[]>> = {
  feed: ['article'],
  grid: ['row', 'rowgroup', 'caption'],
  list: ['listitem'],
  listbox: ['option', 'group'],
  menu: ['menuitem', 'menuitemcheckbox', 'menuitemradio', 'group', 'separator'],
  menubar: ['menuitem', 'menuitemcheckbox', 'menuitemradio', 'group', 'separator'],
  row: ['cell', 'columnheader', 'gridcell', 'rowheader'],
  rowgroup: ['row'],
  table: ['row', 'rowgroup', 'caption'],
  tablist: ['tab'],
  tree: ['treeitem', 'group'],
  treegrid: ['row', 'rowgroup', 'caption'],
};

/** Roles, and where they must stand. WAI-ARIA 1.2, required context roles. */
export const wholes: Readonly<Record<string, readonly string[]>> = {
  cell: ['row'],
  columnheader: ['row'],
  gridcell: ['row'],
  listitem: ['list'],
  menuitem: ['menu', 'menubar', 'group'],
  menuitemcheckbox: ['menu', 'menubar', 'group'],
  menuitemradio: ['menu', 'menubar', 'group'],
  option: ['listbox', 'group'],
  row: ['table', 'grid', 'treegrid', 'rowgroup'],
  rowgroup: ['table', 'grid', 'treegrid'],
  rowheader: ['row'],
  tab: ['tablist'],
  treeitem: ['tree', 'group'],
};

const roleOfTag: Readonly<Record<string, string>> = {
  ul: 'list',
  ol: 'list',
  menu: 'list',
  option: 'option',
  optgroup: 'group',
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tfoot: 'rowgroup',
  tr: 'row',
  td: 'cell',
  th: 'columnheader',
  caption: 'caption',
  article: 'article',
  fieldset: 'group',
  details: 'group',
  hr: 'separator',
};
/** An attribute of these puts an element without a role between a part and its whole. */
const told = ['aria-live', 'aria-label', 'aria-labelledby', 'aria-describedby', 'aria-atomic', 'aria-busy'];

/** What an element is to a screen reader, as far as wholes and their parts go; undefined where it is passed over. */
export function treeRole(element: Element): string | undefined {
  const own = ownRole(element);
  if (own && own !== 'none' && own !== 'presentation' && own !== 'generic') return own;
  if (own) return undefined;
  if (element.localName === 'li') {
    // In what has another role than a list, an item is none.
    const list = parentOf(element);
    return list && (treeRole(list) === 'list' || !/^(ul|ol|menu)$/.test(list.localName)) ? 'listitem' : undefined;
  }
  return roleOfTag[element.localName];
}

/** Whether an element without a role is in the tree all the same. */
export function isTold(element: Element): boolean {
  return told.some((name) => (element.getAttribute(name) ?? '') !== '');
}

/** What stands right in an element, as screen readers are told: through what has no role, and through `aria-owns`. */
export function* partsIn(page: Page, element: Element): Generator<Element> {
  const stack = [...childrenOf(page, element)].reverse();
  const seen = new Set<Element>(stack);
  for (let at = stack.pop(); at; at = stack.pop()) {
    // Choices are drawn only when their list is open, and told all the same.
    if (at.localName !== 'option' && !isExposed(page, at)) continue;
    if (treeRole(at) !== undefined) {
      yield at;
      continue;
    }
    for (const child of [...childrenOf(page, at)].reverse()) {
      if (!seen.has(child)) stack.push(child);
      seen.add(child);
    }
  }
}

function* childrenOf(page: Page, element: Element): Generator<Element> {
  const ownedElsewhere = page.derive(owned);
  for (const child of (element.shadowRoot ?? element).children) if (!ownedElsewhere.has(child)) yield child;
  for (const [child, owner] of ownedElsewhere) if (owner === element) yield child;
}

/** By element that `aria-owns` puts elsewhere, who owns it. It does not reach out of a shadow root. */
export function owned(page: Page): ReadonlyMap<Element, Element> {
  const map = new Map<Element, Element>();
  for (const owner of page.document.querySelectorAll('[aria-owns]')) {
    for (const id of owner.getAttribute('aria-owns')?.split(/\s+/) ?? []) {
      const child = id ? page.document.getElementById(id) : null;
      if (child && !child.contains(owner)) map.set(child, owner);
    }
  }
  return map;
}
