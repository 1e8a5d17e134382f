import type { Submission } from '../model/submission.ts';

/** Ids of a form's questions and choices → their words, where those are the id's: in English, mostly. */
export type Names = Map<string, string>;

/** Learns how names are written: of "Middle School" and "Escuela intermedia" the first tells how "middle-school" is. */
export function learnNames({ groups = [], answers }: Submission, names: Names): void {
  const learn = (id: string, words: string) => {
    if (isWordsOf(id, words) && !names.has(id)) names.set(id, words.trim());
  };
  for (const { id, question, choice, text } of groups) {
    learn(id, question);
    learn(choice, text);
  }
  for (const { id = '', question, text, choices } of answers) {
    learn(id, question);
    if (choices?.length === 1) learn(choices[0] ?? '', text);
  }
}

/**
 * What one submission says of who wrote it, kind of group → group: their role, the optional questions about the person,
 * and answers to the questions in `asGroup`.
 * @param asGroup ids of questions, or their words where they have no id
 * @param names as learned from submissions of the same form
 */
export function groupsOfSubmission(
  { role, groups = [], answers }: Submission,
  asGroup: ReadonlySet<string>,
  names: Names = new Map(),
): Record<string, string> {
  const nameOf = (id: string, words: string) => nameFor(id, words, names).slice(0, 200);
  const all: Record<string, string> = role ? { Role: inWords(role) } : {};
  for (const { id, question, choice, text } of groups) all[nameOf(id, question)] = nameOf(choice, text);
  for (const { id, question, text, choices } of answers) {
    if (!asGroup.has(id ?? question) || !text.trim()) continue;
    const kind = id ? nameOf(id, question) : question.slice(0, 200);
    const [choice] = choices ?? [];
    all[kind] = choice ? nameOf(choice, text) : text.trim().slice(0, 200);
  }
  return all;
}

/** A name as an id that still tells it; '' where no letter or digit of it fits into one. */
export function idOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}

/**
 * One name in every language of a form: its words where they are the id's, else what they were in another language, else
 * the id's own words, "school" → "School". A spreadsheet calls its column so, while the words of the form differ by
 * language. Ids that tell nothing ("g-3") keep the words that were shown.
 */
function nameFor(id: string, words: string, names: Names): string {
  const shown = words.trim();
  if (shown && !/[a-z]{3}/i.test(id)) return shown;
  return names.get(id) ?? (isWordsOf(id, shown) ? shown : inWords(id));
}

/** Whether words are those that the id was made of, and not the id itself. */
function isWordsOf(id: string, words: string): boolean {
  return words.trim() !== id && idOf(words) === id;
}

function inWords(id: string): string {
  const words = id.replace(/[-_.]+/g, ' ').trim() || id;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
