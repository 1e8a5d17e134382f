import { COMMENT_LIMIT, type ColumnUse, type Comment } from '../model/feedback.ts';
import type { StoredSubmission } from '../model/intake.ts';
import { LanguageTag } from '../model/text.ts';
import { identifyLanguage } from '../text/identify-language.ts';
import type { Row } from './csv.ts';
import { dayIn } from './day-in.ts';
import { groupsOfSubmission, type Names } from './groups-of-submission.ts';
import { languageCalled } from './language-called.ts';
import { shortHash } from './short-hash.ts';

/** What was made of an import, for the people who wait for it. */
export interface Made {
  comments: Comment[];
  /** Comments longer than `COMMENT_LIMIT`, cut there. */
  cut: number;
  /** Rows or answers with nothing to read in them. */
  empty: number;
}

// So many characters tell the language as well as all; a large file would take minutes longer.
const TELLING = 400;

// Single letters and strokes are a way to leave a required field.
const says = /[\p{L}\p{N}]{2}|\p{Script=Han}/u;
const nothing = /^(n\/?a|none|no|nada|ninguno|-+|\.+|x+)$/i;

/** Counts how often the same row came, so that two families who wrote the same words are two, and one file twice is one. */
export type Seen = Map<string, number>;

/** The comments of one row of a spreadsheet: one for each of its text columns that says something. */
export function commentsOfRow(
  row: Row,
  header: readonly string[],
  uses: readonly ColumnUse[],
  effort: string,
  seen: Seen,
  made: Made,
): void {
  const groups: Record<string, string> = {};
  let at: string | undefined;
  let told: string | undefined;
  uses.forEach((use, column) => {
    const cell = (row.cells[column] ?? '').trim();
    if (!cell) return;
    if (use === 'group') groups[nameOf(header[column], column)] = cell.slice(0, 200);
    if (use === 'date') at ??= dayIn(cell);
    if (use === 'language') told ??= languageCalled(cell);
  });
  uses.forEach((use, column) => {
    if (use !== 'text') return;
    const question = nameOf(header[column], column);
    const key = JSON.stringify([effort, question, row.cells[column], groups, at]);
    const times = timesSeen(key, seen);
    add(made, {
      id: `${effort}.${shortHash(`${key}${times}`)}`,
      effort,
      text: row.cells[column] ?? '',
      question: question.slice(0, 500),
      groups,
      at,
      told,
    });
  });
}

/**
 * The comments of one submission of the intake: each answer in words is one, but answers to `asGroup` say who is
 * writing. Votes on statements are counted apart, see `countVotes`.
 */
export function commentsOfSubmission(
  { submission, receivedAt, flags }: StoredSubmission,
  effort: string,
  asGroup: ReadonlySet<string>,
  made: Made,
  names?: Names,
): void {
  const groups = groupsOfSubmission(submission, asGroup, names);
  submission.answers.forEach(({ id, question, text, choices }, at) => {
    // What was chosen are the form's words, not the family's: it says who is writing, or is a vote.
    if (asGroup.has(id ?? question) || choices) return;
    add(made, {
      id: `${submission.id}.${id ?? at}`,
      effort,
      text,
      question,
      groups,
      at: receivedAt.slice(0, 10),
      // The language of the form is a guess at best: a text that tells goes before it.
      told: submission.language,
      isGuess: true,
      flags,
    });
  });
}

/**
 * The comments in typed notes: one for each line that begins with a dash, a dot or a number, else one for each paragraph.
 * Lines that begin with # name the meeting. `[School: Lincoln; Role: Family]` at the end says who spoke.
 */
export function commentsOfNotes(notes: string, effort: string, seen: Seen, made: Made): void {
  const bullet = /^\s*(?:[-*•–]|\d{1,3}[.)])\s+/;
  const lines = notes.replace(/\r\n?/g, '\n').split('\n');
  const hasBullets = lines.some((line) => bullet.test(line));
  let meeting: string | undefined;
  let said = '';
  const end = () => {
    if (said.trim()) note(said.trim(), meeting, effort, seen, made);
    said = '';
  };
  for (const line of lines) {
    if (/^\s*#/.test(line)) {
      end();
      meeting =
        line
          .replace(/^\s*#+\s*/, '')
          .trim()
          .slice(0, 500) || undefined;
    } else if (hasBullets ? bullet.test(line) : line.trim() === '') {
      end();
      said = line.replace(bullet, '');
    } else {
      said += ` ${line.trim()}`;
    }
  }
  end();
}

function note(said: string, meeting: string | undefined, effort: string, seen: Seen, made: Made): void {
  const tagged = /\s*\[([^\]]{1,300})\]\s*$/.exec(said);
  const groups: Record<string, string> = {};
  for (const pair of tagged?.[1]?.split(/[;|]/) ?? []) {
    const [kind = '', ...rest] = pair.split(':');
    const group = rest.join(':').trim();
    if (kind.trim() && group) groups[kind.trim().slice(0, 200)] = group.slice(0, 200);
  }
  const isTagged = Object.keys(groups).length > 0;
  const key = JSON.stringify([effort, meeting, said]);
  const times = timesSeen(key, seen);
  add(made, {
    id: `${effort}.${shortHash(`${key}${times}`)}`,
    effort,
    text: isTagged ? said.slice(0, tagged?.index) : said,
    question: meeting,
    groups,
  });
}

/** How often the same came before. What is remembered is short: a large file would stay in memory whole. */
function timesSeen(key: string, seen: Seen): number {
  const short = shortHash(key);
  const times = seen.get(short) ?? 0;
  seen.set(short, times + 1);
  return times;
}

interface Raw {
  id: string;
  effort: string;
  text: string;
  question?: string | undefined;
  groups: Record<string, string>;
  at?: string | undefined;
  told?: string | undefined;
  isGuess?: boolean;
  flags?: readonly string[];
}

function add(made: Made, { id, effort, text, question, groups, at, told, isGuess, flags }: Raw): void {
  const words = text.trim();
  if (!says.test(words) || nothing.test(words)) {
    made.empty++;
    return;
  }
  if (words.length > COMMENT_LIMIT) made.cut++;
  const found = identifyLanguage(words.slice(0, TELLING));
  const seen = found?.form ? `${found.language}-${found.form}` : found?.language;
  const tag = isGuess ? (seen ?? told) : (told ?? seen);
  made.comments.push({
    id,
    effort,
    text: words.slice(0, COMMENT_LIMIT),
    groups,
    ...(tag && LanguageTag.safeParse(tag).success ? { language: tag } : {}),
    ...(question ? { question: question.slice(0, 500) } : {}),
    ...(at ? { at } : {}),
    ...(flags && flags.length > 0 ? { flags: [...flags] } : {}),
  });
}

function nameOf(name: string | undefined, column: number): string {
  return (name || `Column ${column + 1}`).slice(0, 200);
}
