/** Index of the first mention at or behind a place in the text; they stand in its order. */
export function firstAt(mentions: readonly { readonly index: number }[], index: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
