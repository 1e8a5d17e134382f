import { inlineTags, type TextBlock } from './text-blocks.ts';
import { closest } from './walk.ts';

const CONTROLS = 'a[href], button, [role="button"], [role="link"], summary';

/**
 * Whether a block says nothing beside the names of its links and buttons. What these promise stands elsewhere: a menu
 * that reads "Print · Feedback" asks nobody for anything.
 */
export function isOnlyLinks({ element }: TextBlock): boolean {
  if (closest(element, CONTROLS)) return true;
  const open: Node[] = [...element.childNodes];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.nodeType === 3 && /[\p{L}\p{N}]/u.test(next.nodeValue ?? '')) return false;
    if (next.nodeType !== 1) continue;
    const child = next as Element;
    // What stands in a block of its own is another block.
    if (inlineTags.has(child.tagName) && !child.matches(CONTROLS)) open.push(...child.childNodes);
  }
  return true;
}
