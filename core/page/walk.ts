/**
 * All elements below a root in the order a reader meets them, stepping into open shadow roots.
 * A closed shadow root cannot be seen into; its host is still given.
 */
export function* elementsOf(root: Document | ShadowRoot | Element): Generator<Element> {
  // A stack of its own rather than recursion: deeply nested pages (5,000 levels) must not overflow.
  const stack: Element[] = [];
  pushChildren(root, stack);
  for (let element = stack.pop(); element; element = stack.pop()) {
    yield element;
    pushChildren(element, stack);
  }
}

function pushChildren(parent: ParentNode, stack: Element[]): void {
  for (let child = parent.lastElementChild; child; child = child.previousElementSibling) stack.push(child);
  const shadow = 'shadowRoot' in parent ? (parent as Element).shadowRoot : null;
  if (shadow) for (let child = shadow.lastElementChild; child; child = child.previousElementSibling) stack.push(child);
}

/** The parent in the flattened tree: the host, for the top of a shadow root. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.parentNode;
  return root && 'host' in root ? (root as ShadowRoot).host : null;
}

/** The nearest element that fits the selector, the element itself included, out of shadow roots too. */
export function closest(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; ) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    const root = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return null;
}

/** Pushes an element's children as they are shown, last first: its shadow root's, or what is assigned to a slot. */
export function pushFlattened(element: Element, stack: unknown[]): void {
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  if (assigned.length > 0) {
    for (let index = assigned.length - 1; index >= 0; index--) stack.push(assigned[index]);
    return;
  }
  const root = element.shadowRoot ?? element;
  for (let child = root.lastChild; child; child = child.previousSibling) stack.push(child);
}
