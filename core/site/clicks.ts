/**
 * The fewest clicks from a page to every page that links lead to.
 * @param home its key
 * @param linksOf the keys that a page leads to; none for a page that was not read
 */
export function clicksFrom(home: string, linksOf: (key: string) => readonly string[]): Map<string, number> {
  const clicks = new Map([[home, 0]]);
  let level = [home];
  for (let distance = 1; level.length > 0; distance++) {
    const next: string[] = [];
    for (const key of level) {
      for (const to of linksOf(key)) {
        if (clicks.has(to)) continue;
        clicks.set(to, distance);
        next.push(to);
      }
    }
    level = next;
  }
  return clicks;
}
