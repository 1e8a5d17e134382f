import type { ToolLanguage } from '@porchlight/core/model/lens';
import type { Strings } from './strings.ts';

/** The language for a browser that prefers these, for example `['es-MX', 'en']`. English where none fits. */
export function languageFor(preferred: readonly string[]): ToolLanguage {
  for (const language of preferred) {
    if (/^es\b/i.test(language)) return 'es';
    if (/^en\b/i.test(language)) return 'en';
  }
  return 'en';
}

/** The strings of one language; those of the others stay where they are. */
export async function stringsIn(language: ToolLanguage): Promise<Strings> {
  return language === 'es' ? (await import('./strings.es.ts')).spanish : (await import('./strings.en.ts')).english;
}
