import { type Codebook, type Reading, type ReadingReason, readingId, type Theme } from '@porchlight/core/model/theme';
import { codebooks as codebookTable, readings as readingTable } from '@porchlight/core/storage/tables/workspace';
import { educationCodebook } from '@porchlight/core/themes/education/codebook';
import type { PossibleTheme } from '@porchlight/core/themes/left-overs';
import { inShuffledOrder, leastSure, sampleOf } from '@porchlight/core/themes/sample';
import type { Suggestions } from '@porchlight/core/themes/suggest';
import { computed, effect, signal } from '@preact/signals';
import type { Keeper } from '../../models/keeper.ts';
import type { Engine } from '../engine/engine.ts';
import { createCollection } from './collection.ts';
import type { FeedbackModel } from './feedback-model.ts';
import { groupOf } from './groups-of.ts';
import type { SettingModel } from './setting-model.ts';

export type ThemeModel = ReturnType<typeof createThemeModel>;

/** Who said so: a person, or the machine. */
export type Found = { by: 'person' | 'machine' };

/** The codebook, what the machine suggests and what people read. */
export function createThemeModel(
  keeper: Keeper,
  engine: Engine,
  feedback: FeedbackModel,
  setting: SettingModel,
  now: () => Date,
) {
  const codebooks = createCollection(keeper, codebookTable);
  const readings = createCollection(keeper, readingTable);
  const codebook = computed<Codebook>(() => codebooks.get(educationCodebook.id) ?? educationCodebook);
  const suggestions = signal<Suggestions | undefined>(undefined);
  /** The comments that positions in `suggestions` mean. */
  const subject = signal<FeedbackModel['comments']['value']>([]);
  const state = signal<'waiting' | 'working' | 'ready'>('waiting');
  const possible = signal<readonly PossibleTheme[] | undefined>(undefined);

  /** What each person found: coder → comment → themes. */
  const byCoder = computed(() => {
    const all = new Map<string, Map<string, readonly string[]>>();
    for (const { coder, comment, themes } of readings.items.value) {
      const own = all.get(coder) ?? new Map<string, readonly string[]>();
      all.set(coder, own);
      own.set(comment, themes);
    }
    return all;
  });
  /** What holds for a comment: what the person working here found, else what another one did. */
  const truth = computed(() => {
    const all = new Map<string, readonly string[]>();
    for (const [coder, own] of byCoder.value) {
      for (const [comment, themes] of own)
        if (coder === setting.value.value.coder || !all.has(comment)) all.set(comment, themes);
    }
    return all;
  });
  const positions = computed(() => {
    const groups = new Map<string, number[]>();
    subject.value.forEach((comment, index) => {
      const group = groupOf(comment, setting.value.value.dimension, setting.value.value.same);
      const own = groups.get(group);
      if (own) own.push(index);
      else groups.set(group, [index]);
    });
    return groups;
  });
  const idAt = (index: number) => subject.value[index]?.id ?? '';
  const isRead = (index: number) => truth.value.has(idAt(index));
  const orders = computed(
    () => new Map([...positions.value].map(([group, members]) => [group, inShuffledOrder(members, idAt)])),
  );
  /** The random sample of each group: what measures, and what is still to be read. */
  const samples = computed(
    () =>
      new Map([...orders.value].map(([group, order]) => [group, sampleOf(order, isRead, setting.value.value.sample)])),
  );
  const measuring = computed(() => new Set([...samples.value.values()].flatMap(({ read }) => read)));
  const toRead = computed(() => [...samples.value.values()].flatMap(({ next }) => next));

  let run = 0;
  async function work(isNewSubject: boolean): Promise<void> {
    const own = ++run;
    const comments = feedback.active.peek();
    if (comments.length === 0) {
      suggestions.value = undefined;
      subject.value = [];
      state.value = 'waiting';
      return;
    }
    state.value = 'working';
    if (isNewSubject) {
      await engine.load(
        comments.map(({ text }) => text),
        machineLanguages(comments),
      );
      if (own !== run) return;
      subject.value = comments;
      possible.value = undefined;
    }
    const { themes } = codebook.peek();
    const made = await engine.suggest([...themes], reads(themes));
    if (own !== run) return;
    suggestions.value = made;
    state.value = 'ready';
  }

  /** What the machine may learn from: never what measures it. */
  function reads(themes: readonly Theme[]) {
    const ids = themes.map(({ id }) => id);
    return subject.peek().flatMap(({ id }, comment) => {
      const found = truth.peek().get(id);
      if (!found || measuring.peek().has(comment)) return [];
      return [{ comment, themes: found.flatMap((theme) => (ids.includes(theme) ? [ids.indexOf(theme)] : [])) }];
    });
  }

  effect(() => {
    feedback.active.value;
    void work(true);
  });
  let known = codebook.peek();
  effect(() => {
    if (codebook.value === known) return;
    known = codebook.value;
    void work(false);
  });

  /** Whether a theme is in a comment, and who says so. */
  function found(index: number, theme: number): Found | undefined {
    const id = codebook.value.themes[theme]?.id ?? '';
    const read = truth.value.get(idAt(index));
    if (read) return read.includes(id) ? { by: 'person' } : undefined;
    const made = suggestions.value;
    return made && (made.scores[index * made.themes + theme] ?? 0) >= 1 ? { by: 'machine' } : undefined;
  }

  return {
    codebook,
    readings,
    suggestions,
    subject,
    state,
    possible,
    byCoder,
    truth,
    positions,
    samples,
    toRead,
    found,
    isRead,
    /** Positions to read now, for a reason. */
    queue(why: ReadingReason): number[] {
      const made = suggestions.value;
      if (why === 'random') return toRead.value;
      const all = subject.value.map((_, index) => index);
      if (why === 'unsure') return made ? leastSure(all, made.scores, made.themes, isRead) : [];
      if (why === 'second') {
        const own = byCoder.value.get(setting.value.value.coder);
        return all.filter((index) => isRead(index) && !own?.has(idAt(index)));
      }
      return leftOver().filter((index) => !isRead(index));
    },
    async read(comment: string, themes: readonly string[], why: ReadingReason): Promise<void> {
      const { coder } = setting.value.value;
      const reading: Reading = {
        id: readingId(comment, coder || 'staff'),
        comment,
        coder: coder || 'staff',
        themes: [...themes],
        why,
        at: now().toISOString(),
      };
      await readings.save(reading);
    },
    /** Lets the machine learn from what was read since. */
    learn: () => work(false),
    async saveCodebook(next: Codebook): Promise<void> {
      await codebooks.save(next);
    },
    async lookForThemes(): Promise<void> {
      possible.value = await engine.possibleThemes(leftOver());
    },
  };

  function leftOver(): number[] {
    const { themes } = codebook.value;
    return subject.value.flatMap((_, index) => (themes.some((__, theme) => found(index, theme)) ? [] : [index]));
  }
}

/** The language that the machine reads a comment in: its own, else the one most used in the same effort. */
function machineLanguages(comments: readonly { effort: string; language?: string | undefined }[]): string[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { effort, language } of comments) {
    if (!language) continue;
    const own = counts.get(effort) ?? new Map<string, number>();
    counts.set(effort, own);
    const tag = language.split('-')[0] ?? '';
    own.set(tag, (own.get(tag) ?? 0) + 1);
  }
  const usual = new Map(
    [...counts].map(([effort, own]) => [effort, [...own].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '']),
  );
  return comments.map(({ effort, language }) => language?.split('-')[0] ?? usual.get(effort) ?? '');
}
