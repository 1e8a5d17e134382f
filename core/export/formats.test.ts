import { describe, expect, it } from 'vitest';
import type { Decision, DecisionKind } from '../model/decision.ts';
import type { RuleOutcome } from '../model/report.ts';
import { reportCsv } from './report-csv.ts';
import { reportEarl } from './report-earl.ts';
import { reportSarif } from './report-sarif.ts';
import { makeFinding, makeReport } from './testing/sample-report.ts';

const rule = (id: string, outcome: RuleOutcome['outcome'], given: Partial<RuleOutcome> = {}): RuleOutcome => ({
  ...{ id, outcome, lens: 'accessibility', title: `About ${id}`, wcag: [], act: [] },
  ...given,
});
const findings = [
  makeFinding(),
  makeFinding({ id: 'link-1', ruleId: 'link-name', outcome: 'review', wcag: ['2.4.4'], act: ['c487ae'] }),
];
const rules = [
  rule('image-alt', 'failed'),
  rule('link-name', 'review'),
  rule('zoom', 'passed', { wcag: ['1.4.4'], act: ['b4f0c3'] }),
  rule('frame-name', 'notApplicable'),
  rule('broken', 'error'),
];
const report = makeReport({
  findings: findings.map((each) => ({ ...each, ruleId: each.ruleId })),
  rules,
});

interface Assertion {
  test: { title: string; isPartOf: string[] };
  result: { outcome: string; description: string; pointer?: { expression: string } };
}

describe('EARL', () => {
  const [assertor, subject] = JSON.parse(reportEarl([report]))['@graph'] as [
    { name: string },
    { source: string; assertions: Assertion[] },
  ];

  it('has one assertion a finding, and one for each rule that found nothing', () => {
    expect(assertor.name).toBe('Porchlight');
    expect(subject.source).toBe('https://www.maple.example/board');
    expect(subject.assertions.map(({ test, result }) => [test.title, result.outcome])).toEqual([
      ['image-alt', 'earl:failed'],
      ['link-name', 'earl:cantTell'],
      ['zoom', 'earl:passed'],
      ['frame-name', 'earl:inapplicable'],
      ['broken', 'earl:untested'],
    ]);
  });

  it('names the success criteria and ACT rules, and the place', () => {
    expect(subject.assertions[0]?.test.isPartOf).toEqual(['WCAG2:non-text-content', 'ACT:23a2a8/']);
    expect(subject.assertions[2]?.test.isPartOf).toEqual(['WCAG2:resize-text', 'ACT:b4f0c3/']);
    expect(subject.assertions[0]?.result.pointer?.expression).toBe('main > p:nth-of-type(2) > img');
  });

  it('has what a person decided or found beside what the machine said', () => {
    const at = '2026-09-02T12:00:00.000Z';
    const page = report.page.url;
    const decision = (findingId: string, kind: DecisionKind, reason: string): Decision => ({
      ...{ id: `${page} ${findingId}`, page, findingId, ruleId: 'x', problem: '', scope: 'shared', at },
      history: [{ kind, reason, by: 'Ada', at }],
    });
    const note = { id: '7', page, text: 'The map is a picture.', by: '', at };
    const own = { ...note, finding: { lens: 'participation' as const, impact: 'serious' as const, fix: '' } };
    const decisions = [
      decision(findings[0]?.id ?? '', 'not-a-problem', 'It is described in the text.'),
      decision('link-1', 'confirmed', ''),
    ];
    const [, judged, ...people] = JSON.parse(reportEarl([{ ...report, decisions, notes: [own] }]))['@graph'];
    const byHand = judged.assertions.filter(({ mode }: { mode: string }) => mode === 'earl:manual');
    expect(judged.assertions).toHaveLength(5 + 3);
    expect(judged.assertions[0].result.outcome, 'what the machine said stays').toBe('earl:failed');
    const said = byHand.map(({ test, result, assertedBy }: Assertion & { assertedBy: string }) => [
      ...[test.title, result.outcome, result.description],
      people.find((person: { '@id': string }) => person['@id'] === assertedBy)?.name,
    ]);
    expect(said).toEqual([
      ['link-name', 'earl:failed', findings[1]?.problem, 'Ada'],
      ['own-finding', 'earl:failed', 'The map is a picture.', undefined],
      ['image-alt', 'earl:passed', 'It is described in the text.', 'Ada'],
    ]);
    expect(byHand[0].result.date).toBe(at);
  });

  it('can be made of a report of an older version, which has no list of rules', () => {
    const { rules: _, ...older } = report;
    expect(JSON.parse(reportEarl([older]))['@graph'][1].assertions).toHaveLength(2);
  });
});

describe('SARIF', () => {
  const [run] = JSON.parse(reportSarif([report, report])).runs;

  it('has every finding of every report, with its rule, its page and its lasting id', () => {
    expect(run.results).toHaveLength(4);
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(run.results[0].partialFingerprints).toEqual({ 'porchlight/v1': findings[0]?.id });
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('https://www.maple.example/board');
  });

  it('gives a level to failures only, as the standard wants it', () => {
    expect(run.results.slice(0, 2).map(({ kind, level }: { kind: string; level: string }) => [kind, level])).toEqual([
      ['fail', 'error'],
      ['review', 'none'],
    ]);
  });
});

describe('CSV', () => {
  it('has a line for every finding, and no formula', () => {
    const hostile = makeFinding({
      problem: '=HYPERLINK("http://evil.example")',
      target: { ...makeFinding().target, frames: ['iframe'] },
    });
    const lines = reportCsv([report, makeReport({ findings: [hostile] })])
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[3]).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    expect(lines[3]).toContain('iframe >>> main > p:nth-of-type(2) > img');
  });
});
