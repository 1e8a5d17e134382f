import { describe, expect, it } from 'vitest';
import { reportCsv } from '../export/report-csv.ts';
import { makeFinding, makeReport } from '../export/testing/sample-report.ts';
import { type Decision, type DecisionKind, decisionId } from '../model/decision.ts';
import type { Note } from '../model/note.ts';
import { compareReports, isSamePage, pageKey, siteKey } from './compare.ts';
import { type SortedOut, sortOut } from './sort-out.ts';

const page = 'https://maple.example/board';
const audited = '2026-11-26T10:00:00.000Z';
const later = '2026-11-26T11:00:00.000Z';
const earlier = '2026-11-26T09:00:00.000Z';

function decided(findingId: string, kind: DecisionKind, at = earlier, on = page): Decision {
  const history = [{ kind, reason: 'Because.', by: 'Ada', at }];
  return { id: decisionId(on, findingId), page: on, findingId, ruleId: 'r', problem: '', scope: 'me', history, at };
}

const findings = ['a', 'b', 'c'].map((id) => makeFinding({ id, outcome: 'review' }));
const sorted = (decisions: Decision[], notes: Note[] = []) =>
  sortOut({ findings, decisions, notes, auditedAt: audited, language: 'en' });
const ids = ({ open, planned, notAProblem, saidFixed }: SortedOut) => ({
  open: open.map(({ id }) => id),
  planned: planned.map(({ finding }) => finding.id),
  notAProblem: notAProblem.map(({ finding }) => finding.id),
  saidFixed: saidFixed.map(({ finding }) => finding.id),
});

describe('sortOut', () => {
  it('puts every finding into exactly one list', () => {
    expect(ids(sorted([decided('a', 'planned'), decided('b', 'not-a-problem'), decided('z', 'planned')]))).toEqual({
      open: ['c'],
      planned: ['a'],
      notAProblem: ['b'],
      saidFixed: [],
    });
  });

  it('believes that something is fixed until an audit after that finds it again', () => {
    expect(ids(sorted([decided('a', 'fixed', later)])).saidFixed).toEqual(['a']);
    const again = sorted([decided('a', 'fixed', earlier)]);
    expect(ids(again)).toMatchObject({ open: ['a', 'b', 'c'], saidFixed: [] });
    expect(again.stillThere.get('a')?.by).toBe('Ada');
  });

  it('makes a review that a person confirmed something to fix', () => {
    expect(sorted([decided('a', 'confirmed')]).open.map(({ outcome }) => outcome)).toEqual([
      'fail',
      'review',
      'review',
    ]);
  });

  it('takes what was reopened as open', () => {
    expect(ids(sorted([decided('a', 'open')])).open).toEqual(['a', 'b', 'c']);
  });

  it.each([
    [0, 1],
    [1, 0],
  ])('lets a decision of the page outrank one of the site (%s, %s)', (first, second) => {
    const both = [decided('a', 'planned', earlier, 'https://maple.example/*'), decided('a', 'not-a-problem')];
    const inOrder = [both[first], both[second]] as Decision[];
    expect(ids(sorted(inOrder)).notAProblem).toEqual(['a']);
  });

  it("counts a person's own finding, until that person says it is fixed", () => {
    const note: Note = { id: '7', page, text: 'The map is a picture.', by: 'Ada', at: earlier };
    const own: Note = { ...note, finding: { lens: 'participation', impact: 'serious', fix: 'Write it down.' } };
    expect(sorted([], [note]).open).toHaveLength(3);
    const [found] = sorted([], [own]).open.slice(3);
    expect(found).toMatchObject({ id: 'own-finding-7', problem: 'The map is a picture.', outcome: 'fail' });
    expect(ids(sorted([decided('own-finding-7', 'fixed', earlier)], [own])).saidFixed).toEqual(['own-finding-7']);
  });
});

describe('compareReports', () => {
  it('tells fixed, new and still there by id', () => {
    const report = (...own: string[]) => makeReport({ findings: own.map((id) => makeFinding({ id })) });
    const compared = compareReports(report('a', 'b'), report('b', 'c'));
    expect(Object.values(compared).map((list: { id: string }[]) => list.map(({ id }) => id))).toEqual([
      ['a'],
      ['c'],
      ['b'],
    ]);
  });

  it('knows a page whatever part of it was looked at', () => {
    const at = (url: string) => makeReport({ page: { ...makeReport().page, url } });
    expect(isSamePage(at('https://maple.example/board#news'), at('https://maple.example/board/'))).toBe(true);
    expect(pageKey('https://maple.example/board?year=2026#x')).toBe('https://maple.example/board?year=2026');
    expect([siteKey('https://Maple.example/board'), siteKey('file:///home/a.html')]).toEqual([
      'https://maple.example/*',
      undefined,
    ]);
  });
});

describe('the table of findings', () => {
  it('has every finding once, with what was decided and why', () => {
    const decisions = [decided('a', 'planned'), decided('b', 'not-a-problem')];
    const [head, ...lines] = reportCsv([makeReport({ findings, decisions })])
      .trim()
      .split('\r\n');
    expect(head).toContain('outcome,decision,reason,decided by,decided at');
    expect(lines.map((line) => /,review,([^,]*),([^,]*),([^,]*),/.exec(line)?.slice(1))).toEqual([
      ['', '', ''],
      ['planned', 'Because.', 'Ada'],
      ['not-a-problem', 'Because.', 'Ada'],
    ]);
  });

  it('keeps reasons from being run by a spreadsheet', () => {
    const [step] = decided('a', 'planned').history;
    if (!step) throw new Error('A decision has a step.');
    const own = { ...decided('a', 'planned'), history: [{ ...step, reason: '=HYPERLINK("x")' }] };
    expect(reportCsv([makeReport({ findings, decisions: [own] })])).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
