import { strings } from '@porchlight/core/export/strings';
import type { ToolLanguage } from '@porchlight/core/model/lens';
import { en } from '@porchlight/core/site/strings-en';
import { es } from '@porchlight/core/site/strings-es';

/** The words of the site report, so that screen and file say the same. */
export function said(language: ToolLanguage) {
  return { say: strings(language), own: language === 'es' ? es : en };
}
