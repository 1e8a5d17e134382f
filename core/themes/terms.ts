import { characterClasses, LETTER, NONE, plainText } from './plain-text.ts';

interface Term {
  theme: number;
  /** Position among the theme's terms, so that the same term counts once. */
  id: number;
  plain: string;
  /** `bus*`: the word may go on. */
  open: boolean;
}

const BUCKETS = 1 << 13;
/** More terms than this a theme has in no language: the schema of the codebook says 2,000. */
const MOST = 2048;

/** Finds terms in texts; made once per language of a codebook. */
export interface TermFinder {
  /** How many different terms of each theme stand in the text: written into `counts`, one place per theme. */
  count(text: string, counts: Uint8Array): void;
  /** The stretches of the text that are terms of one theme, as written; for showing why a theme is suggested. */
  found(text: string, theme: number): string[];
}

/**
 * @param themes the terms of each theme: words or phrases as people write them; a star at the end lets the word go on
 * @param language tag of terms and texts
 */
export function makeTermFinder(themes: readonly (readonly string[])[], language = ''): TermFinder {
  // By what a term begins with: a table that mostly holds nothing, so that most words cost one look.
  const buckets: (Term[] | undefined)[] = new Array(BUCKETS).fill(undefined);
  themes.forEach((terms, theme) => {
    terms.forEach((written, id) => {
      const open = written.trim().endsWith('*');
      const plain = plainText(written.trim().replace(/\*$/, ''), language).replace(/\s+/g, ' ');
      if (!plain) return;
      const key = bucketOf(plain, 0, plain.length > 1);
      buckets[key] = [...(buckets[key] ?? []), { theme, id, plain, open }];
    });
  });
  const classes = characterClasses();

  function each(plain: string, hit: (term: Term, at: number) => void): void {
    let before = NONE;
    for (let at = 0; at < plain.length; at++) {
      const kind = classes[plain.charCodeAt(at)] ?? NONE;
      // A word begins where letters begin; where writing has no spaces, at every character.
      if (kind !== NONE && (kind !== LETTER || before !== LETTER)) {
        look(plain, at, hit);
        const inside = afterArticle(plain, at);
        if (inside > at) look(plain, inside, hit);
      }
      before = kind;
    }
  }

  function look(plain: string, at: number, hit: (term: Term, at: number) => void): void {
    const pair = buckets[bucketOf(plain, at, at + 1 < plain.length)];
    if (pair) for (const term of pair) if (fits(term, plain, at)) hit(term, at);
    const single = at + 1 < plain.length ? buckets[bucketOf(plain, at, false)] : undefined;
    if (single) for (const term of single) if (term.plain.length === 1 && fits(term, plain, at)) hit(term, at);
  }

  function fits({ plain: wanted, open }: Term, plain: string, at: number): boolean {
    if (!plain.startsWith(wanted, at)) return false;
    const end = at + wanted.length;
    return (
      open ||
      end >= plain.length ||
      classes[plain.charCodeAt(end)] !== LETTER ||
      classes[plain.charCodeAt(end - 1)] !== LETTER
    );
  }

  const marks = new Uint8Array(themes.length * MOST);
  return {
    count(text, counts) {
      counts.fill(0);
      const seen: number[] = [];
      each(plainText(text, language).replace(/\s+/g, ' '), ({ theme, id }) => {
        const mark = theme * MOST + (id % MOST);
        if (marks[mark]) return;
        marks[mark] = 1;
        seen.push(mark);
        if ((counts[theme] ?? 0) < 255) counts[theme] = (counts[theme] ?? 0) + 1;
      });
      for (const mark of seen) marks[mark] = 0;
    },
    found(text, theme) {
      const terms = new Set<string>();
      each(plainText(text, language).replace(/\s+/g, ' '), (term) => {
        if (term.theme === theme) terms.add(term.plain);
      });
      return [...terms];
    },
  };
}

/** The first two characters, or one, as a place in the table. */
function bucketOf(plain: string, at: number, isPair: boolean): number {
  const first = plain.charCodeAt(at);
  return (isPair ? Math.imul(first, 31) + plain.charCodeAt(at + 1) : first) & (BUCKETS - 1);
}

/** Arabic writes "and", "in", "to" and "the" onto the word: where the word itself begins, or the same place. */
function afterArticle(plain: string, at: number): number {
  const code = plain.charCodeAt(at);
  if (code < 0x0600 || code > 0x06ff) return at;
  let inside = at;
  if ('وفبلك'.includes(plain[inside] ?? ' ')) inside++;
  if (plain.startsWith('ال', inside) || plain.startsWith('لل', inside)) inside += 2;
  return inside;
}
