import type { Finding } from '@porchlight/core/model/finding';
import type { FixedBy, Lens } from '@porchlight/core/model/lens';
import { lenses } from '@porchlight/core/model/lens';
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type FixGroup, groupFindings, worthDoingFirst } from './groups.ts';

export type Who = 'everyone' | FixedBy;

export type ReadingModel = ReturnType<typeof createReadingModel>;

/** How staff read the findings: as fixes, lens by lens, for one who can fix them, some opened. */
export function createReadingModel(findings: ReadonlySignal<readonly Finding[]>) {
  const who = signal<Who>('everyone');
  const opened = signal<ReadonlySet<string>>(new Set());

  const groups = computed(() => groupFindings(findings.value));
  const shown = computed(() => groups.value.filter(({ fixedBy }) => who.value === 'everyone' || fixedBy === who.value));
  const failures = computed(() => shown.value.filter(({ outcome }) => outcome === 'fail'));
  const reviews = computed(() => shown.value.filter(({ outcome }) => outcome === 'review'));
  const byLens = computed(() =>
    Object.fromEntries(lenses.map((lens) => [lens, failures.value.filter((group) => group.lens === lens)])),
  ) as ReadonlySignal<Record<Lens, FixGroup[]>>;
  const first = computed(() => worthDoingFirst(shown.value));
  /** Fixes by who can do them, whatever the filter. */
  const fixesOf = computed(() => {
    const counts: Record<Who, number> = { everyone: 0, editor: 0, webmaster: 0, vendor: 0 };
    for (const { fixedBy } of groups.value) {
      counts.everyone++;
      counts[fixedBy]++;
    }
    return counts;
  });

  function toggle(key: string): void {
    const next = new Set(opened.value);
    if (!next.delete(key)) next.add(key);
    opened.value = next;
  }

  function open(key: string): void {
    opened.value = new Set(opened.value).add(key);
  }

  return { who, opened, groups, failures, reviews, byLens, first, fixesOf, toggle, open };
}
