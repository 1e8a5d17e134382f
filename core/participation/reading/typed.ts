const WRAPPED = 55;
const COLUMN = /\t+| {2,}/;
/** Two blanks part sentences, too. */
const WIDE_COLUMN = /\t+| {3,}/;
const ROWS = 3;

/** Text that is set as typed: its lines, and the columns of each where it is a table by its spaces. */
export interface Typed {
  readonly rows: readonly (readonly string[])[];
  readonly isTable: boolean;
}

/**
 * The lines of what is set as typed. Running text that was wrapped stays whole; three lines or more with as many columns
 * ("Jan. 13      Dec. 23, 2024") are the rows of a table.
 */
export function typedLines(text: string): Typed {
  const lines = text.split('\n');
  const isWide = text.length / lines.length >= WRAPPED;
  const rows = lines.map((line) => line.trim().split(isWide ? WIDE_COLUMN : COLUMN));
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const filled = rows.filter(([first]) => first !== '').length;
  if (most >= ROWS && most * 2 > filled) return { rows, isTable: true };
  return { rows: isWide ? [[text]] : lines.map((line) => [line]), isTable: false };
}
