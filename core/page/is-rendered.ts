const neverRendered = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'META', 'LINK', 'TITLE', 'DATALIST']);

/**
 * Whether an element is rendered at all: not `display: none`, not `visibility: hidden`, not inside a closed `details`.
 * Browsers answer with `checkVisibility`; without layout (a document that was parsed and is shown nowhere) attributes
 * and inline styles decide.
 * @param known answers already given for this page, filled in as a side effect
 */
export function isRendered(element: Element, known: WeakMap<Element, boolean>): boolean {
  const answer = known.get(element);
  if (answer !== undefined) return answer;
  const result =
    typeof element.checkVisibility === 'function' && element.ownerDocument.defaultView
      ? !neverRendered.has(element.tagName) && element.checkVisibility({ visibilityProperty: true })
      : isRenderedByMarkup(element, known);
  known.set(element, result);
  return result;
}

function isRenderedByMarkup(element: Element, known: WeakMap<Element, boolean>): boolean {
  if (neverRendered.has(element.tagName) || element.hasAttribute('hidden')) return false;
  const style = element.getAttribute('style') ?? '';
  if (/(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return false;
  const parent = element.parentElement;
  if (parent?.tagName === 'DETAILS' && !parent.hasAttribute('open') && element.tagName !== 'SUMMARY') return false;
  return parent ? isRendered(parent, known) : true;
}
