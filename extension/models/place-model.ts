import type { FixGroup } from '@porchlight/core/export/group';
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { AuditModel } from './audit-model.ts';

/** Whether the chosen place can be seen: asked for, marked, there but hidden, not there any more, mark taken away. */
export type PlaceState = 'waiting' | 'marked' | 'hidden' | 'missing' | 'unmarked';

export type PlaceModel = ReturnType<typeof createPlaceModel>;

/** The one place that staff look at now, and its mark on the page. */
export function createPlaceModel(audit: AuditModel, groups: ReadonlySignal<readonly FixGroup[]>) {
  /** Id of the finding. */
  const chosen = signal<string | undefined>(undefined);

  const where = computed(() => {
    for (const group of groups.value) {
      const index = group.findings.findIndex(({ id }) => id === chosen.value);
      const finding = group.findings[index];
      if (finding) return { group, index, finding };
    }
    return undefined;
  });

  const state = computed<PlaceState>(() => {
    const answer = audit.marked.value;
    if (!answer) return 'waiting';
    if (answer.type === 'cleared') return 'unmarked';
    if (!answer.found) return 'missing';
    return answer.rendered ? 'marked' : 'hidden';
  });

  /** @param label what the mark says on the page */
  function choose(group: FixGroup, index: number, label: string): void {
    const finding = group.findings[index];
    if (!finding) return;
    chosen.value = finding.id;
    void audit.mark(finding.target, label);
  }

  function leave(): void {
    chosen.value = undefined;
    void audit.unmark();
  }

  return { chosen, where, state, choose, leave };
}
