import type { Page } from '../page/page.ts';
import { selectorOf } from '../page/selector.ts';

const MANY = 20;

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
  const many = new WeakMap<Element, boolean>();
  const positions = new WeakMap<Element, Map<Element, number>>();
  const makeSelector = (element: Element): string => {
    const made = known.get(element);
    if (made !== undefined) return made;
    const parent = element.parentElement;
    const isNumbered = parent && !element.id && /^[a-z]+\d?$/.test(element.localName) && hasMany(parent);
    const selector = isNumbered
      ? `${makeSelector(parent)} > ${element.localName}:nth-of-type(${positionOf(element, parent)})`
      : selectorOf(element);
    known.set(element, selector);
    return selector;
  };
  const hasMany = (parent: Element): boolean => {
    const answer = many.get(parent) ?? parent.childElementCount > MANY;
    many.set(parent, answer);
    return answer;
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
