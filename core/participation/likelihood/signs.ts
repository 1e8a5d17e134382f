/** The words and marks of a text in lower case; numbers by how many digits they have, years as `#Y`. */
export function signsOf(text: string): string[] {
  const split = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase();
  return (split.match(/\p{L}+|\d+|[:()/–—-]/gu) ?? []).map((sign) =>
    /^\d/.test(sign) ? (sign.length === 4 ? '#Y' : `#${sign.length}`) : sign,
  );
}
