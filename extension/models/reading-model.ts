import { type FixGroup, groupFindings, worthDoingFirst } from '@porchlight/core/export/group';
import type { Finding } from '@porchlight/core/model/finding';
import type { FixedBy, Lens } from '@porchlight/core/model/lens';
import { computed, type ReadonlySignal, signal } from '@preact/signals';

export type Who = 'everyone' | FixedBy;

/** `hardest`: what shuts most people out first. `most`: what one change mends in most places first. */
export type Order = 'hardest' | 'most';

/** Failures to fix and doubts to look at. */
export interface Found {
  failures: FixGroup[];
  reviews: FixGroup[];
}

export type ReadingModel = ReturnType<typeof createReadingModel>;

/** How staff read the findings: as fixes, lens by lens, for one who can fix them, some opened. */
export function createReadingModel(findings: ReadonlySignal<readonly Finding[]>) {
  /** Whose fixes the lists show. What is said of the page as a whole does not depend on it. */
  const who = signal<Who>('everyone');
  const order = signal<Order>('hardest');
  const opened = signal<ReadonlySet<string>>(new Set());

  const groups = computed(() => groupFindings(findings.value));
  const found = computed(() => sorted(groups.value));
  const shown = computed(() => {
    const some = groups.value.filter(({ fixedBy }) => who.value === 'everyone' || fixedBy === who.value);
    if (order.value === 'most') some.sort((one, other) => other.findings.length - one.findings.length);
    return sorted(some);
  });
  const first = computed(() => worthDoingFirst(groups.value));
  /** Fixes by who can make them. */
  const fixesOf = computed(() => {
    const counts: Record<Who, number> = { everyone: 0, editor: 0, webmaster: 0, vendor: 0 };
    for (const { fixedBy } of found.value.failures) {
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

  /** Opens a fix, and shows it even where the lists were of another's fixes. */
  function open({ key, fixedBy }: FixGroup): void {
    if (who.value !== fixedBy) who.value = 'everyone';
    opened.value = new Set(opened.value).add(key);
  }

  return { who, order, opened, groups, found, shown, first, fixesOf, toggle, open };
}

/** What of it belongs to one lens. */
export function ofLens({ failures, reviews }: Found, lens: Lens): Found {
  return {
    failures: failures.filter((group) => group.lens === lens),
    reviews: reviews.filter((group) => group.lens === lens),
  };
}

function sorted(groups: readonly FixGroup[]): Found {
  return {
    failures: groups.filter(({ outcome }) => outcome === 'fail'),
    reviews: groups.filter(({ outcome }) => outcome === 'review'),
  };
}
