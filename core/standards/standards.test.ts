import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../model/profile.ts';
import { finish } from '../page/page.ts';
import { readability } from '../text/readability.ts';
import { looksFor } from './by-hand.ts';
import { criteriaOf, criterion, levelOf } from './criteria.ts';
import { deadlines } from './dates.ts';

const page = { profile: { ...emptyProfile, standard: 'wcag22aa' as const } };

describe('the success criteria', () => {
  it('are as many as the standards have: 50 in WCAG 2.1 A and AA, 6 more in 2.2 less 4.1.1', () => {
    expect(criteriaOf('wcag21aa')).toHaveLength(49);
    expect(criteriaOf('wcag22aa')).toHaveLength(55);
  });
  it('know their level', () => {
    expect([levelOf('1.1.1'), levelOf('1.4.3'), levelOf('2.4.11'), levelOf('9.9.9')]).toEqual([
      'A',
      'AA',
      'AA',
      undefined,
    ]);
    expect(criteriaOf('wcag22aa').filter((number) => levelOf(number) === 'AA')).toHaveLength(24);
  });
  it('have a page that explains them', () => {
    expect(criterion('1.1.1', 'es').url).toMatch(/non-text-content/);
  });
});

describe('what a person must look at', () => {
  it('touches every criterion of WCAG 2.2 A and AA', () => {
    const touched = new Set(looksFor(page, 'en').flatMap(({ wcag }) => wcag));
    expect(criteriaOf('wcag22aa').filter((number) => !touched.has(number))).toEqual([]);
  });
  it('names no criterion that the chosen standard does not have', () => {
    const named = looksFor({ profile: emptyProfile }, 'en').flatMap(({ wcag }) => wcag);
    expect(named).not.toContain('2.5.8');
    expect(named.filter((number) => !criteriaOf('wcag21aa').includes(number))).toEqual([]);
  });
  it('leaves out forms where there is no form, and nothing where nobody knows', () => {
    const without = { id: 'field-name', lens: 'accessibility', title: '', wcag: [], act: [] } as const;
    const ids = (rules: { outcome: 'passed' | 'notApplicable' }[]) =>
      looksFor({ ...page, rules: rules.map((each) => ({ ...without, ...each, wcag: [], act: [] })) }, 'en').map(
        ({ id }) => id,
      );
    expect(ids([{ outcome: 'notApplicable' }])).not.toContain('forms');
    expect(ids([{ outcome: 'passed' }])).toContain('forms');
    expect(looksFor(page, 'en').map(({ id }) => id)).toContain('forms');
  });
  it('reads at grade 8 or below, and is easy in Spanish', () => {
    const words = (language: 'en' | 'es') =>
      looksFor(page, language).flatMap(({ title, steps }) => [`${title}.`, ...steps]);
    expect(finish(readability(words('en'), 'en'))?.value).toBeLessThanOrEqual(8);
    expect(finish(readability(words('es'), 'es'))?.value).toBeGreaterThanOrEqual(55);
  });
});

it('every deadline is a day that exists', () => {
  for (const { date } of deadlines) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
});
