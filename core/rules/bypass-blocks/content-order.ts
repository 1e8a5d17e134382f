import type { Page } from '../../page/page.ts';
import { pushFlattened } from '../../page/walk.ts';

/** Where the blocks that every page repeats end and what this page is about begins. */
export interface ContentOrder {
  /** The first menu or the like that holds a link to another page. */
  firstRepeated: Node | undefined;
  /** The first words behind it that belong to this page alone. */
  firstContent: Node | undefined;
  /** Letters of content from there on. */
  contentLetters: number;
  /** What comes first from the start of an element on. */
  starts(element: Element): 'content' | 'repeated' | 'nothing';
}

const repeatedBlocks =
  'nav, aside, header, footer, [role="navigation"], [role="complementary"], [role="banner"], [role="contentinfo"], [role="search"]';

interface Piece {
  node: Node;
  repeated: boolean;
}

/**
 * Tells repeated blocks from content as far as one page shows: navigation, asides, header, footer, lists of links and
 * links outside of paragraphs are taken for repeated. One walk.
 */
export function* contentOrder(page: Page): Generator<undefined, ContentOrder> {
  const pieces: Piece[] = [];
  let leadsElsewhere = false;
  let visited = 0;
  const stack: (Node | (() => void))[] = page.document.body ? [page.document.body] : [];
  let repeated = 0;
  const leave = () => repeated--;
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (typeof next === 'function') {
      next();
      continue;
    }
    if (++visited % 250 === 0) yield;
    if (next.nodeType === 3) {
      if (/\p{L}{2}/u.test(next.nodeValue ?? '')) pieces.push({ node: next, repeated: repeated > 0 });
      continue;
    }
    if (next.nodeType !== 1) continue;
    const element = next as Element;
    if (!page.isRendered(element)) continue;
    leadsElsewhere ||= /^(?!#|javascript:|mailto:|tel:)./i.test(element.getAttribute('href') ?? '');
    if (element.localName === 'img' && element.getAttribute('alt'))
      pieces.push({ node: element, repeated: repeated > 0 });
    if (isRepeated(element)) {
      repeated++;
      stack.push(leave);
    }
    pushFlattened(element, stack);
  }
  const first = leadsElsewhere ? pieces.findIndex((piece) => piece.repeated) : -1;
  const content = first < 0 ? [] : pieces.slice(first).filter((piece) => !piece.repeated);
  return {
    firstRepeated: pieces[first]?.node,
    firstContent: content[0]?.node,
    contentLetters: content.reduce((sum, { node }) => sum + (node.nodeValue ?? '').replace(/\P{L}/gu, '').length, 0),
    starts(element) {
      const at = pieces.find(({ node }) => element.contains(node) || (element.compareDocumentPosition(node) & 4) === 4);
      if (!at) return 'nothing';
      return at.repeated ? 'repeated' : 'content';
    },
  };
}

function isRepeated(element: Element): boolean {
  if (element.matches(repeatedBlocks))
    return !/^(HEADER|FOOTER)$/.test(element.tagName) || !element.closest('main, article');
  if (element.matches('ul, ol')) return [...element.children].every((item) => item.querySelector('a') !== null);
  return element.matches('a[href], button, [role="link"], [role="button"]') && element.closest('p') === null;
}
