import type { Page } from './page.ts';
import { elementsOf } from './walk.ts';

/** All elements of a page by tag, and those with a role of their own by role, in reading order; open shadow roots too. */
export interface ElementIndex {
  readonly byTag: ReadonlyMap<string, readonly Element[]>;
  readonly byRole: ReadonlyMap<string, readonly Element[]>;
}

const PAUSE_EVERY = 200;

/** One walk, shared by all rules: asking the document once per rule costs more, and misses shadow roots. */
export function* elementIndex(page: Page): Generator<undefined, ElementIndex> {
  const byTag = new Map<string, Element[]>();
  const byRole = new Map<string, Element[]>();
  let visited = 0;
  for (const element of elementsOf(page.document)) {
    if (++visited % PAUSE_EVERY === 0) yield;
    add(byTag, element.localName, element);
    const role = ownRole(element);
    if (role) add(byRole, role, element);
  }
  return { byTag, byRole };
}

/** The elements of these tags, each tag in reading order. */
export function elementsNamed(page: Page, ...tags: string[]): readonly Element[] {
  const { byTag } = page.derive(elementIndex);
  const [only] = tags;
  if (tags.length === 1 && only) return byTag.get(only) ?? [];
  return tags.flatMap((tag) => byTag.get(tag) ?? []);
}

/** The elements that were given this role by attribute. */
export function elementsWithRole(page: Page, role: string): readonly Element[] {
  return page.derive(elementIndex).byRole.get(role) ?? [];
}

/** The first role that an element's attribute names, in lower case. */
export function ownRole(element: Element): string | undefined {
  return element.getAttribute('role')?.trim().toLowerCase().split(/\s+/)[0] || undefined;
}

function add(map: Map<string, Element[]>, key: string, element: Element): void {
  const list = map.get(key);
  if (list) list.push(element);
  else map.set(key, [element]);
}
