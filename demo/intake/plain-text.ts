/** Why a text is none that a person typed; undefined when it may be one. */
export function oddityOf(text: string): string | undefined {
  if (!text.isWellFormed()) return 'holds half of a character';
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text)) return 'holds a control character';
  if (/[\u202a-\u202e\u2066-\u2069]{9}/.test(text)) return 'turns its direction over and over';
  // No script stacks more than a few marks on one letter; a "zalgo" text stacks hundreds and freezes what draws it.
  if (/\p{M}{24}/u.test(text)) return 'stacks too many marks on one letter';
  return undefined;
}

/**
 * Looks for such a text anywhere in parsed JSON.
 * @returns where it is and what is wrong, as in `answers › 0 › text holds a control character`
 */
export function findOddity(value: unknown, path: string[] = []): string | undefined {
  if (typeof value === 'string') {
    const oddity = oddityOf(value);
    return oddity && `${path.join(' › ')} ${oddity}`;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const oddity = findOddity(inner, [...path, key]);
    if (oddity) return oddity;
  }
  return undefined;
}
