import { commentsOfNotes, commentsOfSubmission, type Made } from '@porchlight/core/feedback/comments-of';
import { countVotes, type Tally } from '@porchlight/core/feedback/count-votes';
import type { SameWords } from '@porchlight/core/feedback/form-letters';
import { learnNames, type Names } from '@porchlight/core/feedback/groups-of-submission';
import type { Imported, Looked } from '@porchlight/core/feedback/import-file';
import { readPages } from '@porchlight/core/intake-client/submissions';
import type { SameGroups } from '@porchlight/core/model/engagement';
import type { ColumnUse, Comment, Effort } from '@porchlight/core/model/feedback';
import { put, remove } from '@porchlight/core/storage/store';
import {
  comments as commentTable,
  efforts as effortTable,
  mappings as mappingTable,
} from '@porchlight/core/storage/tables/workspace';
import { computed, signal } from '@preact/signals';
import type { Keeper } from '../../models/keeper.ts';
import type { Engine } from '../engine/engine.ts';
import { createCollection, newId } from './collection.ts';
import type { IntakeReach } from './intake-reach.ts';

/** A spreadsheet that was chosen and waits for its columns to be settled. */
export interface Pending {
  file: File;
  looked: Looked;
  uses: ColumnUse[];
  /** The columns are as they were last time. */
  isRemembered: boolean;
}

/** What came of an import. */
export interface ImportNews extends Imported {
  effort: string;
  /** Of the comments, those that were not here before. */
  fresh: number;
  /** Votes on statements. */
  votes?: number;
}

/** Where new comments go: an effort that is there, or a new one. */
export type Into = { effort: string } | { name: string; kind: Effort['kind']; closed?: string };

export type FeedbackModel = ReturnType<typeof createFeedbackModel>;

/** Efforts and their comments: gathering them, choosing which are looked at, setting some aside. */
export function createFeedbackModel(keeper: Keeper, engine: Engine, reach: IntakeReach, now: () => Date) {
  const efforts = createCollection(keeper, effortTable);
  const mappings = createCollection(keeper, mappingTable);
  const comments = signal<readonly Comment[]>([]);
  const isLoaded = signal(false);
  /** Rows read so far; undefined while nothing is imported. */
  const importing = signal<{ rows: number } | undefined>(undefined);
  const pending = signal<Pending | undefined>(undefined);
  const news = signal<ImportNews | undefined>(undefined);
  /** Ids of the efforts that are looked at; empty means all. */
  const chosen = signal<ReadonlySet<string>>(new Set());
  const repeats = signal<readonly SameWords[]>([]);
  let latest = 0;

  async function load(): Promise<void> {
    const run = ++latest;
    const found = await keeper.look((store) => store.list(commentTable));
    if (run !== latest) return;
    if (found) comments.value = found;
    isLoaded.value = true;
  }
  const loaded = Promise.all([load(), efforts.loaded, mappings.loaded]);
  keeper.onChange(({ table }) => {
    // An import tells of hundreds of changes: it loads once, at its end.
    if ((table === commentTable.name || table === '*') && !importing.peek()) void load();
  });

  /** What is counted: of the chosen efforts, and not set aside. */
  const active = computed(() =>
    comments.value.filter(({ effort, setAside }) => !setAside && (chosen.value.size === 0 || chosen.value.has(effort))),
  );
  const counts = computed(() => {
    const all = new Map<string, number>();
    for (const { effort } of comments.value) all.set(effort, (all.get(effort) ?? 0) + 1);
    return all;
  });
  /** Efforts as a list; comments whose import never ended stand under an effort without a name. */
  const listed = computed(() => [
    ...efforts.items.value.toSorted((one, other) => other.addedAt.localeCompare(one.addedAt)),
    ...[...counts.value.keys()]
      .filter((id) => importing.value === undefined && !efforts.get(id))
      .map((id): Effort => ({ id, name: '', kind: 'survey', addedAt: '' })),
  ]);

  function effortFor(into: Into, from: string): Effort {
    const there = 'effort' in into ? efforts.get(into.effort) : undefined;
    if (there) return there;
    if ('effort' in into) throw new Error('This effort is not there any more.');
    const { name, kind, closed } = into;
    return { id: newId(), name, kind, addedAt: now().toISOString(), from, ...(closed ? { closed } : {}) };
  }

  /**
   * Brings comments in, all of them or none: what was kept of an import that fails is taken out again. The effort is
   * written last, so that an import that was cut off shows as such.
   */
  async function bringIn(
    into: Into,
    from: string,
    read: (effort: Effort, take: Take) => Promise<Imported & Pick<ImportNews, 'votes'>>,
  ): Promise<void> {
    const effort = effortFor(into, from);
    const isNew = !efforts.get(effort.id);
    const before = new Set(comments.peek().map(({ id }) => id));
    const fresh: string[] = [];
    news.value = undefined;
    importing.value = { rows: 0 };
    try {
      const done = await read(effort, async (some, rows) => {
        // What is here stays as it is: staff may have set it aside.
        const added = some.filter(({ id }) => !before.has(id));
        const isKept = await keeper.keep((store) => store.write(...added.map((comment) => put(commentTable, comment))));
        if (!isKept) throw new NotKept();
        fresh.push(...added.map(({ id }) => id));
        importing.value = { rows };
      });
      if (isNew) await efforts.save(effort);
      news.value = { ...done, effort: effort.name, fresh: fresh.length };
      pending.value = undefined;
    } catch (error) {
      for (let at = 0; at < fresh.length; at += 1000) {
        const some = fresh.slice(at, at + 1000);
        await keeper.keep((store) => store.write(...some.map((id) => remove(commentTable, id))));
      }
      if (!(error instanceof NotKept)) throw error;
    } finally {
      importing.value = undefined;
      await load();
    }
  }

  return {
    efforts,
    comments,
    active,
    counts,
    listed,
    chosen,
    importing,
    pending,
    news,
    repeats,
    isLoaded,
    loaded,
    /** @throws ReadError when the file is none that can be read */
    async choose(file: File): Promise<void> {
      pending.value = undefined;
      const looked = await engine.lookAt(file);
      const mapping = mappings.get(looked.headerId);
      const kept = mapping?.columns.length === looked.header.length ? mapping.columns.map(({ use }) => use) : undefined;
      pending.value = { file, looked, uses: kept ?? looked.uses, isRemembered: kept !== undefined };
    },
    setUse(column: number, use: ColumnUse): void {
      if (pending.value) pending.value = { ...pending.value, uses: pending.value.uses.with(column, use) };
    },
    /** @throws ReadError; nothing of the file is kept then */
    async importPending(into: Into): Promise<void> {
      const file = pending.value;
      if (!file) return;
      const { looked, uses } = file;
      await bringIn(into, file.file.name, (effort, take) =>
        engine.importFile(file.file, { header: looked.header, uses, skip: looked.skip, effort: effort.id }, take),
      );
      const columns = looked.header.map((name, at) => ({ name: name.slice(0, 500), use: uses[at] ?? 'leave' }));
      await mappings.save({ id: looked.headerId, columns, usedAt: now().toISOString() });
    },
    async addNotes(into: Into, notes: string): Promise<void> {
      await bringIn(into, '', async (effort, take) => {
        const made: Made = { comments: [], cut: 0, empty: 0 };
        commentsOfNotes(notes, effort.id, new Map(), made);
        await take(made.comments, made.comments.length);
        return {
          comments: made.comments.length,
          rows: made.comments.length + made.empty,
          cut: made.cut,
          empty: made.empty,
        };
      });
    },
    /**
     * Reads all submissions of an intake.
     * @param asGroup ids of questions whose answers say who is writing
     * @param same what is one thing under two names, for votes: comments are asked each time they are looked at
     * @returns the votes on statements among them
     * @throws IntakeError, ReadError
     */
    async fetchIntake(
      into: Into,
      address: string,
      token: string,
      asGroup: ReadonlySet<string>,
      same: SameGroups = { kinds: {}, groups: {} },
    ): Promise<Tally> {
      const tally: Tally = new Map();
      await bringIn(into, new URL(address).origin, async (effort, take) => {
        let rows = 0;
        let votes = 0;
        const names: Names = new Map();
        const all: Imported = { comments: 0, rows: 0, cut: 0, empty: 0 };
        for await (const page of readPages({ address, token, fetch: reach.fetch })) {
          const made: Made = { comments: [], cut: 0, empty: 0 };
          for (const { submission } of page.submissions) learnNames(submission, names);
          for (const stored of page.submissions) {
            commentsOfSubmission(stored, effort.id, asGroup, made, names);
            votes += countVotes(stored.submission, asGroup, same, tally, names);
          }
          rows += page.submissions.length;
          await take(made.comments, rows);
          all.comments += made.comments.length;
          all.cut += made.cut;
          all.empty += made.empty;
        }
        return { ...all, rows, votes };
      });
      return tally;
    },
    async removeEffort(id: string): Promise<void> {
      const own = comments.value.filter(({ effort }) => effort === id);
      for (let at = 0; at < own.length; at += 1000) {
        const some = own.slice(at, at + 1000);
        await keeper.keep((store) => store.write(...some.map((comment) => remove(commentTable, comment.id))));
      }
      await efforts.remove(id);
      await load();
    },
    /** @param reason empty puts the comment back */
    async setAside(ids: readonly string[], reason: string): Promise<void> {
      const own = new Set(ids);
      const at = now().toISOString();
      const changed = comments.value
        .filter(({ id }) => own.has(id))
        .map(({ setAside: _, ...comment }) => ({ ...comment, ...(reason ? { setAside: { reason, at } } : {}) }));
      const byId = new Map(changed.map((comment) => [comment.id, comment]));
      comments.value = comments.value.map((comment) => byId.get(comment.id) ?? comment);
      await keeper.keep((store) => store.write(...changed.map((comment) => put(commentTable, comment))));
    },
  };
}

type Take = (comments: Comment[], rows: number) => Promise<void>;

/** The store could not keep a part; why is told by the keeper. */
class NotKept extends Error {}
