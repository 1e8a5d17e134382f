import { type Identified, identifyLanguage, prepareFor } from '../text/identify-language.ts';
import type { Page } from './page.ts';
import { type TextBlock, textBlocks } from './text-blocks.ts';
import { closest } from './walk.ts';

/** A block of text, and the language it was found to be in. */
export interface BlockLanguage {
  readonly block: TextBlock;
  /** Missing when the text is too short, mixed, or names and numbers. */
  readonly found: Identified | undefined;
  /** Letters and signs that carry meaning. */
  readonly letters: number;
  /** Whether it is what the page is about, or its frame: navigation, header, footer, buttons, form. */
  readonly frame: boolean;
}

const PAUSE_EVERY = 10;
const frames =
  'nav, header, footer, form, button, select, [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="menu"], [role="menubar"]';
const notProse = 'code, pre, kbd, samp, var, address, math, .notranslate code';

/** What each text of a page says by itself, whatever other detectors think of it. Told once for equal texts. */
export function* languagesOfTexts(page: Page): Generator<undefined, ReadonlyMap<string, Identified | undefined>> {
  const known = new Map<string, Identified | undefined>();
  for (const { text } of yield* page.prepare(textBlocks)) {
    if (known.has(text)) continue;
    yield* prepareFor(text);
    known.set(text, identifyLanguage(text));
    yield;
  }
  return known;
}

/** The language of every block of text, where it can be told. Identified once and shared by all rules. */
export function* blockLanguages(page: Page): Generator<undefined, readonly BlockLanguage[]> {
  const blocks = yield* page.prepare(textBlocks);
  const known = yield* page.prepare(languagesOfTexts);
  const result: BlockLanguage[] = [];
  const wholePages = new Map<Element, boolean>();
  for (const [index, block] of blocks.entries()) {
    if (index % PAUSE_EVERY === 0) yield;
    const { text, element } = block;
    const opinion = page.opinions.get(text);
    const found = opinion ? identifyLanguage(text, opinion) : known.get(text);
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    result.push({
      block,
      found: found && closest(element, notProse) ? undefined : found,
      letters,
      frame: isFrame(element, wholePages),
    });
  }
  return result;
}

/** A header or form inside the main text belongs to the text, unless it is a control. */
function isFrame(element: Element, wholePages: Map<Element, boolean>): boolean {
  const frame = closest(element, frames);
  if (!frame) return false;
  if (/^(HEADER|FOOTER)$/.test(frame.tagName) && closest(frame, 'main, article, [role="main"]')) return false;
  // Whole pages of some systems stand in one form: that one is no frame.
  if (frame.tagName !== 'FORM') return true;
  const isWholePage =
    wholePages.get(frame) ?? frame.querySelector('main, nav, [role="main"], [role="navigation"]') !== null;
  wholePages.set(frame, isWholePage);
  return !isWholePage;
}
