import { describe, expect, it } from 'vitest';
import { compareTallies, groupFindings, sharedFixes, tally, worthDoingFirst } from './group.ts';
import { makeFinding, makeReport } from './testing/sample-report.ts';

describe('groupFindings', () => {
  it('makes one fix of all places with the same rule and message', () => {
    const groups = groupFindings([makeFinding({ id: 'a' }), makeFinding({ id: 'b' })]);
    expect(groups.map(({ ruleId, findings }) => [ruleId, findings.map(({ id }) => id)])).toEqual([
      ['image-alt', ['a', 'b']],
    ]);
  });

  it.each(['ruleId', 'message'] as const)('keeps another %s apart', (member) => {
    expect(groupFindings([makeFinding(), makeFinding({ [member]: 'other' })])).toHaveLength(2);
  });

  it('keeps what a person must check apart from what is shown to be wrong', () => {
    const groups = groupFindings([makeFinding(), makeFinding({ outcome: 'review' })]);
    expect(groups.map(({ outcome }) => outcome)).toEqual(['fail', 'review']);
  });

  it('puts the worst impact first, then most places, then the order of the page', () => {
    const make = (ruleId: string, impact: 'critical' | 'minor') => makeFinding({ ruleId, impact });
    const groups = groupFindings([
      make('first-minor', 'minor'),
      make('once', 'critical'),
      make('second-minor', 'minor'),
      make('twice', 'critical'),
      make('twice', 'critical'),
    ]);
    expect(groups.map(({ ruleId }) => ruleId)).toEqual(['twice', 'once', 'first-minor', 'second-minor']);
  });

  it('takes the worst impact of its places', () => {
    const [group] = groupFindings([makeFinding({ impact: 'minor' }), makeFinding({ impact: 'serious' })]);
    expect(group?.impact).toBe('serious');
  });

  it('leaves the values out of the sentence where places differ', () => {
    const [group] = groupFindings(makeReport().findings.filter(({ ruleId }) => ruleId === 'text-contrast'));
    expect(group?.problem).toBe('This text is too pale against its background (… to 1; at least 4.5 to 1 is needed).');
    expect(group?.findings.map(({ data }) => data.ratio)).toEqual([2.13, 3.9, 2.61]);
  });

  it('leaves the findings themselves as they are', () => {
    const findings = makeReport().findings;
    groupFindings(findings);
    expect(findings).toEqual(makeReport().findings);
  });
});

describe('tally', () => {
  it('counts fixes apart from places, and reviews apart from fixes', () => {
    const sum = tally(groupFindings(makeReport().findings));
    expect(sum).toMatchObject({ fixes: 3, places: 11, reviews: 1, reviewPlaces: 1 });
    expect(sum.byImpact).toEqual({ critical: 1, serious: 2, moderate: 0, minor: 0 });
    expect(sum.byFixer).toEqual({ editor: 2, webmaster: 1, vendor: 0 });
  });

  it('puts a page with one critical fix before one with many minor ones', () => {
    const critical = tally(groupFindings([makeFinding()]));
    const minor = tally(groupFindings(['a', 'b', 'c'].map((ruleId) => makeFinding({ ruleId, impact: 'minor' }))));
    expect([minor, critical].sort(compareTallies)).toEqual([critical, minor]);
  });
});

describe('sharedFixes', () => {
  it('names the fixes of several pages, most pages first, and no reviews', () => {
    const review = makeFinding({ ruleId: 'review', outcome: 'review' });
    const link = makeFinding({ ruleId: 'link-name', impact: 'minor' });
    const reports = [
      [makeFinding(), link, review],
      [link, review],
      [makeFinding(), link],
    ].map((findings) => makeReport({ findings }));
    expect(sharedFixes(reports).map(({ group, pages }) => [group.ruleId, pages])).toEqual([
      ['link-name', [0, 1, 2]],
      ['image-alt', [0, 2]],
    ]);
  });

  it('does not call many places on one page shared', () => {
    expect(sharedFixes([makeReport(), makeReport({ findings: [] })])).toEqual([]);
  });
});

describe('worthDoingFirst', () => {
  it('names at most three failures, an editor before a vendor, never a doubt', () => {
    const make = (ruleId: string, own: object = {}) => makeFinding({ id: ruleId, ruleId, impact: 'serious', ...own });
    const groups = groupFindings([
      make('doubt', { impact: 'critical', outcome: 'review' }),
      make('vendor', { fixedBy: 'vendor' }),
      make('vendor', { fixedBy: 'vendor' }),
      make('editor', { fixedBy: 'editor' }),
      make('webmaster', { fixedBy: 'webmaster' }),
      make('small', { impact: 'minor' }),
    ]);
    expect(worthDoingFirst(groups).map(({ ruleId }) => ruleId)).toEqual(['editor', 'webmaster', 'vendor']);
  });
});
