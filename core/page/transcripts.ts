import { isExposed } from './assistive.ts';
import { isOnScreen } from './on-screen.ts';
import type { Page } from './page.ts';
import { textBlocks } from './text-blocks.ts';
import { closest } from './walk.ts';

/** What a page offers in place of sound and film. */
export interface Transcripts {
  /** Links, buttons, headings and folds that speak of a transcript. */
  links: number;
  /** Words in blocks long enough to be one, that screen readers are told of. */
  heard: number;
  /** Those of them that can be seen, too. */
  words: number;
}

const says = /transcri|text version|versión (de|en) texto/i;
/** Fewer words than this in a row are a caption or a hint. */
const FEWEST_WORDS = 25;

/** Looks for transcripts anywhere on the page: where they stand differs too much to look only beside the player. */
export function* transcripts(page: Page): Generator<undefined, Transcripts> {
  const found = { links: 0, heard: 0, words: 0 };
  const blocks = yield* page.prepare(textBlocks);
  for (const [index, { element, text, headingLevel }] of blocks.entries()) {
    if (index % 50 === 0) yield;
    if (says.test(text) && (headingLevel > 0 || isLabel(element))) found.links++;
    const count = text.split(' ').length;
    if (count < FEWEST_WORDS || closest(element, 'nav, footer, header') || !isExposed(page, element)) continue;
    found.heard += count;
    if (isOnScreen(element)) found.words += count;
  }
  return found;
}

function isLabel(element: Element): boolean {
  if (closest(element, 'a, button, summary, [role="button"], [role="tab"]')) return true;
  return [...element.querySelectorAll('a, button, summary')].some((each) => says.test(each.textContent ?? ''));
}
