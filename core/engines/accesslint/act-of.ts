import type { WordsId } from '../words/en.ts';

/**
 * The ACT rules that a finding fails beyond those of its row: some of what AccessLint reports by the rules of HTML is a
 * fault by the rules of ARIA too.
 * @returns undefined where the row says all
 */
export function actOf(id: WordsId, element: Element): readonly string[] | undefined {
  // A list that owns no item at all; one whose items stand a level deeper still owns them.
  return id === 'list-items' && !element.querySelector('li, [role="listitem"], [aria-owns]') ? ['bc4a75'] : undefined;
}
