import { expect } from 'vitest';

/** A browser with the panel open, whichever it is: what the page is, and a way to ask the panel's document. */
export interface Hand {
  /** Evaluates an expression in the panel; it finds the panel's `document`. What it gives comes back through JSON. */
  inPanel(expression: string): Promise<unknown>;
}

const quoted = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;

/** Pressing, typing and reading in the panel, each waiting until it can be done. */
export function handOn({ inPanel }: Hand) {
  const until = (expression: string) => expect.poll(() => inPanel(expression), { timeout: 30_000, interval: 150 });
  return {
    until,
    there: (selector: string) => until(`!!${quoted(selector)}`).toBe(true),
    gone: (selector: string) => until(`!!${quoted(selector)}`).toBe(false),
    text: (selector: string) => until(`${quoted(selector)}?.textContent ?? ''`),
    read: async (selector: string) => String(await inPanel(`${quoted(selector)}?.textContent ?? ''`)),
    value: async (selector: string) => String(await inPanel(`${quoted(selector)}?.value ?? ''`)),
    async press(selector: string): Promise<void> {
      await until(`!!${quoted(selector)} && !${quoted(selector)}.disabled`).toBe(true);
      await inPanel(`(${quoted(selector)}.click(), true)`);
    },
    async type(selector: string, words: string): Promise<void> {
      await until(`!!${quoted(selector)}`).toBe(true);
      await inPanel(`(() => {
        const field = ${quoted(selector)};
        field.value = ${JSON.stringify(words)};
        for (const type of ['input', 'change']) {
          field.dispatchEvent(new document.defaultView.Event(type, { bubbles: true }));
        }
        return true;
      })()`);
    },
    /** The audit that was asked for has ended and is of the page as it is. */
    done: () => until(`${quoted('.running')}?.dataset.status + ' ' + !!${quoted('main > .notice')}`).toBe('done false'),
  };
}

export type HandOn = ReturnType<typeof handOn>;

/** Passes the first screen by, if it is there. */
export async function passSetup(hand: Hand): Promise<void> {
  const on = handOn(hand);
  await on.until(`!!document.querySelector('.setup, .header')`).toBe(true);
  await hand.inPanel(`(document.querySelector('.skip-setup')?.click(), true)`);
  await on.there('.header');
}
