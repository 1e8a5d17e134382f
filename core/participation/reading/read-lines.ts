import type { Page } from '../../page/page.ts';
import { inlineTags } from '../../page/text-blocks.ts';
import { pushFlattened } from '../../page/walk.ts';
import { MONTH } from '../../text/date-words.ts';
import { type BlockNode, LABEL, type Line, type Reading } from './line.ts';
import { makeRun, type Run } from './run.ts';
import { TableStack } from './tables.ts';
import { typedLines } from './typed.ts';

/** Those that HTML has given up are still met. */
const inline = new Set([...inlineTags, 'ACRONYM', 'BIG', 'STRIKE']);
const raw = new Set(['TEXTAREA', 'SVG', 'svg', 'SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'IFRAME', 'OBJECT']);
const asides = new Set(['NAV', 'FOOTER']);
const asideRoles = new Set(['navigation', 'contentinfo', 'menu', 'menubar', 'search']);
const PAUSE_EVERY = 100;
const MAX_LINES = 60_000;

/**
 * The lines of a page in reading order. One walk, linear in the size of the page. What a visitor can open without
 * leaving the page (a closed `details`, a tab) is read too: it is stated here.
 */
export function* readLines(page: Page): Generator<undefined, Reading> {
  const { body } = page.document;
  const lines: Line[] = [];
  const nodes: BlockNode[] = [];
  if (!body) return { lines, nodes, cut: false };
  const openable = openedBySomething(page.document);
  const tables = new TableStack();
  const open: Run[] = [];
  const langs = [page.document.documentElement.getAttribute('lang')?.trim() ?? ''];
  let asideDepth = 0;
  let panelDepth = 0;
  let preDepth = 0;
  let visited = 0;

  const flush = (run: Run) => {
    const made = run.take();
    if (!made) return;
    const cell = tables.cell();
    tables.note(made.text, run.element.closest('th, [role="columnheader"]') !== null, made.level > 0);
    lines.push({
      ...made,
      index: lines.length,
      element: run.element,
      lang: langs.at(-1) ?? '',
      node: run.node,
      ...(cell ? { cell } : {}),
      aside: asideDepth > 0,
    });
  };

  /** What is set as typed breaks where it was typed, and its columns are cells. */
  const pushTyped = (run: Run, text: string) => {
    const { rows, isTable } = typedLines(text);
    if (isTable) tables.open();
    for (const [row, parts] of rows.entries()) {
      if (row > 0) flush(run);
      for (const [column, part] of parts.entries()) {
        if (column > 0) flush(run);
        if (isTable) tables.moveTo(row, column);
        run.push(part);
      }
    }
    if (!isTable) return;
    flush(run);
    tables.close();
  };

  const stack: (Node | (() => void))[] = [body];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (typeof next === 'function') {
      next();
      continue;
    }
    if (++visited % PAUSE_EVERY === 0) yield;
    if (lines.length >= MAX_LINES) return { lines, nodes, cut: true };
    const run = open.at(-1);
    if (next.nodeType === 3) {
      if (preDepth > 0 && run) pushTyped(run, next.nodeValue ?? '');
      else run?.push(next.nodeValue ?? '');
      continue;
    }
    if (next.nodeType !== 1) continue;
    const element = next as Element;
    if (element.tagName === 'BR') {
      if (run) flush(run);
      continue;
    }
    if (raw.has(element.tagName)) continue;
    const isPanel = openable.has(element) || element.parentElement?.tagName === 'DETAILS';
    if (panelDepth + (isPanel ? 1 : 0) > 0 ? isHiddenByMarkup(element, isPanel) : !isShown(page, element)) continue;
    const isAside = asides.has(element.tagName) || asideRoles.has(element.getAttribute('role') ?? '');
    if (isAside) asideDepth++;
    const isPre = element.tagName === 'PRE';
    if (isPre) preDepth++;
    if (isPanel) panelDepth++;
    const lang = element.getAttribute('lang')?.trim();
    if (lang) langs.push(lang);
    const isBlock = tables.enter(element) === 'cell' || !inline.has(element.tagName) || open.length === 0;
    if (isBlock) {
      if (run) flush(run);
      nodes.push({ element, parent: run?.node ?? -1, from: lines.length, to: lines.length });
      open.push(makeRun(element, nodes.length - 1));
      const name = openable.get(element);
      if (name)
        lines.push(nameOfPanel(name, element, { index: lines.length, node: nodes.length - 1, aside: asideDepth > 0 }));
    }
    const leaveInline = isBlock ? undefined : run?.enter(element);
    stack.push(() => {
      leaveInline?.();
      if (isBlock) {
        const last = open.pop();
        if (last) flush(last);
        const node = last && nodes[last.node];
        if (node) node.to = lines.length;
      }
      tables.leave(element);
      if (isAside) asideDepth--;
      if (isPre) preDepth--;
      if (isPanel) panelDepth--;
      if (lang) langs.pop();
    });
    pushFlattened(element, stack);
  }
  return { lines, nodes, cut: false };
}

function nameOfPanel(text: string, element: Element, at: Pick<Line, 'index' | 'node' | 'aside'>): Line {
  return { ...at, text, element, lang: '', level: LABEL, links: [], struck: [], stamps: [] };
}

/** The choices of a list are shown when it opens, whatever the browser says of them while it is closed. */
function isShown(page: Page, element: Element): boolean {
  return element.tagName === 'OPTION' || element.tagName === 'OPTGROUP' || page.isRendered(element);
}

const MANY_PANELS = 8;

/** A tab that is a year or a month: what its panel is about is written nowhere else. */
const tab = new RegExp(`^\\D{0,12}(?:(?:19|20)\\d\\d(?:\\s?[-–/]\\s?(?:20)?\\d\\d)?|${MONTH})\\D{0,12}$`, 'iu');

/** Panels that a button, a tab or a heading of the page opens; and the name of those that a tab for a year or a month opens. */
function openedBySomething(document: Document): Map<Element, string> {
  const panels = new Map<Element, string>();
  for (const panel of document.querySelectorAll('[role="tabpanel"]')) panels.set(panel, '');
  const openers = document.querySelectorAll(
    'button[aria-controls], [role="tab"][aria-controls], [aria-controls][aria-expanded], [data-toggle="collapse"], [data-toggle="tab"], [data-bs-toggle], a[href^="#"]',
  );
  for (const opener of openers) {
    if (opener.closest('nav, header, [role="navigation"]')) continue;
    const target = opener.getAttribute('aria-controls') ?? /^#(.+)/.exec(opener.getAttribute('href') ?? '')?.[1] ?? '';
    const panel = target ? document.getElementById(target) : null;
    const isTab = panel !== null && opener.matches('[role="tab"], [data-toggle="tab"], [data-bs-toggle="tab"], li > a');
    const name = isTab ? (opener.textContent?.trim() ?? '') : '';
    if (panel) panels.set(panel, tab.test(name) ? name : '');
  }
  // A heading that does something when it is pressed opens what stands below it.
  for (const heading of document.querySelectorAll(':is(h2, h3, h4, h5, h6)[onclick]')) {
    let below = heading.nextElementSibling;
    for (let step = 0; below && step < MANY_PANELS && !/^H\d$/.test(below.tagName); step++) {
      panels.set(below, '');
      for (let child = below.firstElementChild; child; child = child.nextElementSibling) panels.set(child, '');
      below = below.nextElementSibling;
    }
  }
  return panels;
}

/** Inside a panel that is closed now nothing is rendered; what is hidden even when it opens is told by its markup. */
function isHiddenByMarkup(element: Element, isPanel: boolean): boolean {
  if (isPanel) return false;
  return element.hasAttribute('hidden') || /(^|;)\s*display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}
