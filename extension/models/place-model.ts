import type { FixGroup } from '@porchlight/core/export/group';
import { isWholePage } from '@porchlight/core/export/place';
import type { Target } from '@porchlight/core/model/finding';
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { AuditModel } from './audit-model.ts';
import type { Found } from './reading-model.ts';

/** Whether the chosen place can be seen: asked for, marked, there but hidden, not there any more, mark taken away. */
export type PlaceState = 'waiting' | 'marked' | 'hidden' | 'missing' | 'unmarked';

/** Says what the mark says on the page: which of how many, and what is wrong. */
export type MarkLabel = (index: number, count: number, problem: string) => string;

export type PlaceModel = ReturnType<typeof createPlaceModel>;

/** The one place that staff look at now, and its mark on the page. */
export function createPlaceModel(
  audit: AuditModel,
  groups: ReadonlySignal<readonly FixGroup[]>,
  shown: ReadonlySignal<Found>,
) {
  /** Id of the finding. */
  const chosen = signal<string | undefined>(undefined);
  /** A place that no finding is of: a heading of the outline, a note. */
  const other = signal<string | undefined>(undefined);
  /** Walking through every finding that is shown, one after the other. */
  const isWalking = signal(false);

  const where = computed(() => {
    for (const group of groups.value) {
      const index = group.findings.findIndex(({ id }) => id === chosen.value);
      const finding = group.findings[index];
      if (finding) return { group, index, finding };
    }
    return undefined;
  });

  /** Every place of the lists in their order; what is of the page as a whole has none. */
  const all = computed(() =>
    [...shown.value.failures, ...shown.value.reviews].flatMap((group) =>
      group.findings.flatMap((finding, index) => (isWholePage(finding.target) ? [] : [{ group, finding, index }])),
    ),
  );
  const position = computed(() => all.value.findIndex(({ finding }) => finding.id === chosen.value));

  const state = computed<PlaceState>(() => {
    const answer = audit.marked.value;
    if (!answer) return 'waiting';
    if (answer.type === 'cleared') return 'unmarked';
    if (!answer.found) return 'missing';
    return answer.rendered ? 'marked' : 'hidden';
  });
  /** Why the chosen place cannot be seen, and what it would show. */
  const hidden = computed(() => {
    const answer = audit.marked.value;
    return answer?.type === 'highlighted' ? answer.hidden : undefined;
  });

  function choose(group: FixGroup, index: number, label: string): void {
    const finding = group.findings[index];
    if (!finding) return;
    other.value = undefined;
    chosen.value = finding.id;
    void audit.mark(finding.target, label);
  }

  /** Marks a place that is of no finding. @param key tells it from others on the screen */
  function point(key: string, target: Target, label: string): void {
    chosen.value = undefined;
    other.value = key;
    void audit.mark(target, label);
  }

  /** Goes on to the next finding of all that are shown, or back; from the last one to the first. */
  function walk(by: 1 | -1, label: MarkLabel): void {
    const count = all.value.length;
    if (count === 0) return;
    isWalking.value = true;
    const at = position.value < 0 ? (by > 0 ? 0 : count - 1) : (position.value + by + count) % count;
    const next = all.value[at];
    if (next) choose(next.group, next.index, label(at + 1, count, next.finding.problem));
  }

  function leave(): void {
    chosen.value = undefined;
    other.value = undefined;
    isWalking.value = false;
    void audit.unmark();
  }

  /** Forgets the place without a word to the page. */
  function reset(): void {
    chosen.value = undefined;
    other.value = undefined;
    isWalking.value = false;
  }

  return { chosen, other, isWalking, where, all, position, state, hidden, choose, point, walk, leave, reset };
}
