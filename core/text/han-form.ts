import { simplifiedOnly, traditionalOnly } from './han-forms.ts';

let simplified: ReadonlySet<string> | undefined;
let traditional: ReadonlySet<string> | undefined;

/**
 * Whether Chinese text is in simplified or traditional characters.
 * @returns undefined when neither form outweighs the other three to one: many characters are the same in both
 */
export function hanForm(text: string): 'Hans' | 'Hant' | undefined {
  simplified ??= new Set(simplifiedOnly);
  traditional ??= new Set(traditionalOnly);
  let hans = 0;
  let hant = 0;
  for (const character of text) {
    if (simplified.has(character)) hans++;
    else if (traditional.has(character)) hant++;
  }
  if (hans > hant * 3) return 'Hans';
  if (hant > hans * 3) return 'Hant';
  return undefined;
}
