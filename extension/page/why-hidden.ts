import type { Hidden } from './protocol.ts';

/**
 * Why a place cannot be seen, as the style of it and of what it stands in tells, and which element makes it so.
 * The outermost reason counts: what is in a closed menu is hidden by the menu.
 */
export function whyHidden(element: Element): Hidden {
  let found: { reason: Hidden['reason']; by: Element } | undefined;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const reason = reasonOf(at, element);
    if (reason) found = { reason, by: at };
  }
  const by = found?.by ?? element;
  return {
    reason: found?.reason ?? 'size',
    by: by === element ? '' : nameOf(by),
    preview: previewOf(element),
  };
}

function reasonOf(at: Element, element: Element): Hidden['reason'] | undefined {
  if (at.localName === 'details' && !at.hasAttribute('open') && at !== element && !inSummary(at, element))
    return 'folded';
  if (at.localName === 'dialog' && !at.hasAttribute('open')) return 'dialog';
  const view = at.ownerDocument.defaultView;
  if (!view) return undefined;
  const { display, visibility, opacity } = view.getComputedStyle(at);
  if (display === 'none') return at.hasAttribute('popover') ? 'dialog' : 'display';
  if (visibility !== 'visible') return 'visibility';
  if (opacity === '0') return 'opacity';
  return undefined;
}

function inSummary(details: Element, element: Element): boolean {
  return details.querySelector(':scope > summary')?.contains(element) ?? false;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** Its tag and what tells it from its neighbours, `<nav class="menu">`. */
function nameOf(element: Element): string {
  const told = ['id', 'class', 'aria-label']
    .filter((name) => element.getAttribute(name))
    .map((name) => ` ${name}="${element.getAttribute(name)}"`);
  return `<${element.localName}${told.join('')}>`.slice(0, 120);
}

/** The words that would be seen, alternative texts in their places. */
function previewOf(element: Element): string {
  const words: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 1 | 4);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node.nodeType === 3) words.push(node.nodeValue ?? '');
    else {
      const own = node as Element;
      words.push(own.getAttribute('alt') ?? own.getAttribute('placeholder') ?? own.getAttribute('aria-label') ?? '');
    }
    if (words.length > 400) break;
  }
  return words.join(' ').replace(/\s+/g, ' ').trim().slice(0, 300);
}
