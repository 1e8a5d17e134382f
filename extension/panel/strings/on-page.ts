import type { OutlineKind } from '../../models/outline-model.ts';
import type { Hidden, OutlineItem } from '../../page/protocol.ts';

/** Sentences about places on the page, what is heard there, and what to write there. */
export interface OnPageStrings {
  order: { legend: string; names: Record<'hardest' | 'most', string> };
  walk: { start: string; title: string; position(index: number, count: number): string; end: string };
  hidden: { why: Record<Hidden['reason'], string>; by(what: string): string; preview: string };
  outline: {
    title: string;
    text: string;
    kind: string;
    kinds: Record<OutlineKind, string>;
    asking: string;
    failed: string;
    again: string;
    none: string;
    cut: string;
    role(role: string): string;
    level(level: number): string;
    noName: string;
    doubt: Record<NonNullable<OutlineItem['doubt']>, string>;
    doubts(count: number): string;
    mark(name: string): string;
  };
  byHand: { title: string; lead: string };
  pointCheck: {
    question: string;
    right: string;
    wrong: string;
    what: string;
    save: string;
    said: Record<'right' | 'wrong', string>;
    change: string;
    show: string;
  };
  make: {
    title: string;
    widget: string;
    alt: string;
    altHint: string;
    altDecorative: string;
    altTooLong: string;
    lang: string;
    langHint: string;
    name: string;
    nameHint: string;
    copy: string;
    copied: string;
    notCopied: string;
    where: string;
    chooseCms: string;
  };
  shortcuts: { audit: string; next: string; previous: string; unmark: string; open: string };
}
