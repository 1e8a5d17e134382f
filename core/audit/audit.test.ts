import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Engine, EngineRuleResult } from '../engines/engine.ts';
import { emptyProfile } from '../model/profile.ts';
import { Report } from '../model/report.ts';
import { openPage } from '../page/page.ts';
import { findPoints } from '../participation/find-points.ts';
import { rules } from '../rules/index.ts';
import { type Rule, rule } from '../rules/rule.ts';
import { type AuditEvent, type AuditOptions, audit } from './audit.ts';

const html = `<html lang="en"><head><title>Board meetings</title></head><body><main><h1>Board meetings</h1>
  <p>Regular board meeting, May 12, 2026, 6:00 p.m.</p><p lang="ar">نرحب بجميع العائلات في كل اجتماع.</p></main></body></html>`;

async function run(given: Partial<AuditOptions> = {}, source = html) {
  const { document } = new JSDOM(source, { url: 'https://www.district.example/board' }).window;
  let time = 0;
  const before = document.documentElement.outerHTML;
  const steps = audit(openPage(document, { asOf: '2026-09-01' }), {
    version: '0.1.0',
    language: 'en',
    rules,
    engines: [],
    profile: emptyProfile,
    findPoints,
    viewport: { width: 1280, height: 800 },
    now: () => ++time,
    rest: async () => {},
    clock: () => new Date('2026-09-01T12:00:00Z'),
    ...given,
  });
  const events: AuditEvent[] = [];
  for (;;) {
    const next = await steps.next();
    if (next.done) return { report: next.value, events, unchanged: document.documentElement.outerHTML === before };
    events.push(next.value);
  }
}

/** What an engine says of one of its rules, in the fewest words. */
const result = (id: string, given: Partial<EngineRuleResult> = {}): EngineRuleResult => ({
  rule: { id, impact: 'minor', wcag: ['1.1.1'], act: ['23a2a8'], fixedBy: 'editor', outcome: 'fail', fault: 'name' },
  words: { title: id, problem: 'It is so.', fix: 'Mend it.', why: '' },
  applicable: true,
  findings: [],
  ...given,
});

const throwing: Rule = rule({
  id: 'broken',
  lens: 'language',
  impact: 'minor',
  title: 'A rule with a fault',
  why: '',
  sources: [{ name: 'none' }],
  practices: [],
  fixedBy: 'editor',
  messages: {},
  es: { title: '', why: '', messages: {} },
  evaluate: () => {
    throw new Error('the rule tripped');
  },
});

describe('audit', () => {
  it('makes a report that the schema accepts, equal to what it streamed', async () => {
    const { report, events, unchanged } = await run();
    expect(Report.safeParse(report).error).toBeUndefined();
    expect(events.flatMap((event) => (event.type === 'finding' ? [event.finding] : []))).toEqual(report.findings);
    expect(report.findings.map(({ ruleId, message }) => `${ruleId} ${message}`)).toEqual(
      expect.arrayContaining([
        'participation-point only-past',
        'text-direction left-to-right',
        'feedback-channel not-found',
      ]),
    );
    expect(unchanged).toBe(true);
  });

  it('counts every rule once', async () => {
    const { report } = await run();
    for (const { rules: total, passed, failed, review, notApplicable, errors } of Object.values(report.lenses)) {
      expect(passed + failed + review + notApplicable + errors).toBe(total);
    }
  });

  it('survives a rule that throws and says so', async () => {
    const { report, events } = await run({ rules: [throwing, ...rules] });
    expect(report.lenses.language.errors).toBe(1);
    expect(report.couldNotCheck).toContainEqual({ what: 'A rule with a fault', why: 'broken: the rule tripped' });
    expect(events).toContainEqual({
      type: 'rule-error',
      ruleId: 'broken',
      lens: 'language',
      error: 'the rule tripped',
    });
    expect(report.findings.length).toBeGreaterThan(0);
  });

  it('survives an engine that throws half-way and keeps what it had said', async () => {
    const engine: Engine = {
      name: 'half',
      version: '1',
      count: () => 2,
      *run() {
        yield result('one');
        throw new Error('the engine stopped');
      },
    };
    const { report } = await run({ engines: [engine], rules: [] });
    expect(report.lenses.accessibility).toMatchObject({ rules: 2, passed: 1, errors: 1 });
    expect(report.couldNotCheck).toContainEqual({ what: 'half', why: 'the engine stopped' });
  });

  it('hears one of two rules of engines that see the same fault at the same place', async () => {
    const engine: Engine = {
      name: 'two',
      version: '1',
      count: () => 2,
      *run({ document }) {
        const findings = [{ element: document.querySelector('h1') as Element, data: {} }];
        yield result('one', { findings });
        yield result('other', { findings });
      },
    };
    const { report } = await run({ engines: [engine], rules: [] });
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['one']);
    expect(report.rules?.map(({ id, outcome, act }) => [id, outcome, act])).toEqual([
      ['one', 'failed', ['23a2a8']],
      ['other', 'failed', ['23a2a8']],
    ]);
  });

  it('lists every rule once with its outcome, as the lenses count them', async () => {
    const { report } = await run({ rules: [throwing, ...rules] });
    const outcomes = report.rules ?? [];
    expect(new Set(outcomes.map(({ id }) => id)).size).toBe(rules.length + 1);
    expect(outcomes.filter(({ outcome }) => outcome === 'error').map(({ id }) => id)).toEqual(['broken']);
    for (const [lens, { passed }] of Object.entries(report.lenses)) {
      expect(outcomes.filter((each) => each.lens === lens && each.outcome === 'passed')).toHaveLength(passed);
    }
  });

  it('stops when cancelled, inside a rule too', async () => {
    const controller = new AbortController();
    const endless = {
      ...throwing,
      *evaluate() {
        for (;;) {
          controller.abort(new Error('enough'));
          yield;
        }
      },
    } as Rule;
    await expect(run({ rules: [endless], signal: controller.signal })).rejects.toThrow('enough');
  });

  it('lets the page breathe when the budget of a slice is spent', async () => {
    let rests = 0;
    await run({
      budget: 1,
      rest: async () => {
        rests++;
      },
    });
    expect(rests).toBeGreaterThan(5);
  });

  it('speaks Spanish when asked', async () => {
    const { report } = await run({ language: 'es' });
    expect(report.findings.find(({ ruleId }) => ruleId === 'participation-point')?.problem).toMatch(/ya pasó/);
  });

  it('keeps the ids of findings when a banner is added and a section moves', async () => {
    const changed = html
      .replace('<body>', '<body><div role="alert">Snow day: schools open at 10.</div>')
      .replace('</main>', '<p>New text.</p></main>');
    const ids = async (source: string) => (await run({}, source)).report.findings.map(({ id }) => id).sort();
    expect(await ids(changed)).toEqual(await ids(html));
  });

  it('says what it could not see into', async () => {
    const { report } = await run(
      {},
      html.replace(
        '</main>',
        '<iframe title="Map" src="https://maps.example/"></iframe><a href="/agenda.pdf">Agenda</a></main>',
      ),
    );
    expect(report.couldNotCheck.map(({ what }) => what)).toEqual([
      'The embedded frame Map',
      '1 linked document (PDF, Word, slides)',
    ]);
  });
});
