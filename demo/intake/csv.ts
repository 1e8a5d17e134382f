import type { StoredSubmission } from '@porchlight/core/model/intake';

const columns = ['receipt', 'received', 'form', 'language', 'role', 'question', 'answer', 'flags', 'id'];
const contactColumns = ['name', 'email', 'phone', 'reply language'];

/** The first line, after the mark by which spreadsheets know UTF-8. */
export function csvHead(contacts: boolean): string {
  return `\uFEFF${line(contacts ? [...columns, ...contactColumns] : columns)}`;
}

/** One line per answer: so a table can be sorted by question. */
export function csvRows({ receipt, receivedAt, flags, submission }: StoredSubmission, contacts: boolean): string {
  const { form, language, role, reply } = submission;
  return submission.answers
    .map(({ question, text }) =>
      line([
        ...[receipt, receivedAt, form, language, role ?? '', question, text, flags.join(' '), submission.id],
        ...(contacts ? [reply?.name, reply?.email, reply?.phone, reply?.language].map((cell) => cell ?? '') : []),
      ]),
    )
    .join('');
}

function line(cells: string[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

/**
 * A cell that a spreadsheet would take for a formula gets an apostrophe in front: otherwise a family's words could
 * run on the computer of whoever opens the file. White space in front does not hide a formula, so it is looked past.
 */
function cellOf(text: string): string {
  const safe = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
