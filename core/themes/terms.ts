import { characterClasses, LETTER, NONE, plainText } from './plain-text.ts';

interface Term {
  theme: number;
  /** Position among the theme's terms, so that the same term counts once. */
  id: number;
  plain: string;
  /** `bus*`: the word may go on. */
  open: boolean;
}

/** Finds terms in texts; made once per language of a codebook. */
export interface TermFinder {
  /** How many different terms of each theme stand in the text: written into `counts`, one place per theme. */
  count(text: string, counts: Uint8Array): void;
  /** The stretches of the text that are terms of one theme, as written; for showing why a theme is suggested. */
  found(text: string, theme: number): string[];
}

/**
 * @param themes the terms of each theme: words or phrases as people write them; a star at the end lets the word go on
 */
export function makeTermFinder(themes: readonly (readonly string[])[]): TermFinder {
  const buckets = new Map<number, Term[]>();
  themes.forEach((terms, theme) => {
    terms.forEach((written, id) => {
      const open = written.trim().endsWith('*');
      const plain = plainText(written.trim().replace(/\*$/, '')).replace(/\s+/g, ' ');
      if (!plain) return;
      const key = keyOf(plain, 0);
      buckets.set(key, [...(buckets.get(key) ?? []), { theme, id, plain, open }]);
    });
  });
  const classes = characterClasses();

  function each(plain: string, hit: (term: Term, at: number) => void): void {
    let before = NONE;
    for (let at = 0; at < plain.length; at++) {
      const kind = classes[plain.charCodeAt(at)] ?? NONE;
      // A word begins where letters begin; where writing has no spaces, at every character.
      if (kind !== NONE && (kind !== LETTER || before !== LETTER)) {
        for (const length of [2, 1]) {
          const terms = buckets.get(keyOf(plain, at, length));
          if (terms) for (const term of terms) if (fits(term, plain, at)) hit(term, at);
        }
      }
      before = kind;
    }
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

  const marks: boolean[] = [];
  return {
    count(text, counts) {
      counts.fill(0);
      const seen: number[] = [];
      each(plainText(text).replace(/\s+/g, ' '), ({ theme, id }) => {
        const mark = theme * 4096 + id;
        if (marks[mark]) return;
        marks[mark] = true;
        seen.push(mark);
        if ((counts[theme] ?? 0) < 255) counts[theme] = (counts[theme] ?? 0) + 1;
      });
      for (const mark of seen) marks[mark] = false;
    },
    found(text, theme) {
      const terms = new Set<string>();
      each(plainText(text).replace(/\s+/g, ' '), (term) => {
        if (term.theme === theme) terms.add(term.plain);
      });
      return [...terms];
    },
  };
}

/** The first two characters as one number; a term of one character has a key of its own. */
function keyOf(plain: string, at: number, length = Math.min(2, plain.length)): number {
  const first = plain.charCodeAt(at);
  return length === 1 || at + 1 >= plain.length ? first : first * 65_536 + plain.charCodeAt(at + 1);
}
