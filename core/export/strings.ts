import type { ToolLanguage } from '../model/lens.ts';
import { en, type Strings } from './strings-en.ts';
import { es } from './strings-es.ts';

export type { Strings };

/** The words of exports in one language. */
export function strings(language: ToolLanguage): Strings {
  return language === 'es' ? es : en;
}
