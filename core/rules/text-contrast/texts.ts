import type { Page } from '../../page/page.ts';
import { roots } from '../../page/roots.ts';
import { closest } from '../../page/walk.ts';

const PAUSE_EVERY = 50;
const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TITLE TEXTAREA OPTION OPTGROUP SELECT IFRAME OBJECT CANVAS VIDEO AUDIO'.split(' '),
);
const typed =
  'input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=search], input[type=url], input[type=number], input[type=password], input[type=date], input[type=submit], input[type=button], input[type=reset], textarea, select';

/** An element with words of its own, and the words. */
export interface OwnText {
  element: Element;
  text: string;
  /** A hint in an empty field, styled by `::placeholder`. */
  hint?: boolean;
}

/** The elements that show words of their own, in the document and in its open shadow roots, hints in fields included. */
export function* ownTexts(page: Page): Generator<undefined, readonly OwnText[]> {
  const found: OwnText[] = [];
  let visited = 0;
  for (const root of yield* page.prepare(roots)) {
    const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
    const top = root.nodeType === 9 ? (root as Document).body : root;
    if (!document || !top) continue;
    // 4: text nodes. The constant is a global that a page in Node does not have.
    const walker = document.createTreeWalker(top, 4);
    let last: OwnText | undefined;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (++visited % PAUSE_EVERY === 0) yield;
      const text = node.nodeValue ?? '';
      // Words right in a shadow root are shown as its host's.
      const element = node.parentElement ?? (node.parentNode === root ? ((root as ShadowRoot).host ?? null) : null);
      if (!element || !/\S/.test(text) || skipped.has(element.tagName)) continue;
      if (last?.element === element) last.text += ` ${text}`;
      else if (page.isRendered(element)) {
        last = { element, text };
        found.push(last);
      }
    }
    for (const field of root.querySelectorAll<HTMLInputElement>(typed)) {
      if (++visited % PAUSE_EVERY === 0) yield;
      if (!page.isRendered(field)) continue;
      const shown =
        field.tagName === 'SELECT' ? (field as unknown as HTMLSelectElement).selectedOptions?.[0]?.text : field.value;
      const text = shown || (field.getAttribute('placeholder') ?? '');
      if (text.trim()) found.push({ element: field, text, hint: !shown });
    }
  }
  return found;
}

const disabled = ':disabled, [aria-disabled="true"], [inert]';

/** Knows what is switched off on a page: the text of such controls, and of their labels, may be pale. */
export class SwitchedOff {
  /** Per root, the ids of what names a control that is switched off. */
  private readonly names = new Map<Node, ReadonlySet<string>>();

  has(element: Element): boolean {
    if (closest(element, disabled)) return true;
    const label = element.closest('label') as HTMLLabelElement | null;
    const control = label && (label.control ?? label.querySelector('input, select, textarea, button'));
    if (control?.matches(disabled)) return true;
    const named = closest(element, '[id]');
    return named !== null && this.namesIn(named.getRootNode()).has(named.id);
  }

  private namesIn(root: Node): ReadonlySet<string> {
    const known = this.names.get(root);
    if (known) return known;
    const controls = (root as Document | ShadowRoot).querySelectorAll('[aria-labelledby]');
    const names = [...controls]
      .filter((control) => control.matches(disabled))
      .flatMap((control) => control.getAttribute('aria-labelledby')?.split(/\s+/) ?? []);
    this.names.set(root, new Set(names));
    return new Set(names);
  }
}
