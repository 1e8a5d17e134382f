/** One line of the log: numbers and names of our own. Never words of families, addresses, tokens or receipt numbers. */
export type LogLine = Readonly<Record<string, string | number | boolean>> & { event: string };

/** Where lines go. */
export type Log = (level: 'info' | 'warn' | 'error', line: LogLine) => void;

/** Writes JSON, one object a line, to standard error. */
export const logToStderr: Log = (level, line) => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, ...line })}\n`);
};

/**
 * What may be told of an error: its name and code, and nothing else. A database's message can quote the row that it
 * refused.
 */
export function nameOfError(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}`;
}
