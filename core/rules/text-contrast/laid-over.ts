import { colourOf } from '../../page/colour.ts';
import type { Page } from '../../page/page.ts';
import { roots } from '../../page/roots.ts';
import { parentOf } from '../../page/walk.ts';
import type { Backdrops } from './backdrop.ts';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** More pictures than this on one page are looked at no further: each text in doubt is compared with all. */
const MOST = 400;
const LEVELS = 8;
const SIBLINGS = 12;

/** Tells whether something else than its own background may lie behind a text. Asked only of what is in doubt. */
export class LaidOver {
  private readonly page: Page;
  private readonly backdrops: Backdrops;
  private pictures: (Box & { element: Element })[] | undefined;

  constructor(page: Page, backdrops: Backdrops) {
    this.page = page;
    this.backdrops = backdrops;
  }

  /** Whether a picture, or another layer with a picture in it, takes up some of the same room. */
  picture(element: Element): boolean {
    this.pictures ??= this.measure();
    const place = element.getBoundingClientRect();
    return this.pictures.some((box) => overlap(box, place) && !box.element.contains(element));
  }

  /** Whether a layer beside the way up to the background lies there, or a `::before` or `::after` paints it. */
  layer(element: Element, from: Element | undefined): boolean {
    const view = element.ownerDocument.defaultView as Window;
    const place = element.getBoundingClientRect();
    let at: Element | null = element;
    for (let level = 0; at && level < LEVELS; level++, at = parentOf(at)) {
      for (const part of ['::before', '::after']) {
        const style = view.getComputedStyle(at, part);
        if (style.content !== 'none' && style.position !== 'static' && paints(style)) return true;
      }
      if (at === from) return false;
      let sibling = at.previousElementSibling;
      for (let steps = 0; sibling && steps < SIBLINGS; steps++, sibling = sibling.previousElementSibling) {
        const style = this.backdrops.styleOf(sibling);
        const isLifted = style.position === 'absolute' || style.position === 'fixed';
        if (isLifted && paints(style) && overlap(sibling.getBoundingClientRect(), place)) return true;
      }
    }
    return false;
  }

  private measure() {
    return this.page
      .derive(roots)
      .flatMap((root) => [...root.querySelectorAll('img, video, canvas, svg, iframe')])
      .slice(0, MOST)
      .flatMap((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const isLarge = right - left > 60 && bottom - top > 40;
        return isLarge && this.page.isRendered(element) ? [{ element, left, top, right, bottom }] : [];
      });
  }
}

function paints(style: CSSStyleDeclaration): boolean {
  return style.backgroundImage !== 'none' || (colourOf(style.backgroundColor)?.[3] ?? 1) > 0;
}

/** By more than a hair: what stands side by side touches. */
function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right - 2 && one.right > other.left + 2 && one.top < other.bottom - 2 && one.bottom > other.top + 2
  );
}
