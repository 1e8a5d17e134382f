import type { AboutPage, Listener, PageAdapter, PageProblem } from '../models/page-adapter.ts';
import type { Answer, Request } from '../page/protocol.ts';
import { settings } from './findings.ts';

/** A page without a browser: the test says what the page answers, and reads what it was asked. */
export interface DirectAdapter extends PageAdapter {
  readonly asked: Request[];
  /** How often a line was opened. */
  lines(): number;
  page: AboutPage;
  refuse: PageProblem | undefined;
  say(...answers: Answer[]): void;
  go(): void;
  press(): void;
}

export function directAdapter(): DirectAdapter {
  let listener: Listener | undefined;
  let opened = 0;
  let pressed: () => void = () => undefined;
  return {
    asked: [],
    lines: () => opened,
    page: { title: 'Board', url: 'https://maple.example/board' },
    refuse: undefined,
    say(...answers) {
      for (const answer of answers) listener?.answer(answer);
    },
    go() {
      listener?.gone();
      listener = undefined;
    },
    press: () => pressed(),
    async about() {
      return this.page;
    },
    settings: async () => settings,
    async connect(to) {
      if (this.refuse) throw this.refuse;
      opened++;
      listener = to;
      return { ask: (request) => this.asked.push(request) };
    },
    onPressedAgain(hear) {
      pressed = hear;
    },
  };
}
