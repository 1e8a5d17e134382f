/**
 * Which addresses a pattern means. `*` stands for anything but `/` and `?`, `**` for anything. A pattern that begins
 * with `/` is compared with path and query, any other with the whole address.
 */
export function patternMatcher(pattern: string): (address: string) => boolean {
  const source = pattern
    .split(/(\*\*|\*)/)
    .map((part) => (part === '**' ? '.*' : part === '*' ? '[^/?]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')))
    .join('');
  const whole = new RegExp(`^${source}$`, 'i');
  if (!pattern.startsWith('/')) return (address) => whole.test(address);
  return (address) => {
    const { pathname, search } = new URL(address);
    return whole.test(`${pathname}${search}`);
  };
}

/** The host that a pattern names, when it begins with a scheme and its host has no star. */
export function hostOfPattern(pattern: string): string | undefined {
  return /^https?:\/\/([^/*]+)(?=\/|$)/i.exec(pattern)?.[1]?.toLowerCase();
}
