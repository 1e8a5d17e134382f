import type { AboutPage, Listener, PageAdapter, PageProblem } from '../models/page-adapter.ts';
import type { Answer, Request } from '../page/protocol.ts';

/** A page without a browser: the test says what the page answers, and reads what it was asked. */
export interface DirectAdapter extends PageAdapter {
  readonly asked: Request[];
  /** Who listens on each line that was opened, the latest last. */
  readonly lines: readonly Listener[];
  page: AboutPage;
  refuse: PageProblem | undefined;
  /** On the latest line. */
  say(...answers: Answer[]): void;
  go(): void;
  press(): void;
}

export function directAdapter(): DirectAdapter {
  const lines: Listener[] = [];
  let pressed: () => void = () => undefined;
  return {
    version: '0',
    asked: [],
    lines,
    page: { title: 'Board', url: 'https://maple.example/board' },
    refuse: undefined,
    /** On the latest line. */
    say(...answers) {
      for (const answer of answers) lines.at(-1)?.answer(answer);
    },
    go() {
      lines.at(-1)?.gone();
    },
    press: () => pressed(),
    async about() {
      return this.page;
    },
    async connect(to) {
      if (this.refuse) throw this.refuse;
      lines.push(to);
      return { ask: (request) => this.asked.push(request), close: () => undefined };
    },
    picture: async () => 'data:image/png;base64,AAAA',
    onPressedAgain(hear) {
      pressed = hear;
    },
  };
}
