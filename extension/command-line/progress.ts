import { type Paper, paragraph, tint } from './terminal.ts';

export interface Progress {
  /** Shows what goes on, in place of what it showed before. Only where somebody watches. */
  show(text: string): void;
  /** Says something that stays. */
  say(text: string): void;
  /** Takes the moving line away, so that other output can be written. */
  clear(): void;
}

/**
 * What goes on, on the error output: one moving line where a person watches, else only what stays.
 * @param write writes to the error output
 * @param paper absent when nobody watches
 */
export function makeProgress(write: (text: string) => void, paper: Paper | undefined): Progress {
  let shown = false;
  const clear = () => {
    if (shown) write('\r\x1b[2K');
    shown = false;
  };
  return {
    show(text) {
      if (!paper) return;
      write(`\r\x1b[2K${tint(paper, text.slice(0, paper.width - 1), 'quiet')}`);
      shown = true;
    },
    say(text) {
      clear();
      write(paragraph(paper ?? { width: Number.POSITIVE_INFINITY, colours: false }, text));
    },
    clear,
  };
}
