import { isRendered } from './is-rendered.ts';
import type { Page } from './page.ts';
import { pushFlattened } from './walk.ts';

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

/** Elements that stand within a line of text. */
export const inlineTags: ReadonlySet<string> = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const PAUSE_EVERY = 100;

/** The rendered text of a page as blocks, in reading order. One walk, linear in the size of the page. */
export function* textBlocks(page: Page): Generator<undefined, readonly TextBlock[]> {
  const blocks: TextBlock[] = [];
  const body = page.document.body;
  if (!body) return blocks;
  const open: Run[] = [];
  const close = () => {
    const last = open.pop();
    if (last) flush(last, blocks);
  };
  // Languages are handed down on the way rather than looked up: looking up costs the depth of every block.
  const langs = [page.document.documentElement.getAttribute('lang')?.trim() ?? ''];
  const leaveLang = () => langs.pop();
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
    const lang = element.getAttribute('lang')?.trim();
    if (lang) {
      langs.push(lang);
      stack.push(leaveLang);
    }
    if (!inlineTags.has(element.tagName) || open.length === 0) {
      // Text before and after a nested block belongs to two runs of the same parent.
      const parent = open.at(-1);
      if (parent) flush(parent, blocks);
      open.push({ element, parts: [], lang: langs.at(-1) ?? '' });
      stack.push(close);
    }
    pushFlattened(element, stack);
  }
  return blocks;
}

interface Run {
  element: Element;
  parts: string[];
  lang: string;
}

function flush(run: Run, blocks: TextBlock[]): void {
  const text = run.parts.join('').replace(/\s+/g, ' ').trim();
  run.parts = [];
  if (text) blocks.push({ element: run.element, text, lang: run.lang, headingLevel: headingLevelOf(run.element) });
}

function headingLevelOf(element: Element): number {
  const tag = /^H([1-6])$/.exec(element.tagName);
  const isHeading = tag || element.getAttribute('role') === 'heading';
  return isHeading ? Number(element.getAttribute('aria-level') ?? tag?.[1]) || 2 : 0;
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
      if (!inlineTags.has((next as Element).tagName)) parts.push(' ');
      pushFlattened(next as Element, stack);
    }
  }
  return parts.join('').replace(/\s+/g, ' ').trim().slice(0, limit);
}
