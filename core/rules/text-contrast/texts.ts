import type { Page } from '../../page/page.ts';
import { roots } from '../../page/roots.ts';
import { closest } from '../../page/walk.ts';

const PAUSE_EVERY = 200;
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
      const element = node.parentElement;
      if (!element || !/\S/.test(text) || skipped.has(element.tagName)) continue;
      if (last?.element === element) last.text += ` ${text}`;
      else if (page.isRendered(element)) {
        last = { element, text };
        found.push(last);
      }
    }
    for (const field of root.querySelectorAll<HTMLInputElement>(typed)) {
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

/** Whether a control, or what an element is the label of, is switched off: such text may be pale. */
export function isSwitchedOff(element: Element): boolean {
  if (closest(element, disabled)) return true;
  const label = element.closest('label');
  if (label) {
    const control = (label as HTMLLabelElement).control ?? label.querySelector('input, select, textarea, button');
    if (control?.matches(disabled)) return true;
  }
  const named = closest(element, '[id]')?.id;
  if (!named) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  for (const control of root.querySelectorAll(`${disabled.replace('[inert]', 'fieldset:disabled')}`)) {
    if (control.getAttribute('aria-labelledby')?.split(/\s+/).includes(named)) return true;
  }
  return false;
}
