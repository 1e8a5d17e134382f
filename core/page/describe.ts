import type { Target } from '../model/finding.ts';
import { framesTo } from './frames.ts';
import { selectorOf } from './selector.ts';
import { renderedText } from './text-blocks.ts';
import { parentOf } from './walk.ts';

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

const landmarks =
  'main, nav, header, footer, aside, dialog, [role="main"], [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], [role="search"], [role="dialog"]';
/** Further back a heading no longer says where something stands, and looking for it would take the square of the page. */
const FARTHEST = 60;

/**
 * The words of the nearest heading before an element, within its landmark; else the landmark's name or kind; empty for
 * what stands outside of all. A heading in another landmark, such as a banner's, is not looked at.
 */
export function contextOf(element: Element): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    let before = at.previousElementSibling;
    for (let steps = 0; before && steps < FARTHEST; steps++, before = before.previousElementSibling) {
      if (/^H[1-6]$/.test(before.tagName)) return nameOf(before);
    }
    if (at === element) continue;
    const named = at.getAttribute('aria-label');
    if (named) return named.slice(0, 80);
    if (at.matches(landmarks)) return roleOf(at);
  }
  return '';
}

/** What tells an element without words from its like: the file, the address, the name that it has in its form. */
export function hintOf(element: Element): string {
  const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
  const file = address.startsWith('data:') ? '' : (address.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1) ?? '');
  return file || (element.getAttribute('name') ?? element.getAttribute('placeholder') ?? '');
}

/** The place of an element, as a report keeps it. */
export function targetOf(element: Element): Target {
  const isWhole = element === element.ownerDocument.documentElement || element === element.ownerDocument.body;
  return {
    selector: selectorOf(element),
    frames: framesTo(element).map(selectorOf),
    html: openingTag(element),
    text: isWhole ? '' : nameOf(element).slice(0, 200),
  };
}

function openingTag(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${value.replaceAll('"', '&quot;')}"`);
  return `<${element.localName}${attributes.join('')}>`.slice(0, 300);
}
