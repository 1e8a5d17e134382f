import type { Page } from '../page/page.ts';
import { selectorOf } from '../page/selector.ts';

/**
 * Makes selectors for many elements of one page. Selectors of their parents are made once, and siblings are counted
 * once per parent: ten thousand items of one list cost no more than the list is long.
 */
export function selectorsOf(page: Page): (element: Element) => string {
  const { makeSelector } = page.derive(selectors);
  return makeSelector;
}

function selectors(): { makeSelector(element: Element): string } {
  const known = new WeakMap<Element, string>();
  const positions = new WeakMap<Element, Map<Element, number>>();
  const makeSelector = (element: Element): string => {
    const made = known.get(element);
    if (made !== undefined) return made;
    const parent = element.parentElement;
    const isNumbered = parent && parent.childElementCount > 20 && !element.id && /^[a-z]+$/.test(element.localName);
    const selector = isNumbered
      ? `${makeSelector(parent)} > ${element.localName}:nth-of-type(${positionOf(element, parent)})`
      : selectorOf(element);
    known.set(element, selector);
    return selector;
  };
  const positionOf = (element: Element, parent: Element): number => {
    let counted = positions.get(parent);
    if (!counted) {
      counted = new Map();
      const count = new Map<string, number>();
      for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
        const position = (count.get(child.localName) ?? 0) + 1;
        count.set(child.localName, position);
        counted.set(child, position);
      }
      positions.set(parent, counted);
    }
    return counted.get(element) ?? 1;
  };
  return { makeSelector };
}
