import type { Target } from '../model/finding.ts';
import { selectorOf } from './selector.ts';
import { renderedText } from './text-blocks.ts';
import { closest } from './walk.ts';

const roles: Record<string, string> = {
  A: 'link',
  BUTTON: 'button',
  IMG: 'img',
  NAV: 'navigation',
  MAIN: 'main',
  HEADER: 'banner',
  FOOTER: 'contentinfo',
  UL: 'list',
  OL: 'list',
  LI: 'listitem',
  TABLE: 'table',
  IFRAME: 'frame',
  SELECT: 'combobox',
  TEXTAREA: 'textbox',
  INPUT: 'input',
  FORM: 'form',
  P: 'paragraph',
  HTML: 'document',
  BODY: 'document',
  VIDEO: 'video',
  AUDIO: 'audio',
};

/** What an element is to a person, nearly: its role, from the attribute or the tag. */
export function roleOf(element: Element): string {
  const own = element.getAttribute('role')?.trim().split(/\s+/)[0];
  if (own) return own;
  if (/^H[1-6]$/.test(element.tagName)) return 'heading';
  return roles[element.tagName] ?? element.localName;
}

/** What an element is called, nearly: label, alternative text or its own words, cut to 80 characters. */
export function nameOf(element: Element): string {
  const given =
    element.getAttribute('aria-label') ??
    element.getAttribute('alt') ??
    element.getAttribute('title') ??
    element.getAttribute('name') ??
    '';
  return (given.trim() || renderedText(element, 80)).slice(0, 80);
}

/** The words of the nearest heading or landmark that an element stands under; empty at the top of the page. */
export function contextOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (/^H[1-6]$/.test(before.tagName)) return nameOf(before);
    }
    const landmark = at.getAttribute('aria-label');
    if (landmark && at !== element) return landmark.slice(0, 80);
  }
  const region = closest(element, 'main, nav, header, footer, aside');
  return region ? region.localName : '';
}

/** The place of an element, as a report keeps it. */
export function targetOf(element: Element): Target {
  const isWhole = element === element.ownerDocument.documentElement || element === element.ownerDocument.body;
  return {
    selector: selectorOf(element),
    frames: [],
    html: openingTag(element),
    text: isWhole ? '' : nameOf(element).slice(0, 200),
  };
}

function openingTag(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${value.replaceAll('"', '&quot;')}"`);
  return `<${element.localName}${attributes.join('')}>`.slice(0, 300);
}
