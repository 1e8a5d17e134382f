import { describe, expect, it } from 'vitest';
import { agreement, pairsFor } from './agreement.ts';
import { consensus } from './consensus.ts';
import { coverage, wilson } from './coverage.ts';
import { estimateShare, pooled, student } from './estimate.ts';
import { raisedByFew, sharing } from './shared.ts';

describe('shares', () => {
  const pairs = (both: number, machine: number, person: number, none: number) => [
    ...Array.from({ length: both }, () => ({ machine: true, person: true })),
    ...Array.from({ length: machine }, () => ({ machine: true, person: false })),
    ...Array.from({ length: person }, () => ({ machine: false, person: true })),
    ...Array.from({ length: none }, () => ({ machine: false, person: false })),
  ];
  it('are exact when everything was read', () => {
    expect(estimateShare({ size: 4, suggested: 0 }, pairs(0, 0, 1, 3))).toMatchObject({
      share: 0.25,
      low: 0.25,
      high: 0.25,
      read: 4,
      size: 4,
    });
  });
  it('lean on the machine where it agrees with the person, and not where it does not', () => {
    const good = estimateShare({ size: 1000, suggested: 300 }, pairs(10, 0, 0, 40));
    expect(good?.share).toBeCloseTo(0.3, 2);
    const useless = estimateShare({ size: 1000, suggested: 900 }, pairs(5, 20, 5, 20));
    expect(useless?.share).toBeCloseTo(0.2, 1);
    expect((useless?.high ?? 0) - (useless?.low ?? 0)).toBeGreaterThan((good?.high ?? 1) - (good?.low ?? 0));
  });
  it('are never surer than a sample without a surprise allows', () => {
    const none = estimateShare({ size: 1000, suggested: 0 }, pairs(0, 0, 0, 50));
    expect(none?.share).toBe(0);
    expect(none?.high).toBeGreaterThan(0.02);
  });
  it('are not given when nothing was read', () => {
    expect(estimateShare({ size: 100, suggested: 10 }, [])).toBeUndefined();
  });
  it('of groups make one of all', () => {
    const all = pooled([
      { share: 0.5, low: 0.4, high: 0.6, error: 0.05, read: 50, size: 100 },
      { share: 0.1, low: 0.1, high: 0.1, error: 0, read: 300, size: 300 },
    ]);
    expect(all?.share).toBeCloseTo(0.2);
    expect(all?.high).toBeCloseTo(0.225);
  });
  it.each([
    [4, 2.776],
    [9, 2.262],
    [49, 2.01],
  ])("Student's t for %d degrees is %d", (degrees, t) => expect(student(degrees)).toBeCloseTo(t, 1));
});

describe('who shares a theme', () => {
  it('is broad and even when all groups raise it', () => {
    const all = sharing([
      { size: 100, raised: 30 },
      { size: 50, raised: 15 },
    ]);
    expect(all).toMatchObject({ groups: 2, breadth: 1 });
    expect(all?.evenness).toBeGreaterThan(0.9);
  });
  it('is not, when one group is left out; and small groups are not compared', () => {
    const one = sharing([
      { size: 100, raised: 60 },
      { size: 100, raised: 0 },
      { size: 12, raised: 12 },
    ]);
    expect(one?.breadth).toBe(0.5);
    expect(one?.common).toBeLessThan(0.1);
    expect(one?.shares[2]).toBeUndefined();
    expect(
      sharing([
        { size: 100, raised: 1 },
        { size: 12, raised: 12 },
      ]),
    ).toBeUndefined();
  });
  it('finds what few raise, often', () => {
    expect(
      raisedByFew([
        { size: 900, raised: 20 },
        { size: 40, raised: 12 },
      ]),
    ).toMatchObject([{ group: 1 }]);
    expect(
      raisedByFew([
        { size: 900, raised: 300 },
        { size: 40, raised: 12 },
      ]),
    ).toEqual([]);
  });
});

describe('who is missing', () => {
  it('is said only when chance does not explain it', () => {
    const rows = coverage({ A: 285, B: 15, C: 0 }, { A: 850, B: 100, C: 50 });
    expect(rows.map(({ group, notHeard }) => [group, notHeard])).toEqual([
      ['C', true],
      ['B', true],
      ['A', false],
    ]);
    expect(rows.find(({ group }) => group === 'B')?.missing).toBe(17);
    expect(
      coverage({ A: 18, B: 2 }, { A: 85, B: 15 }).some(({ notHeard }) => notHeard),
      'two of twenty may be chance',
    ).toBe(false);
    expect(coverage({}, { A: 1 })).toEqual([]);
  });
  it('uses the interval of Wilson', () => {
    expect(wilson(5, 50).high).toBeCloseTo(0.189, 2);
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });
});

describe('two people', () => {
  it('agree beyond chance or not', () => {
    const pair = (one: boolean, other: boolean) => ({ one, other });
    expect(agreement([pair(true, true), pair(false, false)])).toEqual({ both: 2, same: 1, kappa: 1 });
    expect(agreement([pair(true, true), pair(true, false), pair(false, true), pair(false, false)]).kappa).toBeCloseTo(
      0,
    );
    expect(agreement([pair(false, false)]).kappa).toBeUndefined();
  });
  it('are compared where both read', () => {
    const pairs = pairsFor(
      'bus',
      new Map([
        ['a', ['bus']],
        ['b', []],
      ]),
      new Map([['a', ['food']]]),
    );
    expect(pairs).toEqual([{ comment: 'a', one: true, other: false }]);
  });
});

describe('did we hear you right', () => {
  it('needs every group', () => {
    const yes = { agree: 80, disagree: 10, unsure: 10 };
    expect(consensus({ A: yes, B: yes })).toMatchObject({ shared: true, tooFew: [] });
    expect(
      consensus({ A: { agree: 8000, disagree: 10, unsure: 10 }, B: { agree: 5, disagree: 20, unsure: 0 } }).shared,
    ).toBe(false);
    expect(consensus({ A: yes, B: { agree: 5, disagree: 0, unsure: 0 } })).toMatchObject({
      shared: false,
      tooFew: ['B'],
    });
    expect(consensus({})).toMatchObject({ strength: 0, shared: false });
  });
});
