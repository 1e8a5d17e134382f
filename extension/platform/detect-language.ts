import type { Detect } from '@porchlight/core/page/ask-detector';
import { browser } from 'wxt/browser';

/** With less of a text in the language it names first, the browser speaks of a mixture. */
const MOST_OF_IT = 80;

/**
 * The browser's own language detector; undefined where there is none, as in the command line. Its word counts only when
 * it calls itself sure: without that, it takes a third of all short English lines for something else.
 */
export function languageDetector(): Detect | undefined {
  const i18n = (browser as typeof browser | undefined)?.i18n;
  if (typeof i18n?.detectLanguage !== 'function') return undefined;
  return async (text) => {
    const { isReliable, languages } = await i18n.detectLanguage(text);
    const [first] = languages;
    return first && { language: first.language, reliable: isReliable && first.percentage >= MOST_OF_IT };
  };
}
