import type { Table } from './tables.ts';

/** A link inside a line: where its words begin and end in the line's text. */
export interface LineLink {
  readonly element: Element;
  readonly href: string;
  readonly from: number;
  readonly to: number;
}

/** What a visitor reads as one line: a paragraph, a cell, a list item, a heading, or the part of one between breaks. */
export interface Line {
  readonly index: number;
  /** The block-level element whose own text it is. */
  readonly element: Element;
  /** White space folded, invisible characters taken out; never empty. */
  readonly text: string;
  /** The declared language; empty when none is. */
  readonly lang: string;
  /** 1 to 6 for a heading, `LABEL` for what works as one (a caption, a bold line), else 0. */
  readonly level: number;
  readonly links: readonly LineLink[];
  /** Where the text is struck through. */
  readonly struck: readonly { from: number; to: number }[];
  /** `<time datetime>` in this line. */
  readonly stamps: readonly { value: string; from: number; to: number }[];
  /** Index of its block in `Reading.nodes`. */
  readonly node: number;
  readonly cell?: { readonly table: Table; readonly row: number; readonly column: number };
  /** Whether it stands in the navigation, the footer or the like. */
  readonly aside: boolean;
}

/** A block and the lines it holds, from the first to before the last; `parent` is -1 at the top. */
export interface BlockNode {
  readonly element: Element;
  readonly parent: number;
  readonly from: number;
  to: number;
}

/** A page as lines in reading order, and the blocks they stand in, outer before inner. */
export interface Reading {
  readonly lines: readonly Line[];
  readonly nodes: readonly BlockNode[];
  /** Whether the page was longer than is read. */
  readonly cut: boolean;
}

/** The level of what works as a heading without being one. */
export const LABEL = 7;
