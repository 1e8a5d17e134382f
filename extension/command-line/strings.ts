import type { ToolLanguage } from '@porchlight/core/model/lens';
import { en, type Strings } from './strings-en.ts';
import { es } from './strings-es.ts';

export type { Strings };

/** The command line's words in one language. */
export function strings(language: ToolLanguage): Strings {
  return language === 'es' ? es : en;
}
