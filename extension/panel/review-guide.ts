import type { FixGroup } from '@porchlight/core/export/group';

/** A few steps by which a person decides what a machine cannot. */
export type Guide =
  | 'look'
  | 'picture'
  | 'document'
  | 'media'
  | 'moving'
  | 'contrast'
  | 'keyboard'
  | 'words'
  | 'language'
  | 'plain'
  | 'help'
  | 'participation';

/** Rules whose criterion, or lens, would lead to steps about something else. */
const byRule: Record<string, Guide> = {
  'document-format': 'document',
  'printable-version': 'document',
  'vital-documents': 'document',
  'reading-level': 'plain',
  'numeric-dates': 'plain',
  'help-lines': 'help',
  'answer-language': 'help',
  'interpretation-offer': 'help',
  'machine-translation-only': 'help',
  'language-switcher': 'help',
  'bypass-blocks': 'keyboard',
};

/** Success criteria, or how they begin, in the order in which they are tried. */
const byCriterion: [string, Guide][] = [
  ['1.1.', 'picture'],
  ['1.4.5', 'picture'],
  ['1.2.', 'media'],
  ['1.4.2', 'moving'],
  ['2.2.', 'moving'],
  ['2.3.', 'moving'],
  ['1.4.3', 'contrast'],
  ['1.4.6', 'contrast'],
  ['1.4.11', 'contrast'],
  ['2.1.', 'keyboard'],
  ['2.4.3', 'keyboard'],
  ['2.4.7', 'keyboard'],
  ['2.4.', 'words'],
];

/** Which steps fit what was found: by its rule, else its success criterion, else its lens. */
export function guideOf({ ruleId, wcag, lens }: Pick<FixGroup, 'ruleId' | 'wcag' | 'lens'>): Guide {
  const known = Object.hasOwn(byRule, ruleId) ? byRule[ruleId] : undefined;
  if (known) return known;
  const criterion = byCriterion.find(([start]) => wcag.some((one) => one.startsWith(start)));
  if (criterion) return criterion[1];
  return lens === 'accessibility' ? 'look' : lens;
}
