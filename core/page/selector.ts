/**
 * A CSS selector that leads to exactly this element in its document or shadow root; ` >>> ` steps into a shadow root.
 * Short where an id allows it. Never written to the page.
 */
export function selectorOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const parts: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.id && isUnique(root, `#${escapeName(at.id)}`)) {
      parts.unshift(`#${escapeName(at.id)}`);
      break;
    }
    parts.unshift(step(at));
  }
  const selector = parts.join(' > ');
  return 'host' in root ? `${selectorOf(root.host)} >>> ${selector}` : selector;
}

/**
 * Finds what `selectorOf` named.
 * @returns the element, or null when the page has changed since
 */
export function findBySelector(document: Document, selector: string): Element | null {
  let root: Document | ShadowRoot = document;
  const parts = selector.split(' >>> ');
  for (const [index, part] of parts.entries()) {
    let found: Element | null;
    try {
      found = root.querySelector(part);
    } catch {
      return null;
    }
    if (!found || index === parts.length - 1) return found;
    if (!found.shadowRoot) return null;
    root = found.shadowRoot;
  }
  return null;
}

function step(element: Element): string {
  const name = escapeName(element.localName);
  const parent = element.parentNode;
  if (!parent || !element.parentElement) return 'host' in (parent ?? {}) ? nth(element, name) : name;
  return nth(element, name);
}

function nth(element: Element, name: string): string {
  let position = 1;
  let alone = true;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) {
    if (at.localName === element.localName) {
      position++;
      alone = false;
    }
  }
  for (let at = element.nextElementSibling; at && alone; at = at.nextElementSibling) {
    if (at.localName === element.localName) alone = false;
  }
  return alone ? name : `${name}:nth-of-type(${position})`;
}

function isUnique(root: Document | ShadowRoot, selector: string): boolean {
  try {
    return root.querySelectorAll(selector).length === 1;
  } catch {
    return false;
  }
}

/** CSS.escape, after the algorithm of CSSOM; the global is missing outside browsers. */
export function escapeName(name: string): string {
  return name.replace(/[\0-\x1f\x7f]|^-?\d|^-$|[^\w\-\u0080-\uffff]/g, (part) =>
    part.length === 1 && /[^\w\s\0-\x1f\x7f]/.test(part) && !/\d/.test(part)
      ? `\\${part}`
      : [...part].map((letter) => (letter === '-' ? '-' : `\\${letter.charCodeAt(0).toString(16)} `)).join(''),
  );
}
