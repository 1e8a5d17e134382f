import { type Colour, colourOf, contrastOf, faded, hexOf, over, readableShade } from '../../page/colour.ts';
import type { Page } from '../../page/page.ts';
import { shownPictures } from '../../page/pictures/shown-pictures.ts';
import { roots } from '../../page/roots.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { type Backdrop, Backdrops, contrastsOn } from './backdrop.ts';
import { es } from './es.ts';
import { LaidOver } from './laid-over.ts';
import { onPicture } from './picture-behind.ts';
import { Shadows } from './shadow.ts';
import { type OwnText, ownTexts, SwitchedOff } from './texts.ts';

const PAUSE_EVERY = 20;
/** WCAG's large text: 18 points, or 14 points bold. In CSS pixels. */
const LARGE = 24;
const LARGE_BOLD = 18.66;

type Message = 'pale' | 'over-picture' | 'uncertain';
type Finding = RuleFinding<Message>;

export default rule({
  id: 'text-contrast',
  lens: 'accessibility',
  impact: 'serious',
  title: 'Text stands out from its background',
  why: 'Parents with low vision, older grandparents and anyone on a phone in sunlight cannot read it.',
  sources: [
    {
      name: 'WCAG 2.1, 1.4.3 Contrast (Minimum)',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/contrast-minimum.html',
    },
  ],
  practices: ['pp-1.3a'],
  wcag: ['1.4.3'],
  // Text that misses the minimum misses the enhanced contrast too.
  act: ['afw4f7', '09o5cg'],
  fixedBy: 'editor',
  messages: {
    pale: {
      problem: 'This text is too pale against its background ({ratio} to 1; at least {needed} to 1 is needed).',
      fix: 'Choose a text color with more contrast, such as {better}, or another background. The color now is {text} on {background}.',
    },
    'over-picture': {
      problem: 'This text lies over a picture. A tool cannot tell whether it can be read.',
      fix: 'Look at it on a phone and on a large screen. If any part is hard to read, put a plain band behind the text.',
    },
    uncertain: {
      problem: 'A tool cannot tell what lies behind this text, and it may be too pale.',
      fix: 'Look at it in daylight. If it is hard to read, choose a darker text color or a plain background.',
    },
  },
  needs: [roots, ownTexts, shownPictures],
  readsPictures: true,
  *evaluate(page) {
    const { width } = page.document.documentElement.getBoundingClientRect();
    if (width === 0) return { applicable: false, because: 'The page is not laid out.' };
    const backdrops = new Backdrops();
    const findings: Finding[] = [];
    const unsure = new Map<Element | undefined, Finding & { also: Element[] }>();
    const tools: Tools = {
      page,
      laidOver: new LaidOver(page, backdrops),
      switchedOff: new SwitchedOff(),
      shadows: new Shadows(),
    };
    let examined = 0;
    let met = 0;
    for (const own of page.derive(ownTexts)) {
      if (++met % PAUSE_EVERY === 0) yield;
      const seen = seenText(own, backdrops);
      if (!seen) continue;
      examined++;
      const judged = judge(own, seen, tools);
      if (!judged) continue;
      if (judged.outcome === 'fail') findings.push({ ...judged, element: own.element });
      else {
        // One look settles all the text on one background.
        const known = unsure.get(seen.backdrop.from);
        if (known) known.also.push(own.element);
        else unsure.set(seen.backdrop.from, { ...judged, element: own.element, also: [] });
      }
    }
    if (examined === 0) return { applicable: false, because: 'No text is shown.' };
    return { applicable: true, examined, findings: [...findings, ...unsure.values()] };
  },
  es,
});

interface Seen {
  style: CSSStyleDeclaration;
  colour: Colour;
  backdrop: Backdrop;
  needed: number;
}

interface Tools {
  page: Page;
  laidOver: LaidOver;
  switchedOff: SwitchedOff;
  shadows: Shadows;
}

/** How text is shown; undefined when nobody sees it, or it says nothing in a language. */
function seenText({ element, text, hint }: OwnText, backdrops: Backdrops): Seen | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const style = backdrops.styleOf(element);
  const size = Number.parseFloat(style.fontSize);
  if (size === 0 || /icon|material|awesome|glyph/i.test(style.fontFamily)) return undefined;
  const view = element.ownerDocument.defaultView as Window;
  const written = hint ? view.getComputedStyle(element, '::placeholder') : style;
  const fill = written.getPropertyValue('-webkit-text-fill-color') || written.color;
  const colour = colourOf(fill);
  if (!colour || colour[3] === 0) return undefined;
  const backdrop = backdrops.behind(element);
  if (backdrop.opacity < 0.1) return undefined;
  const bold = Number(style.fontWeight) >= 700;
  const needed = size >= LARGE || (bold && size >= LARGE_BOLD) ? 3 : 4.5;
  const opacity = hint ? Number(written.opacity || 1) : 1;
  return { style, colour: faded(colour, opacity), backdrop, needed };
}

function judge({ element, text }: OwnText, seen: Seen, tools: Tools): Omit<Finding, 'element'> | undefined {
  const { style, colour, backdrop, needed } = seen;
  const { laidOver } = tools;
  const { least, most, on } = contrastsOn(colour, backdrop);
  const isSure = backdrop.colours.length > 0;
  const isEnough = isSure && least >= needed;
  const hasShadow = style.textShadow !== 'none';
  if (isEnough && !backdrop.lifted && !hasShadow) return undefined;
  if (isOutOfSight(element, style) || tools.switchedOff.has(element)) return undefined;
  if (laidOver.picture(element)) return { outcome: 'review', message: 'over-picture' };
  if (backdrop.unsure === 'picture') return judgeOnPicture(element, seen, tools);
  const shadowed =
    hasShadow && backdrop.colours.length === 1 ? besideStrokes(element, text, seen, on, tools) : undefined;
  // Drawn here and on the screen, edges differ a little.
  if (isEnough) return shadowed && shadowed.ratio < 0.9 * needed ? pale(seen, shadowed.ratio, shadowed.on) : undefined;
  if (shadowed && shadowed.ratio >= needed && !backdrop.lifted) return undefined;
  if (
    !isSure ||
    most >= needed ||
    backdrop.lifted ||
    hasShadow ||
    // Text in the colour of its background is mostly hidden on purpose, or lies elsewhere.
    most < 1.02 ||
    text.trim().length === 1 ||
    style.getPropertyValue('background-clip') === 'text' ||
    laidOver.layer(element, backdrop.from)
  ) {
    return { outcome: 'review', message: 'uncertain' };
  }
  return pale(seen, least, on);
}

/** Sure where it can be read nowhere, or everywhere; else a person must look. */
function judgeOnPicture(element: Element, seen: Seen, { page, laidOver }: Tools): Omit<Finding, 'element'> | undefined {
  const { style, colour, backdrop, needed } = seen;
  const doubt = { outcome: 'review', message: 'over-picture' } as const;
  const found = style.textShadow === 'none' ? onPicture(page, element, colour, backdrop, needed) : undefined;
  if (!found || laidOver.layer(element, backdrop.from)) return doubt;
  if (found.readable >= 0.98) return undefined;
  return found.most < needed && found.most >= 1.02 ? pale(seen, found.most, found.on) : doubt;
}

/** What the shadows of a text leave of its contrast. */
function besideStrokes(element: Element, text: string, seen: Seen, ground: Colour, { shadows }: Tools) {
  const colour = over(faded(seen.colour, seen.backdrop.opacity), ground);
  const on = shadows.beside(element, text, seen.style, colour, ground, seen.needed);
  return on && { on, ratio: contrastOf(colour, on) };
}

function pale({ colour, backdrop, needed }: Seen, ratio: number, on: Colour): Omit<Finding, 'element'> {
  const better = readableShade(colour, on, needed);
  return {
    outcome: 'fail',
    message: 'pale',
    data: {
      // Never rounded up to what is needed.
      ratio: Math.floor(ratio * 100) / 100,
      needed,
      text: hexOf(over(faded(colour, backdrop.opacity), on)),
      background: hexOf(on),
      better: better ? hexOf(better) : '#000000',
    },
  };
}

/** Clipped away, as small as a dot, or beyond the left and upper edge: there for screen readers only. */
function isOutOfSight(element: Element, style: CSSStyleDeclaration): boolean {
  if (/^rect\((0px|1px)[, ]/.test(style.clip) || /inset\((50|100)%/.test(style.clipPath)) return true;
  if (Number.parseFloat(style.textIndent) < -500) return true;
  const { left, top, width, height } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView as Window;
  if (width * height === 0 && style.display !== 'contents') return true;
  if (left + width + view.scrollX <= 0 || top + height + view.scrollY <= 0) return true;
  for (let at: Element | null = element, steps = 0; at && steps < 4; at = at.parentElement, steps++) {
    const { clientWidth, clientHeight } = at;
    const isDot = clientWidth > 0 && clientWidth <= 2 && clientHeight <= 2;
    if (isDot && view.getComputedStyle(at).overflow !== 'visible') return true;
  }
  return false;
}
