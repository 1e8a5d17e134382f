import { type Colour, colourOf, contrastOf, over, white } from '../../page/colour.ts';
import { parentOf } from '../../page/walk.ts';

/** What lies behind the text of an element, as far as styles tell. */
export interface Backdrop {
  /** The colours that it can be, one or, behind a gradient, several; none when it cannot be told. */
  colours: readonly Colour[];
  /** Why it cannot be told. */
  unsure?: 'picture' | 'effect';
  /** Where a picture is in doubt: the colours below it, and those that lie over it, from below. */
  under?: readonly Colour[];
  veils?: readonly Colour[];
  /** The element whose background it is; undefined for the canvas of the page. */
  from?: Element | undefined;
  /** How much of itself an element here shows, its ancestors' `opacity` taken together, 0 to 1. */
  opacity: number;
  /** Whether something between the text and its background is taken out of the flow, so that it may lie elsewhere. */
  lifted: boolean;
}

const canvas: Backdrop = { colours: [white], opacity: 1, lifted: false };

/** Knows the backdrops of a page; each element's style is read once. */
export class Backdrops {
  private readonly known = new Map<Element, Backdrop>();
  private readonly styles = new Map<Element, CSSStyleDeclaration>();

  styleOf(element: Element): CSSStyleDeclaration {
    const known = this.styles.get(element);
    if (known) return known;
    const style = (element.ownerDocument.defaultView as Window).getComputedStyle(element);
    this.styles.set(element, style);
    return style;
  }

  /** What text directly in an element stands on. */
  behind(element: Element): Backdrop {
    // Up to what is known, then down again: depth is no limit.
    const path: Element[] = [];
    let at: Element | null = element;
    while (at && !this.known.has(at)) {
      path.push(at);
      at = parentOf(at);
    }
    let backdrop = (at && this.known.get(at)) || canvas;
    for (const each of path.reverse()) {
      backdrop = this.laidOn(each, backdrop);
      this.known.set(each, backdrop);
    }
    return backdrop;
  }

  private laidOn(element: Element, below: Backdrop): Backdrop {
    const style = this.styleOf(element);
    const position = style.position;
    const lifted =
      position === 'absolute' || position === 'fixed' || position === 'sticky' || style.transform !== 'none';
    const base: Backdrop = {
      ...below,
      opacity: below.opacity * Number(style.opacity || 1),
      lifted: below.lifted || lifted,
    };
    if (style.filter !== 'none' || style.mixBlendMode !== 'normal') return { ...base, colours: [], unsure: 'effect' };
    const image = style.backgroundImage;
    const colour = colourOf(style.backgroundColor);
    if (!colour) return { ...base, colours: [], unsure: 'effect', from: element };
    const isPlain = image === 'none' || image === '';
    if (isPlain && colour[3] === 0) return base;
    // A layer that fades with its element lets what is below shine through.
    const layer: Colour = [colour[0], colour[1], colour[2], colour[3] * Number(style.opacity || 1)];
    const covers = layer[3] === 1;
    const beneath = covers ? [layer] : below.colours.map((each) => over(layer, each));
    const onto = { ...base, from: element, lifted: covers ? false : base.lifted };
    if (isPlain) {
      if (!covers && below.unsure) return { ...base, from: below.from, veils: [...(below.veils ?? []), layer] };
      const { unsure: _, under: __, veils: ___, ...sure } = onto;
      return { ...sure, colours: beneath };
    }
    const stops = gradientStops(image);
    if (!stops) return { ...onto, colours: [], unsure: 'picture', lifted: false, under: beneath, veils: [] };
    if (beneath.length === 0 && stops.some(([, , , alpha]) => alpha < 1))
      return { ...onto, colours: [], unsure: 'picture' };
    const { unsure: _, ...sure } = onto;
    return {
      ...sure,
      colours: stops.flatMap((stop) => (beneath.length > 0 ? beneath.map((each) => over(stop, each)) : [stop])),
    };
  }
}

/** The colours of a gradient; undefined when there is a picture in it. */
export function gradientStops(image: string): Colour[] | undefined {
  if (/url\(|image-set|element\(|cross-fade/.test(image)) return undefined;
  const stops = (image.match(/(?:rgba?|color)\([^)]*\)/g) ?? []).map(colourOf);
  return stops.length > 0 && stops.every((stop) => stop !== undefined) ? (stops as Colour[]) : undefined;
}

/** The least and the greatest contrast that text of a colour can have on a backdrop. */
export function contrastsOn(text: Colour, { colours, opacity }: Backdrop): { least: number; most: number; on: Colour } {
  let [least, most, on] = [Number.POSITIVE_INFINITY, 0, white];
  for (const colour of colours) {
    const seen = over([text[0], text[1], text[2], text[3] * opacity], colour);
    const ratio = contrastOf(seen, colour);
    if (ratio < least) [least, on] = [ratio, colour];
    most = Math.max(most, ratio);
  }
  return { least, most, on };
}
