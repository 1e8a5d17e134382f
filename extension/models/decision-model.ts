import { pageKey, siteKey } from '@porchlight/core/decisions/compare';
import {
  type Decision,
  DecisionFile,
  type DecisionKind,
  type DecisionStep,
  decisionId,
} from '@porchlight/core/model/decision';
import type { Finding } from '@porchlight/core/model/finding';
import { readJson } from '@porchlight/core/model/read-error';
import { decisions as table } from '@porchlight/core/storage/tables/decisions';
import type { ReadonlySignal } from '@preact/signals';
import type { Keeper } from './keeper.ts';
import type { AboutPage } from './page-adapter.ts';
import type { Staff } from './staff-model.ts';

export interface Deciding {
  findings: readonly Finding[];
  kind: DecisionKind;
  reason: string;
  /** For every page of the site on which the same is found. */
  isForSite?: boolean;
}

export type DecisionModel = ReturnType<typeof createDecisionModel>;

/** Deciding about findings, taking it back, and sharing it with colleagues in a file. */
export function createDecisionModel(
  keeper: Keeper,
  about: ReadonlySignal<AboutPage>,
  staff: ReadonlySignal<Staff>,
  now: () => Date,
) {
  function step(kind: DecisionKind, reason: string): DecisionStep {
    return { kind, reason: reason.trim(), by: staff.value.name, at: now().toISOString() };
  }

  /** @returns whether it is kept */
  function decide({ findings, kind, reason, isForSite = false }: Deciding): Promise<boolean> {
    const { url } = about.value;
    const page = (isForSite ? siteKey(url) : undefined) ?? pageKey(url);
    const next = step(kind, reason);
    return keeper.keep((store) =>
      Promise.all(
        findings.map(({ id: findingId, ruleId, problem }) =>
          store.change(table, decisionId(page, findingId), (known) => ({
            id: decisionId(page, findingId),
            page,
            findingId,
            ruleId,
            problem,
            scope: staff.value.shares ? ('shared' as const) : ('me' as const),
            history: [...(known?.history ?? []), next],
            at: next.at,
          })),
        ),
      ),
    );
  }

  /** Takes a decision back; that it was made stays on record. */
  function reopen({ id }: Decision): Promise<boolean> {
    const next = step('open', '');
    return keeper.keep((store) =>
      store.change(table, id, (known) => known && { ...known, history: [...known.history, next], at: next.at }),
    );
  }

  /** The decisions that are for colleagues too, as a file; undefined when the store cannot be read. */
  async function sharedFile(): Promise<string | undefined> {
    const all = await keeper.look((store) => store.list(table));
    if (!all) return undefined;
    const shared = all.filter(({ scope }) => scope === 'shared');
    const file: DecisionFile = { schema: 'porchlight-decisions/1', at: now().toISOString(), decisions: shared };
    return `${JSON.stringify(file, undefined, 1)}\n`;
  }

  /**
   * Takes the decisions of a colleague in. Where both decided, both are kept in order of time, and the last one counts.
   * @returns how many there were, or undefined when they could not be kept
   * @throws ReadError when the file is none
   */
  async function takeShared(text: string): Promise<number | undefined> {
    const file = readJson(DecisionFile, text, 'this file of decisions');
    const isKept = await keeper.keep((store) =>
      Promise.all(
        file.decisions.map((theirs) =>
          store.change(table, theirs.id, (ours) => (ours ? merged(ours, theirs) : theirs)),
        ),
      ),
    );
    return isKept ? file.decisions.length : undefined;
  }

  return { decide, reopen, sharedFile, takeShared };
}

function merged(ours: Decision, theirs: Decision): Decision {
  const steps = new Map(
    [...ours.history, ...theirs.history].map((each) => [`${each.at} ${each.kind} ${each.by}`, each]),
  );
  const history = [...steps.values()].sort((one, other) => one.at.localeCompare(other.at));
  return { ...ours, scope: 'shared', history, at: history.at(-1)?.at ?? ours.at };
}
