import { effect, signal } from '@preact/signals';
import type { Outline, OutlineItem } from '../page/protocol.ts';
import type { AuditModel } from './audit-model.ts';

export type OutlineKind = OutlineItem['kind'];

export type OutlineModel = ReturnType<typeof createOutlineModel>;

/** The page as a screen reader tells it; asked for when somebody wants to see it. */
export function createOutlineModel(audit: AuditModel) {
  const outline = signal<Outline | undefined>(undefined);
  const kind = signal<OutlineKind>('heading');
  const state = signal<'idle' | 'asking' | 'failed'>('idle');

  async function ask(): Promise<void> {
    state.value = 'asking';
    const told = await audit.outline();
    outline.value = told;
    state.value = told ? 'idle' : 'failed';
  }

  effect(() => {
    // Another audit is of another state of the page.
    if (audit.state.value.status === 'running') outline.value = undefined;
  });

  return { outline, kind, state, ask };
}
