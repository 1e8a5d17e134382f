import type { Engine, EngineOptions } from '../engines/engine.ts';
import type { Finding } from '../model/finding.ts';
import { type Lens, lenses, type ToolLanguage } from '../model/lens.ts';
import type { ParticipationPoint } from '../model/participation-point.ts';
import type { DistrictProfile } from '../model/profile.ts';
import type { LensSummary, NotChecked, PageTopic, Report, RuleOutcome } from '../model/report.ts';
import type { TranslationRow } from '../model/translation.ts';
import { framePages } from '../page/frames.ts';
import type { Derivation, Page } from '../page/page.ts';
import { elementsOf } from '../page/walk.ts';
import type { Rule } from '../rules/rule.ts';
import { evaluateOn, type PageFinding, worst } from './evaluate.ts';
import { notChecked } from './not-checked.ts';
import { makePacer, type Pacer } from './pacer.ts';
import { engineFinding, engineOutcome, ruleFinding, ruleOutcome } from './to-finding.ts';

/** What an audit tells while it runs. Findings come as soon as they are known: the engines' first, which are cheap. */
export type AuditEvent =
  | { type: 'finding'; finding: Finding }
  | { type: 'progress'; done: number; total: number; doing: string }
  | { type: 'rule-error'; ruleId: string; lens: Lens; error: string };

export interface AuditOptions {
  version: string;
  language: ToolLanguage;
  rules: readonly Rule[];
  engines: readonly Engine[];
  profile: DistrictProfile;
  findPoints: Derivation<readonly ParticipationPoint[]>;
  /** Tells what the page is there for; the report does not say without it. */
  findTopic?: (page: Page) => PageTopic;
  /** Makes the table of translated versions; the report has none without it. */
  findTranslations?: (page: Page, profile: DistrictProfile) => Generator<undefined, TranslationRow[]>;
  /** Ends when the other versions of the page are in `page.otherVersions`; gives what of them could not be read. */
  versionsRead?: Promise<NotChecked[]>;
  /** Ends when the pictures that can be read are in `page.pictures`; gives what of them could not be. */
  picturesRead?: Promise<NotChecked[]>;
  signal?: AbortSignal | undefined;
  /** Milliseconds of work before the page gets its turn; 20 unless told. */
  budget?: number;
  /** Shared with what works beside the audit, so that together they keep to the budget; one of its own unless told. */
  pacer?: Pacer;
  viewport: { width: number; height: number };
  /** What the caller already knows cannot be checked, for example a frame of another site. */
  couldNotCheck?: NotChecked[];
  now(): number;
  rest(): Promise<void>;
  clock(): Date;
}

interface Audit extends AuditOptions {
  page: Page;
  /** The page, then what stands in its frames. */
  pages: readonly Page[];
  pacer: Pacer;
  lensSummaries: Record<Lens, LensSummary>;
  outcomes: RuleOutcome[];
  seen: Map<string, number>;
  /** Which faults were told of which elements already, so that two who see the same are heard once. */
  told: Map<string, WeakSet<Element>>;
  findings: Finding[];
  couldNotCheckHere: NotChecked[];
}

/**
 * Audits one page.
 * @yields findings, progress and errors of single rules, as they happen
 * @returns the report, equal to what was yielded
 * @throws the signal's reason when cancelled; a rule or engine that throws does not end the audit
 */
export async function* audit(page: Page, options: AuditOptions): AsyncGenerator<AuditEvent, Report> {
  const { signal, budget = 20, now, rest } = options;
  const pacer = options.pacer ?? makePacer({ signal, budget, now, rest });
  const run: Audit = {
    ...options,
    page,
    pages: [page, ...(await pacer.run(page.prepare(framePages)))],
    pacer,
    lensSummaries: Object.fromEntries(lenses.map((lens) => [lens, emptySummary()])) as Record<Lens, LensSummary>,
    outcomes: [],
    seen: new Map(),
    told: new Map(),
    findings: [],
    couldNotCheckHere: [...(options.couldNotCheck ?? []), ...(await pacer.run(notChecked(page, options.language)))],
  };
  const asked: EngineOptions = { standard: options.profile.standard, language: options.language };
  const total = options.engines.reduce((sum, engine) => sum + engine.count(asked), options.rules.length);
  const progress = (doing: string): AuditEvent => ({ type: 'progress', done: run.outcomes.length, total, doing });
  const runRules = async function* (isMeant: (rule: Rule) => boolean): AsyncGenerator<AuditEvent> {
    for (const rule of options.rules.filter(isMeant)) {
      yield progress(rule.id);
      yield* runRule(run, rule);
    }
  };
  for (const engine of options.engines) {
    yield progress(engine.name);
    yield* runEngine(run, engine, asked);
  }
  for (const lens of lenses) {
    yield* runRules((each) => each.lens === lens && !each.readsVersions && !each.readsPictures);
  }
  run.couldNotCheckHere.push(...((await waited(run, 'pictures', run.picturesRead)) ?? []));
  yield* runRules(({ readsPictures }) => readsPictures === true);
  run.couldNotCheckHere.push(...((await waited(run, 'translated versions', run.versionsRead)) ?? []));
  yield* runRules(({ readsVersions }) => readsVersions === true);
  const translations = await waited(run, 'translated versions', table(run));
  const participation = (await waited(run, 'participation points', points(run))) ?? [];
  yield { type: 'progress', done: total, total, doing: '' };
  return {
    schema: 'porchlight-report/1',
    tool: {
      name: 'Porchlight',
      version: options.version,
      engines: Object.fromEntries(options.engines.map(({ name, version }) => [name, version])),
      language: options.language,
    },
    page: {
      url: page.url,
      title: page.document.title,
      language: page.document.documentElement.getAttribute('lang') ?? '',
      auditedAt: options.clock().toISOString(),
      asOf: page.asOf,
      viewport: options.viewport,
      elements: count(elementsOf(page.document)),
      ...topic(run),
    },
    profile: options.profile,
    lenses: run.lensSummaries,
    rules: run.outcomes,
    findings: run.findings,
    participation: [...participation],
    couldNotCheck: run.couldNotCheckHere,
    ...(translations ? { translations } : {}),
  };
}

async function* runRule(run: Audit, rule: Rule): AsyncGenerator<AuditEvent> {
  const before = run.pacer.worked();
  let found: PageFinding[];
  let outcome: RuleOutcome['outcome'];
  try {
    const steps = evaluateOn(run.pages, rule, run.profile);
    ({ found, outcome } = await run.pacer.run(steps));
  } catch (error) {
    run.signal?.throwIfAborted();
    settle(run, ruleOutcome(rule, 'error', run.language), before);
    yield failure(run, rule.id, rule.lens, rule.title, `${rule.id}: ${sentence(error)}`, sentence(error));
    return;
  }
  for (const { finding, page } of found) {
    if (!isNew(run, rule.id, finding.element)) continue;
    yield keep(run, ruleFinding(rule, finding, run.language, page, run.seen));
    await run.pacer.pause();
  }
  settle(run, ruleOutcome(rule, outcome, run.language), before);
}

async function* runEngine(run: Audit, engine: Engine, asked: EngineOptions): AsyncGenerator<AuditEvent> {
  const outcomes = new Map<string, RuleOutcome>();
  const before = run.pacer.worked();
  try {
    for (const page of run.pages) {
      for (const result of engine.run(page, asked)) {
        await run.pacer.pause();
        if (!result) continue;
        const { rule, findings, applicable, error } = result;
        const failed = rule.outcome === 'fail' ? 'failed' : 'review';
        const here = error ? 'error' : findings.length > 0 ? failed : applicable ? 'passed' : 'notApplicable';
        outcomes.set(rule.id, engineOutcome(result, worst(here, outcomes.get(rule.id)?.outcome)));
        if (error) yield failure(run, rule.id, 'accessibility', result.words.title, `${rule.id}: ${error}`, error);
        for (const found of findings) {
          if (!isNew(run, rule.fault, found.element)) continue;
          yield keep(run, engineFinding(result, found, run.language, run.seen));
          await run.pacer.pause();
        }
      }
    }
  } catch (error) {
    run.signal?.throwIfAborted();
    run.lensSummaries.accessibility.errors++;
    run.lensSummaries.accessibility.rules++;
    yield failure(run, engine.name, 'accessibility', engine.name, sentence(error), sentence(error));
  }
  for (const outcome of outcomes.values()) settle(run, outcome, run.pacer.worked());
  run.lensSummaries.accessibility.ms += run.pacer.worked() - before;
}

/** Notes what became of a rule. @param before what had been worked when it began */
function settle(run: Audit, result: RuleOutcome, before: number): void {
  run.outcomes.push(result);
  const summary = run.lensSummaries[result.lens];
  summary.rules++;
  summary[result.outcome === 'error' ? 'errors' : result.outcome]++;
  summary.ms += run.pacer.worked() - before;
}

function failure(run: Audit, ruleId: string, lens: Lens, what: string, why: string, error: string): AuditEvent {
  run.couldNotCheckHere.push({ what, why });
  return { type: 'rule-error', ruleId, lens, error };
}

/** Whether nobody has told of this fault at this element yet. Faults of the page as a whole are always new. */
function isNew({ told }: Audit, fault: string, element: Element | undefined): boolean {
  if (!element) return true;
  const elements = told.get(fault) ?? new WeakSet();
  told.set(fault, elements);
  if (elements.has(element)) return false;
  elements.add(element);
  return true;
}

function keep(run: Audit, finding: Finding): AuditEvent {
  run.findings.push(finding);
  return { type: 'finding', finding };
}

async function points({ pacer, page, findPoints, profile }: Audit): Promise<readonly ParticipationPoint[]> {
  const found = await pacer.run(page.prepare(findPoints));
  // A page writes the time on the wall of its district.
  const { timeZone } = profile;
  return found.map((point) => (hasClockTime(point) ? { timeZone, ...point } : point));
}

function hasClockTime({ start = '', deadline = '', at }: ParticipationPoint): boolean {
  return start.includes('T') || deadline.includes('T') || at !== undefined;
}

/** A page whose topic cannot be told still has its report. */
function topic({ findTopic, page, couldNotCheckHere }: Audit): { topic?: PageTopic } {
  try {
    return findTopic ? { topic: findTopic(page) } : {};
  } catch (error) {
    couldNotCheckHere.push({ what: 'what the page is about', why: sentence(error) });
    return {};
  }
}

/** Waits for what may fail without an end to the audit: then it goes on with what is there, and says so. */
async function waited<Result>(run: Audit, what: string, reading: Promise<Result> | undefined) {
  try {
    return await reading;
  } catch (error) {
    run.signal?.throwIfAborted();
    run.couldNotCheckHere.push({ what, why: sentence(error) });
    return undefined;
  }
}

async function table({ findTranslations, pacer, page, profile }: Audit): Promise<TranslationRow[] | undefined> {
  return findTranslations && pacer.run(findTranslations(page, profile));
}

function emptySummary(): LensSummary {
  return { rules: 0, passed: 0, failed: 0, review: 0, notApplicable: 0, errors: 0, ms: 0 };
}

function count(items: Iterable<unknown>): number {
  let total = 0;
  for (const _ of items) total++;
  return total;
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
