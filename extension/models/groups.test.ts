import { describe, expect, it } from 'vitest';
import { finding } from '../testing/findings.ts';
import { countFixes, countPlaces, groupFindings, worthDoingFirst } from './groups.ts';

const keys = (groups: { key: string }[]) => groups.map(({ key }) => key);

describe('groupFindings', () => {
  it('makes one fix of all places with the same rule, message and outcome', () => {
    const groups = groupFindings([
      finding({ id: 'a' }),
      finding({ id: 'b' }),
      finding({ id: 'c', message: 'file-name' }),
      finding({ id: 'd', outcome: 'review' }),
    ]);
    expect(keys(groups)).toEqual(['image-name/missing/fail', 'image-name/file-name/fail', 'image-name/missing/review']);
    expect(groups[0]?.findings.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(countPlaces(groups)).toBe(4);
  });

  it('puts what hits hardest first, then what has most places', () => {
    const groups = groupFindings([
      finding({ id: 'a', ruleId: 'minor', impact: 'minor' }),
      finding({ id: 'b', ruleId: 'one' }),
      finding({ id: 'c', ruleId: 'two' }),
      finding({ id: 'd', ruleId: 'two' }),
      finding({ id: 'e', ruleId: 'worst', impact: 'critical' }),
    ]);
    expect(groups.map(({ findings }) => findings[0].ruleId)).toEqual(['worst', 'two', 'one', 'minor']);
  });

  it('takes the worst impact of its places', () => {
    const [group] = groupFindings([finding({ id: 'a', impact: 'minor' }), finding({ id: 'b', impact: 'critical' })]);
    expect(group?.impact).toBe('critical');
  });
});

describe('countFixes', () => {
  it('counts failures once per fix, and no doubts', () => {
    expect(countFixes([finding({ id: 'a' }), finding({ id: 'b' }), finding({ id: 'c', outcome: 'review' })])).toBe(1);
  });
});

describe('worthDoingFirst', () => {
  it('names at most three failures, an editor before a vendor, never a doubt', () => {
    const groups = groupFindings([
      finding({ id: 'a', ruleId: 'doubt', impact: 'critical', outcome: 'review' }),
      finding({ id: 'b', ruleId: 'vendor', fixedBy: 'vendor' }),
      finding({ id: 'c', ruleId: 'vendor', fixedBy: 'vendor' }),
      finding({ id: 'd', ruleId: 'editor', fixedBy: 'editor' }),
      finding({ id: 'e', ruleId: 'webmaster', fixedBy: 'webmaster' }),
      finding({ id: 'f', ruleId: 'small', impact: 'minor' }),
    ]);
    expect(worthDoingFirst(groups).map(({ findings }) => findings[0].ruleId)).toEqual([
      'editor',
      'webmaster',
      'vendor',
    ]);
  });
});
