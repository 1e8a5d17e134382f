import { oneName } from '@porchlight/core/feedback/same-groups';
import type { Population } from '@porchlight/core/model/feedback';
import type { Round } from '@porchlight/core/model/theme';
import { populations as populationTable, rounds as roundTable } from '@porchlight/core/storage/tables/workspace';
import { type Coverage, coverage } from '@porchlight/core/themes/coverage';
import { type Estimate, estimateShare, pooled } from '@porchlight/core/themes/estimate';
import { raisedByFew, type Sharing, sharing } from '@porchlight/core/themes/shared';
import { FEWEST, type PublicCounts, publicCounts } from '@porchlight/core/themes/suppress';
import { computed } from '@preact/signals';
import type { Keeper } from '../../models/keeper.ts';
import { createCollection, newId } from './collection.ts';
import type { FeedbackModel } from './feedback-model.ts';
import { dimensionsOf } from './groups-of.ts';
import type { SettingModel } from './setting-model.ts';
import type { ThemeModel } from './theme-model.ts';

/** One theme over the groups. */
export interface ThemeRow {
  theme: number;
  /** Of all comments; undefined until enough were read. */
  estimate: Estimate | undefined;
  /** Share by the machine alone, where nothing was read yet. */
  machine: number;
  /** Per group, in the order of `groups`: about how many raise it. */
  raised: number[];
  groupEstimates: (Estimate | undefined)[];
  sharing: Sharing | undefined;
  /** Groups that raise it far more than the others do. */
  few: { group: number; times: number }[];
}

export type WhoModel = ReturnType<typeof createWhoModel>;

/** Who raised what, who shares it, and who has not been heard. */
export function createWhoModel(
  keeper: Keeper,
  feedback: FeedbackModel,
  themes: ThemeModel,
  setting: SettingModel,
  now: () => Date,
) {
  const populations = createCollection(keeper, populationTable);
  const rounds = createCollection(keeper, roundTable);
  const dimensions = computed(() => dimensionsOf(feedback.active.value, setting.value.value.same));
  /** Groups of the chosen kind; '' is "did not say" and comes last. */
  const groups = computed(() =>
    [...themes.positions.value]
      .sort((one, other) => Number(one[0] === '') - Number(other[0] === '') || other[1].length - one[1].length)
      .map(([group]) => group),
  );
  const sizes = computed(() => groups.value.map((group) => themes.positions.value.get(group)?.length ?? 0));

  const rows = computed<ThemeRow[]>(() => {
    if (!themes.suggestions.value) return [];
    const all = themes.subject.value.length;
    return themes.codebook.value.themes.map((_, theme) => {
      const parts = groups.value.map((group) => partOf(group, theme));
      const raised = parts.map(({ raised: some }) => some);
      const counts = raised.map((some, at) => ({ size: sizes.value[at] ?? 0, raised: some }));
      // Whoever did not say is no group of its own.
      const named = counts.filter((__, at) => groups.value[at] !== '');
      const estimates = parts.map(({ estimate }) => estimate);
      const isWhole = estimates.every((estimate) => estimate !== undefined);
      return {
        theme,
        estimate: isWhole ? pooled(estimates as Estimate[]) : undefined,
        machine: parts.reduce((sum, { suggested }) => sum + suggested, 0) / (all || 1),
        raised,
        groupEstimates: estimates,
        sharing: sharing(named),
        few: raisedByFew(named),
      };
    });
  });

  function partOf(group: string, theme: number) {
    const members = themes.positions.value.get(group) ?? [];
    const made = themes.suggestions.value;
    const machine = (index: number) => (made ? (made.scores[index * made.themes + theme] ?? 0) >= 1 : false);
    const id = themes.codebook.value.themes[theme]?.id ?? '';
    const person = (index: number) =>
      themes.truth.value.get(themes.subject.value[index]?.id ?? '')?.includes(id) ?? false;
    const suggested = members.filter(machine).length;
    const read = themes.samples.value.get(group)?.read ?? [];
    const estimate = estimateShare(
      { size: members.length, suggested },
      read.map((index) => ({ machine: machine(index), person: person(index) })),
    );
    const share = estimate?.share ?? (members.length > 0 ? suggested / members.length : 0);
    return { estimate, suggested, raised: Math.round(share * members.length) };
  }

  const before = computed(() => {
    const { dimension } = setting.value.value;
    return rounds.items.value
      .filter((round) => round.dimension === dimension)
      .sort((one, other) => other.frozenAt.localeCompare(one.frozenAt))[0];
  });
  /** What may be shown, on screen as in public. */
  const shown = computed<PublicCounts>(() =>
    publicCounts({ sizes: sizes.value, rows: rows.value.map(({ raised }) => raised) }, aligned(before.value)),
  );

  /** The last round in today's order of groups and themes. */
  function aligned(round: Round | undefined): PublicCounts | undefined {
    if (!round) return undefined;
    const at = groups.value.map((group) => round.groups.indexOf(group));
    return {
      total: round.total,
      sizes: at.map((index) => round.sizes[index] ?? 'hidden'),
      rows: themes.codebook.value.themes.map(({ id }) => {
        const row = round.rows.find(({ theme }) => theme === id);
        return { voices: row?.voices ?? 'hidden', cells: at.map((index) => row?.cells[index] ?? 'hidden') };
      }),
    };
  }

  const population = computed<Population | undefined>(() => populations.get(setting.value.value.dimension));
  const missing = computed<Coverage[]>(() => {
    const heard = Object.fromEntries(groups.value.map((group, at) => [group, sizes.value[at] ?? 0]));
    return population.value ? coverage(heard, population.value.counts) : [];
  });

  /** Why numbers cannot be frozen now: comments are still to be read, or too few came since the last time. */
  const notYet = computed<'read' | 'few' | 'empty' | undefined>(() => {
    if (rows.value.length === 0) return 'empty';
    if (themes.toRead.value.length > 0) return 'read';
    const last = before.value;
    const more = last ? Math.abs(shown.value.total - last.total) : FEWEST;
    return more < FEWEST ? 'few' : undefined;
  });

  return {
    dimensions,
    groups,
    sizes,
    rows,
    shown,
    rounds,
    before,
    populations,
    population,
    missing,
    notYet,
    /** From now on a kind of group goes under the name of another one. */
    async joinKinds(from: string, to: string): Promise<void> {
      const { same, dimension } = setting.value.value;
      const kinds = joined(same.kinds, from, to);
      await setting.save({ same: { ...same, kinds }, ...(dimension === from ? { dimension: to } : {}) });
    },
    /** From now on a group of the kind that is compared goes under the name of another one. */
    async joinGroups(from: string, to: string): Promise<void> {
      const { same, dimension } = setting.value.value;
      const own = joined(same.groups[dimension] ?? {}, from, to);
      await setting.save({ same: { ...same, groups: { ...same.groups, [dimension]: own } } });
    },
    async partKinds(from: string): Promise<void> {
      const { same } = setting.value.value;
      await setting.save({ same: { ...same, kinds: parted(same.kinds, from) } });
    },
    async partGroups(from: string): Promise<void> {
      const { same, dimension } = setting.value.value;
      const own = parted(same.groups[dimension] ?? {}, from);
      await setting.save({ same: { ...same, groups: { ...same.groups, [dimension]: own } } });
    },
    async savePopulation(counts: Record<string, number>, from: string): Promise<void> {
      await populations.save({ id: setting.value.value.dimension, counts, ...(from ? { from } : {}) });
    },
    /** Freezes the numbers as they may be published. */
    async freeze(): Promise<Round | undefined> {
      if (notYet.value) return undefined;
      const { dimension } = setting.value.value;
      const { sizes: publicSizes, rows: publicRows, total } = shown.value;
      const round: Round = {
        id: newId(),
        frozenAt: now().toISOString(),
        efforts:
          feedback.chosen.value.size > 0
            ? [...feedback.chosen.value]
            : feedback.efforts.items.value.map(({ id }) => id),
        dimension,
        groups: groups.value,
        sizes: publicSizes,
        total,
        rows: rows.value.map(({ theme, estimate }, at) => {
          const { id, name } = themes.codebook.value.themes[theme] ?? { id: '', name: '' };
          const { cells = [], voices = 'hidden' } = publicRows[at] ?? {};
          const margin =
            estimate && estimate.read < estimate.size ? ((estimate.high - estimate.low) / 2) * total : undefined;
          return { theme: id, name, voices, cells, ...(margin === undefined ? {} : { margin: Math.round(margin) }) };
        }),
      };
      await rounds.save(round);
      return round;
    },
  };
}

/** One name more that stands for another; never in a circle. */
function joined(same: Readonly<Record<string, string>>, from: string, to: string): Record<string, string> {
  return from === to || oneName(to, same) === from ? { ...same } : { ...same, [from]: to };
}

function parted(same: Readonly<Record<string, string>>, from: string): Record<string, string> {
  const { [from]: _, ...rest } = same;
  return rest;
}
