import { pageKey } from '@porchlight/core/decisions/compare';
import type { Target } from '@porchlight/core/model/finding';
import type { Note } from '@porchlight/core/model/note';
import type { ParticipationPoint } from '@porchlight/core/model/participation-point';
import { type PointAnswer, pointAnswerId } from '@porchlight/core/model/point-answer';
import { put, remove } from '@porchlight/core/storage/store';
import { notes as noteTable } from '@porchlight/core/storage/tables/notes';
import { pointAnswers as answerTable } from '@porchlight/core/storage/tables/point-answers';
import { type ReadonlySignal, signal } from '@preact/signals';
import type { AuditModel } from './audit-model.ts';
import type { Keeper } from './keeper.ts';
import type { Staff } from './staff-model.ts';

/** What a person writes, before it is kept. */
export type Draft = Pick<Note, 'text'> & Partial<Pick<Note, 'finding'>>;

/** What of pointing and of taking a picture is under way, or went wrong. */
export type DraftState = 'idle' | 'pointing' | 'picturing' | 'no-picture';

export type NoteModel = ReturnType<typeof createNoteModel>;

/** A person's own remarks and findings, with a place pointed at and a picture; and their answers about points. */
export function createNoteModel(keeper: Keeper, audit: AuditModel, staff: ReadonlySignal<Staff>, now: () => Date) {
  const target = signal<Target | undefined>(undefined);
  const picture = signal<string | undefined>(undefined);
  const state = signal<DraftState>('idle');

  /** @param label said beside the mark on the page */
  async function point(label: string): Promise<void> {
    state.value = 'pointing';
    const picked = await audit.pick(label);
    if (picked) {
      target.value = picked;
      picture.value = undefined;
    }
    state.value = 'idle';
  }

  async function takePicture(): Promise<void> {
    if (!target.value) return;
    state.value = 'picturing';
    const taken = await audit.picture(target.value);
    picture.value = taken;
    state.value = taken ? 'idle' : 'no-picture';
  }

  function forget(): void {
    target.value = undefined;
    picture.value = undefined;
    state.value = 'idle';
  }

  /** @returns whether it is kept */
  async function add(draft: Draft): Promise<boolean> {
    const at = now().toISOString();
    const note: Note = {
      id: crypto.randomUUID(),
      page: pageKey(audit.about.value.url),
      by: staff.value.name,
      at,
      ...draft,
      ...(target.value ? { target: target.value } : {}),
      ...(picture.value ? { picture: picture.value } : {}),
    };
    const isKept = await keeper.keep((store) => store.write(put(noteTable, note)));
    if (isKept) forget();
    return isKept;
  }

  function answer(point: ParticipationPoint, given: PointAnswer['answer'], note: string): Promise<boolean> {
    const page = pageKey(audit.about.value.url);
    const record: PointAnswer = {
      id: pointAnswerId(page, point),
      page,
      title: point.title,
      answer: given,
      note: note.trim(),
      by: staff.value.name,
      at: now().toISOString(),
    };
    return keeper.keep((store) => store.write(put(answerTable, record)));
  }

  return {
    target,
    picture,
    state,
    point,
    takePicture,
    forget,
    add,
    answer,
    remove: (note: Note) => keeper.keep((store) => store.write(remove(noteTable, note.id))),
  };
}
