import type { ToolLanguage } from '@porchlight/core/model/lens';
import type { CmsWords } from './systems.ts';

/** The steps in one language. */
export async function cmsWords(language: ToolLanguage): Promise<CmsWords> {
  return language === 'es'
    ? (await import('./steps.es.ts')).stepsInSpanish
    : (await import('./steps.en.ts')).stepsInEnglish;
}
