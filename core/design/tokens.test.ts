import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { type ColourName, colours } from './tokens.ts';

const grounds: ColourName[] = ['ground', 'surface', 'raised'];
const textOn: [ColourName, ColourName[]][] = [
  ['ink', [...grounds, 'accent-soft', 'lamp-soft', 'fail-soft', 'review-soft', 'pass-soft']],
  ['ink-soft', grounds],
  ['accent', [...grounds, 'accent-soft']],
  ['accent-strong', [...grounds, 'accent-soft']],
  ['on-accent', ['accent', 'accent-strong']],
  ['on-lamp', ['lamp']],
  ['fail', [...grounds, 'fail-soft']],
  ['review', [...grounds, 'review-soft']],
  ['pass', [...grounds, 'pass-soft']],
];
const marksOn: [ColourName, ColourName[]][] = [
  ['line-strong', grounds],
  ['focus', grounds],
];

describe.each(['light', 'dark'] as const)('%s colours', (scheme) => {
  const pairs = (list: [ColourName, ColourName[]][]) =>
    list.flatMap(([front, backs]) => backs.map((back) => [front, back] as const));

  it.each(pairs(textOn))('%s can be read on %s (WCAG 1.4.3)', (front, back) => {
    expect(contrast(colours[scheme][front], colours[scheme][back])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(marksOn))('%s can be seen on %s (WCAG 1.4.11)', (front, back) => {
    expect(contrast(colours[scheme][front], colours[scheme][back])).toBeGreaterThanOrEqual(3);
  });
});
