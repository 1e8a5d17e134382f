/** Counts words as readers of any script do; where a browser cannot tell them apart, what white space parts. */
export function countWords(text: string): number {
  if (!Intl.Segmenter) return text.split(/\s+/).filter(Boolean).length;
  let count = 0;
  for (const { isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (isWordLike) count++;
  }
  return count;
}
