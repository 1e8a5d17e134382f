import { pageKey, siteKey } from '@porchlight/core/decisions/compare';
import type { Decision } from '@porchlight/core/model/decision';
import type { Note } from '@porchlight/core/model/note';
import type { PointAnswer } from '@porchlight/core/model/point-answer';
import { decisions as decisionTable } from '@porchlight/core/storage/tables/decisions';
import { notes as noteTable } from '@porchlight/core/storage/tables/notes';
import { pointAnswers as answerTable } from '@porchlight/core/storage/tables/point-answers';
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Keeper } from './keeper.ts';
import type { AboutPage } from './page-adapter.ts';

export type RecordsModel = ReturnType<typeof createRecordsModel>;

const own = new Set([decisionTable.name, noteTable.name, answerTable.name, '*']);

/** What people decided and wrote about the page that is shown, in step with the store and with other windows. */
export function createRecordsModel(keeper: Keeper, about: ReadonlySignal<AboutPage>) {
  const page = computed(() => pageKey(about.value.url));
  const decisions = signal<readonly Decision[]>([]);
  const notes = signal<readonly Note[]>([]);
  const answers = signal<readonly PointAnswer[]>([]);
  let latest = 0;

  async function load(url: string): Promise<void> {
    const run = ++latest;
    const pages = [pageKey(url), siteKey(url)].filter((key) => key !== undefined);
    const found = await keeper.look((store) =>
      Promise.all([
        Promise.all(pages.map((is) => store.list(decisionTable, { index: 'page', is }))),
        store.list(noteTable, { index: 'page', is: pageKey(url) }),
        store.list(answerTable, { index: 'page', is: pageKey(url) }),
      ]),
    );
    if (!found || run !== latest) return;
    batch(() => {
      decisions.value = found[0].flat();
      notes.value = found[1].sort((one, other) => one.at.localeCompare(other.at));
      answers.value = found[2];
    });
  }

  effect(() => {
    if (about.value.url) void load(about.value.url);
  });
  keeper.onChange(({ table }) => {
    if (own.has(table) && about.peek().url) void load(about.peek().url);
  });

  return { page, decisions, notes, answers };
}
