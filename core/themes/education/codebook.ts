import type { Codebook } from '../../model/theme.ts';
import { arabic, chinese, vietnamese } from './drafts.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { type ThemeId, themes } from './themes.ts';

const written = { en: english, es: spanish, vi: vietnamese, zh: chinese, ar: arabic };

/**
 * What families of school districts often raise. Made for this project, by hand, without any district's comments:
 * `npm run bench:themes -- DIR` says how well it does on yours.
 */
export const educationCodebook: Codebook = {
  schema: 'porchlight-codebook/1',
  id: 'education',
  name: { en: 'What families of schools raise', es: 'Lo que plantean las familias de las escuelas' },
  languages: { en: 'worked-out', es: 'worked-out', vi: 'draft', zh: 'draft', ar: 'draft' },
  themes: (Object.keys(themes) as ThemeId[]).map((id) => ({
    id,
    ...themes[id],
    terms: Object.fromEntries(Object.entries(written).map(([tag, terms]) => [tag, listOf(terms[id])])),
  })),
};

/** Terms as people write them in one field, between commas or on lines of their own. */
export function listOf(text: string): string[] {
  return [...new Set(text.split(/[,،、\n]/).map((term) => term.trim().replace(/\s+/g, ' ')))].filter(Boolean);
}
