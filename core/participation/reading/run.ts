import { LABEL, type Line, type LineLink } from './line.ts';

type Made = Pick<Line, 'text' | 'links' | 'struck' | 'stamps' | 'level'>;

/** The text of one block while it is read; `take` gives the line so far and begins the next. */
export interface Run {
  readonly element: Element;
  readonly node: number;
  push(text: string): void;
  /** Enters an inline element; the function returned leaves it. */
  enter(element: Element): () => void;
  take(): Made | undefined;
}

const labels = new Set(['CAPTION', 'SUMMARY', 'LEGEND', 'DT', 'BUTTON', 'FIGCAPTION']);
const bold = new Set(['STRONG', 'B', 'U', 'BIG']);
const struckTags = new Set(['S', 'STRIKE', 'DEL']);
// Hyphens that do not break, and minus signs, are typed for plain ones.
const hyphens = /[\u2010-\u2012\u2043\u2212]/g;
// Marks of direction and of no width: they change how text looks, never what it says.
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

export function makeRun(element: Element, node: number): Run {
  let text = '';
  let boldLength = 0;
  let boldDepth = 0;
  let boundary = false;
  let links: LineLink[] = [];
  let struck: { from: number; to: number }[] = [];
  let stamps: { value: string; from: number; to: number }[] = [];
  const openLinks: { element: Element; href: string; from: number }[] = [];

  return {
    element,
    node,
    push(part) {
      let clean = readable(part);
      if (boundary && needsSpace(text.slice(-5), clean)) text += ' ';
      boundary = false;
      if (clean.startsWith(' ') && (text === '' || text.endsWith(' '))) clean = clean.slice(1);
      text += clean;
      if (boldDepth > 0) boldLength += clean.length;
    },
    enter(child) {
      boundary = true;
      const from = text.length;
      const isBold = bold.has(child.tagName);
      if (isBold) boldDepth++;
      const href = child.tagName === 'A' ? child.getAttribute('href') : null;
      if (href) openLinks.push({ element: child, href, from });
      return () => {
        boundary = true;
        if (isBold) boldDepth--;
        if (struckTags.has(child.tagName)) struck.push({ from, to: text.length });
        const value = child.tagName === 'TIME' ? child.getAttribute('datetime') : child.getAttribute('content');
        if (value && (child.tagName === 'TIME' || /^\d{4}-\d\d-\d\d/.test(value))) {
          stamps.push({ value, from, to: text.length });
        }
        const link = href ? openLinks.pop() : undefined;
        if (link) links.push({ ...link, to: text.length });
      };
    },
    take() {
      const made: Made = { text: text.trimEnd(), links, struck, stamps, level: 0 };
      const isBold = boldLength > 0 && boldLength >= made.text.length - 2;
      text = '';
      boldLength = 0;
      boundary = false;
      links = [];
      struck = [];
      stamps = [];
      for (const link of openLinks) link.from = 0;
      return made.text ? { ...made, level: levelOf(element, isBold, made.text) } : undefined;
    },
  };
}

function readable(part: string): string {
  const folded = part.replace(/\s+/g, ' ');
  // What is all ASCII, nearly everything, needs no more.
  if (/^[\x00-\x7F]*$/.test(folded)) return folded;
  return folded.normalize('NFKC').replace(invisible, '').replace(hyphens, '-').replace(/\s+/g, ' ');
}

/** Between two elements in a line, as in `<b>Apr</b><i>16</i>`, there is a gap to the eye; within a word there is none. */
function needsSpace(text: string, next: string): boolean {
  const [before, after] = [text.at(-1), next[0]];
  if (!before || !after) return false;
  if (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(after)) return true;
  if (/\p{L}/u.test(before) && /\d/.test(after)) return true;
  // A day, and behind it the whole of a year or of an hour.
  if (/(?:^|\D)\d{1,2}$/.test(text) && /^(?:19|20)\d\d(?!\d)/.test(next)) return true;
  if (/(?:^|\D)(?:\d{1,2}|20\d\d)$/.test(text) && /^\d{1,2}:\d\d/.test(next)) return true;
  return /\d/.test(before) && /\p{Lu}/u.test(after);
}

/** Longer ones are text: nobody reads them as the name of what follows, and each day below would have to. */
const LONGEST_HEADING = 600;

function levelOf(element: Element, isBold: boolean, text: string): number {
  if (text.length > LONGEST_HEADING) return 0;
  const tag = /^H([1-6])$/.exec(element.tagName);
  if (tag || element.getAttribute('role') === 'heading') {
    return Number(element.getAttribute('aria-level') ?? tag?.[1]) || 2;
  }
  if (labels.has(element.tagName)) return LABEL;
  return isBold && text.length <= 120 ? LABEL : 0;
}
