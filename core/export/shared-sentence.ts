/** Fewer common words than this say nothing. */
const ENOUGH = 4;

/**
 * One sentence for several that differ in their values only: what they share at both ends, with `…` between.
 * `Too pale (2.1 to 1).` and `Too pale (3.9 to 1).` give `Too pale (… to 1).`
 * @param sentences at least one
 * @returns the first sentence when they share too little to be understood
 */
export function sharedSentence(sentences: readonly string[]): string {
  const [first = '', ...others] = new Set(sentences);
  if (others.length === 0) return first;
  const pieces = [first, ...others].map(split);
  const shortest = Math.min(...pieces.map(({ length }) => length));
  const start = agreeing(pieces, shortest, (words, index) => words[index]);
  const end = agreeing(pieces, shortest - start, (words, index) => words[words.length - 1 - index]);
  const words = pieces[0] ?? [];
  const shared = [...words.slice(0, start), ...words.slice(words.length - end)].filter((piece) => /\p{L}/u.test(piece));
  if (shared.length < ENOUGH) return first;
  const sentence = [...words.slice(0, start), '…', ...words.slice(words.length - end)].join('');
  // A quotation that was cut in two reads as nonsense.
  return (sentence.match(/"/g)?.length ?? 0) % 2 === 1 ? first : sentence;
}

/**
 * One piece of advice for several places, sentence by sentence. What holds for one of them only is left out: the clause
 * between commas that differs, or else, but for the first, the sentence.
 * `Choose a darker color, such as #333, or a paler background. It is #777 now.` and the same with other colors give
 * `Choose a darker color, or a paler background.`
 * @param texts at least one
 */
export function sharedAdvice(texts: readonly string[]): string {
  const [first = '', ...others] = new Set(texts);
  if (others.length === 0) return first;
  const pieces = [first, ...others].map((text) => text.split(/(?<=[.!?])\s+(?=[\p{Lu}¿¡])/u));
  const shared: string[] = [];
  for (let at = 0; at < Math.min(...pieces.map(({ length }) => length)); at++) {
    const each = new Set(pieces.map((some) => some[at] ?? ''));
    const whole = sharedSentence([...each]).replace(/, [^,;:]*…[^,;:]*?(?=[,;:]|\.?$)/u, '');
    const isOfAll = each.size === 1 || !(whole.includes('…') || each.has(whole));
    if (at === 0 || isOfAll) shared.push(whole);
  }
  return shared.join(' ');
}

/** Words, spaces and signs, so that a bracket or a quotation mark stays with the part that is shared. */
function split(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{M}\p{N}.,'’-]*[\p{L}\p{M}\p{N}]|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

function agreeing(
  pieces: readonly string[][],
  most: number,
  at: (words: string[], index: number) => string | undefined,
): number {
  let count = 0;
  while (count < most && pieces.every((words) => at(words, count) === at(pieces[0] ?? [], count))) count++;
  return count;
}
