/**
 * The day that a spreadsheet's cell begins with: `2026-10-05 …`, `10/5/2026 …`, `2026/10/05 …`. Of two small numbers the
 * first is the month, as in the United States, unless it cannot be.
 * @returns `YYYY-MM-DD`, or undefined
 */
export function dayIn(cell: string): string | undefined {
  const iso = /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(cell);
  const us = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(cell);
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (!us) return undefined;
  const year = Number(us[3]) < 100 ? 2000 + Number(us[3]) : Number(us[3]);
  return realDay(year, Number(us[1]), Number(us[2])) ?? realDay(year, Number(us[2]), Number(us[1]));
}

function realDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1990 && year <= 2100;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}
