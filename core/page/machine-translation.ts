import type { Page } from './page.ts';

/** Widgets and link shapes by which pages hand their text to a machine translator. Seen in use in 2025 and 2026. */
export const machineTranslators = [
  '#google_translate_element',
  '.goog-te-gadget',
  '.goog-te-combo',
  '.gtranslate_wrapper',
  '#gtranslate_wrapper',
  '.gt_switcher',
  '.gt-current-lang',
  'a[href*="translate.google."]',
  'a[href*=".translate.goog"]',
  'a[href*="translate.bing.com"]',
  'a[href*="microsofttranslator.com"]',
  'script[src*="translate.google.com"]',
  'script[src*="gtranslate"]',
  'script[src*="weglot"]',
  'script[src*="localizejs"]',
  '[class*="localize-widget"]',
  '.fsTranslateButton',
  '.fsGoogleTranslate',
  '#gtranslate',
  '.weglot-container',
  '[onclick*="translate.google."]',
  'script[src*="creative.translate"]',
  '.skiptranslate',
].join(', ');

/** What on a page leads to a machine translation, the script that makes it included. */
export function machineTranslation(page: Page): Element[] {
  return [...page.document.querySelectorAll(machineTranslators)];
}
