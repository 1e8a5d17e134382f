import type { Engine } from '../engines/engine.ts';
import type { Finding } from '../model/finding.ts';
import { type Lens, lenses, type ToolLanguage } from '../model/lens.ts';
import type { ParticipationPoint } from '../model/participation-point.ts';
import type { DistrictProfile } from '../model/profile.ts';
import type { LensSummary, NotChecked, PageTopic, Report } from '../model/report.ts';
import type { TranslationRow } from '../model/translation.ts';
import type { Derivation, Page } from '../page/page.ts';
import { isGenerator } from '../page/page.ts';
import { elementsOf } from '../page/walk.ts';
import type { Evaluation, Rule } from '../rules/rule.ts';
import { notChecked } from './not-checked.ts';
import { makePacer, type Pacer } from './pacer.ts';
import { engineFinding, ruleFinding } from './to-finding.ts';

/** What an audit tells while it runs. Findings come as soon as they are known, cheap rules first. */
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
  signal?: AbortSignal | undefined;
  /** Milliseconds of work before the page gets its turn; 30 unless told. */
  budget?: number;
  viewport: { width: number; height: number };
  /** What the caller already knows cannot be checked, for example a frame of another site. */
  couldNotCheck?: NotChecked[];
  now(): number;
  rest(): Promise<void>;
  clock(): Date;
}

interface Audit extends AuditOptions {
  page: Page;
  pacer: Pacer;
  lensSummaries: Record<Lens, LensSummary>;
  seen: Map<string, number>;
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
  const pacer = makePacer({
    signal: options.signal,
    budget: options.budget ?? 30,
    now: options.now,
    rest: options.rest,
  });
  const run: Audit = {
    ...options,
    page,
    pacer,
    lensSummaries: Object.fromEntries(lenses.map((lens) => [lens, emptySummary()])) as Record<Lens, LensSummary>,
    seen: new Map(),
    findings: [],
    couldNotCheckHere: [...(options.couldNotCheck ?? []), ...notChecked(page, options.language)],
  };
  const total = options.rules.length + options.engines.length;
  let done = 0;
  for (const rule of options.rules.filter(({ readsVersions }) => !readsVersions)) {
    yield { type: 'progress', done: done++, total, doing: rule.id };
    yield* runRule(run, rule);
  }
  for (const engine of options.engines) {
    yield { type: 'progress', done: done++, total, doing: engine.name };
    yield* runEngine(run, engine);
  }
  await versionsRead(run);
  for (const rule of options.rules.filter(({ readsVersions }) => readsVersions)) {
    yield { type: 'progress', done: done++, total, doing: rule.id };
    yield* runRule(run, rule);
  }
  const translations = await table(run);
  const participation = await points(run);
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
    findings: run.findings,
    participation: [...participation],
    couldNotCheck: run.couldNotCheckHere,
    ...(translations ? { translations } : {}),
  };
}

async function* runRule(run: Audit, rule: Rule): AsyncGenerator<AuditEvent> {
  const summary = run.lensSummaries[rule.lens];
  summary.rules++;
  const before = run.pacer.worked();
  let evaluation: Evaluation;
  try {
    for (const need of rule.needs ?? []) await run.pacer.run(run.page.prepare(need));
    const made = rule.evaluate(run.page, run.profile);
    evaluation = isGenerator<Evaluation>(made) ? await run.pacer.run(made) : made;
  } catch (error) {
    run.signal?.throwIfAborted();
    summary.errors++;
    run.couldNotCheckHere.push({ what: rule.title, why: `${rule.id}: ${sentence(error)}` });
    yield { type: 'rule-error', ruleId: rule.id, lens: rule.lens, error: sentence(error) };
    return;
  }
  if (!evaluation.applicable) summary.notApplicable++;
  else if (evaluation.findings.some(({ outcome }) => outcome === 'fail')) summary.failed++;
  else if (evaluation.findings.length > 0) summary.review++;
  else summary.passed++;
  for (const found of evaluation.applicable ? evaluation.findings : []) {
    yield keep(run, ruleFinding(rule, found, run.language, run.page, run.seen));
    await run.pacer.pause();
  }
  summary.ms += run.pacer.worked() - before;
}

async function* runEngine(run: Audit, engine: Engine): AsyncGenerator<AuditEvent> {
  const summary = run.lensSummaries.accessibility;
  const standard = run.profile.standard;
  const before = run.pacer.worked();
  try {
    for await (const result of engine.run(run.page, { standard, language: run.language, signal: run.signal })) {
      summary.rules++;
      summary[result.outcome]++;
      for (const found of result.findings) {
        yield keep(run, engineFinding(result, found, run.seen));
        await run.pacer.pause();
      }
    }
  } catch (error) {
    run.signal?.throwIfAborted();
    summary.errors++;
    run.couldNotCheckHere.push({ what: engine.name, why: sentence(error) });
    yield { type: 'rule-error', ruleId: engine.name, lens: 'accessibility', error: sentence(error) };
  }
  summary.ms += run.pacer.worked() - before;
}

function keep(run: Audit, finding: Finding): AuditEvent {
  run.findings.push(finding);
  return { type: 'finding', finding };
}

async function points(run: Audit): Promise<readonly ParticipationPoint[]> {
  try {
    const found = await run.pacer.run(run.page.prepare(run.findPoints));
    // A page writes the time on the wall of its district.
    const { timeZone } = run.profile;
    return found.map((point) => (hasClockTime(point) ? { timeZone, ...point } : point));
  } catch (error) {
    run.signal?.throwIfAborted();
    run.couldNotCheckHere.push({ what: 'participation points', why: sentence(error) });
    return [];
  }
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

async function versionsRead(run: Audit): Promise<void> {
  try {
    run.couldNotCheckHere.push(...((await run.versionsRead) ?? []));
  } catch (error) {
    run.signal?.throwIfAborted();
    run.couldNotCheckHere.push({ what: 'translated versions', why: sentence(error) });
  }
}

async function table(run: Audit): Promise<TranslationRow[] | undefined> {
  if (!run.findTranslations) return undefined;
  try {
    return await run.pacer.run(run.findTranslations(run.page, run.profile));
  } catch (error) {
    run.signal?.throwIfAborted();
    run.couldNotCheckHere.push({ what: 'translated versions', why: sentence(error) });
    return undefined;
  }
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
