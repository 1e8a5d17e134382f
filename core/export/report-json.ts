import type { Report } from '../model/report.ts';

/**
 * A report as one line of JSON with its keys in order (RFC 8785), so that equal reports are equal bytes.
 * @returns no line break inside and none at the end
 */
export function reportJson(report: Report): string {
  return JSON.stringify(sorted(report));
}

/** Reports as JSON Lines: one report a line, each line ended. */
export function reportJsonLines(reports: readonly Report[]): string {
  return reports.map((report) => `${reportJson(report)}\n`).join('');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, member]) => [name, sorted(member)] as const);
  // Plain comparison orders by UTF-16 code unit, which is what RFC 8785 asks for; a null prototype keeps `__proto__`.
  entries.sort(([one], [other]) => (one < other ? -1 : 1));
  const made: Record<string, unknown> = Object.create(null);
  for (const [name, member] of entries) made[name] = member;
  return made;
}
