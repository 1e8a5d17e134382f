import { isRendered } from './is-rendered.ts';
import type { Page } from './page.ts';
import { closest, pushFlattened } from './walk.ts';

/** A run of text that a visitor reads as one: a paragraph, a cell, a list item, a heading, a button. */
export interface TextBlock {
  /** The block-level element whose own text it is. */
  readonly element: Element;
  /** White space folded; never empty. */
  readonly text: string;
  /** The language declared for it (the nearest `lang`), as written; empty when none is. */
  readonly lang: string;
  /** 1 to 6 for a heading, else 0. */
  readonly headingLevel: number;
}

const inline = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const PAUSE_EVERY = 250;

/** The rendered text of a page as blocks, in reading order. One walk, linear in the size of the page. */
export function* textBlocks(page: Page): Generator<undefined, readonly TextBlock[]> {
  const blocks: TextBlock[] = [];
  const body = page.document.body;
  if (!body) return blocks;
  const open: { element: Element; parts: string[] }[] = [];
  const close = () => {
    const last = open.pop();
    if (!last) return;
    const text = last.parts.join('').replace(/\s+/g, ' ').trim();
    if (text) blocks.push(block(last.element, text));
  };
  let visited = 0;
  // The stack holds nodes to enter and, as functions, what to do on leaving them: no recursion, so depth is no limit.
  const stack: (Node | (() => void))[] = [body];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (typeof next === 'function') {
      next();
      continue;
    }
    if (++visited % PAUSE_EVERY === 0) yield;
    if (next.nodeType === 3) {
      open.at(-1)?.parts.push(next.nodeValue ?? '');
      continue;
    }
    if (next.nodeType !== 1) continue;
    const element = next as Element;
    if (element.tagName === 'BR') {
      open.at(-1)?.parts.push('\n');
      continue;
    }
    if (!page.isRendered(element) || isRaw(element)) continue;
    if (!inline.has(element.tagName) || open.length === 0) {
      // Text before and after a nested block belongs to two runs of the same parent.
      const parent = open.at(-1);
      if (parent) flush(parent, blocks);
      open.push({ element, parts: [] });
      stack.push(close);
    }
    pushFlattened(element, stack);
  }
  return blocks;
}

function flush(run: { element: Element; parts: string[] }, blocks: TextBlock[]): void {
  const text = run.parts.join('').replace(/\s+/g, ' ').trim();
  if (text) blocks.push(block(run.element, text));
  run.parts = [];
}

function block(element: Element, text: string): TextBlock {
  const heading = /^H([1-6])$/.exec(element.tagName);
  const level = heading ? Number(heading[1]) : Number(element.getAttribute('aria-level') ?? 0);
  return {
    element,
    text,
    lang: closest(element, '[lang]')?.getAttribute('lang')?.trim() ?? '',
    headingLevel: heading || element.getAttribute('role') === 'heading' ? level || 2 : 0,
  };
}

function isRaw(element: Element): boolean {
  return element.tagName === 'TEXTAREA' || element.tagName === 'SVG' || element.tagName === 'svg';
}

/** The rendered text of one element, white space folded, at most `limit` characters. */
export function renderedText(element: Element, limit = 2000): string {
  const known = new WeakMap<Element, boolean>();
  const parts: string[] = [];
  let length = 0;
  const stack: Node[] = [element];
  for (let next = stack.pop(); next && length < limit; next = stack.pop()) {
    if (next.nodeType === 3) {
      const text = next.nodeValue ?? '';
      parts.push(text);
      length += text.length;
    } else if (next.nodeType === 1 && isRendered(next as Element, known)) {
      if (!inline.has((next as Element).tagName)) parts.push(' ');
      pushFlattened(next as Element, stack);
    }
  }
  return parts.join('').replace(/\s+/g, ' ').trim().slice(0, limit);
}
