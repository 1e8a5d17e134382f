import { describe, expect, it } from 'vitest';
import { fillTemplate } from './templating.ts';

const none = () => undefined;
const TODAY = '2026-09-01'; // a Tuesday

describe('dates', () => {
  it.each([
    ['{{date:+0d}}', 'Tuesday, September 1, 2026'],
    ['{{date:+21d}}', 'Tuesday, September 22, 2026'],
    ['{{date:-2w:day}}', 'August 18, 2026'],
    ['{{date:+1d@tue:iso}}', '2026-09-08'], // moves on to the next Tuesday
    ['{{date:+0d@tue:iso}}', '2026-09-01'], // today counts
    ['{{date:-14d@wed:iso}}', '2026-08-19'],
    ['{{date:+0d:undated}}', 'September 1'],
    ['{{date:+0d:month}} {{date:+0d:number}}', 'Sep 1'],
    ['{{date:+0d:ics}}', '20260901'],
    ['{{date:+122d:year}}', '2027'],
    ['{{date:+0d:long:es}}', 'martes, 1 de septiembre de 2026'],
    ['{{date:+0d:day:vi}}', '1 tháng 9, 2026'],
  ])('%s', (template, expected) => {
    expect(fillTemplate(template, TODAY, none)).toBe(expected);
  });

  it('do not shift with daylight saving or the zone of the machine', () => {
    expect(fillTemplate('{{date:+70d:iso}} {{date:+70d}}', TODAY, none)).toBe('2026-11-10 Tuesday, November 10, 2026');
  });

  it.each([
    '{{date:21d}}',
    '{{date:+21m}}',
    '{{date:+1d:constructor}}',
    '{{date:+1d:long:xx}}',
    '{{dates:+1d}}',
    '{{part:../secret}}',
    '{{part:nowhere}}',
    'open {{',
  ])('refuses %s with its text', (template) => {
    expect(() => fillTemplate(template, TODAY, none)).toThrow(/neither a date nor a part/);
  });
});

describe('parts', () => {
  it('are put in, dates within them filled', () => {
    const part = (name: string) => (name === 'alert' ? 'Since {{date:+0d:iso}}: $& stays' : undefined);
    expect(fillTemplate('<p>{{part:alert}}</p>', TODAY, part)).toBe('<p>Since 2026-09-01: $& stays</p>');
  });

  it('hold no parts, so that none can hold itself', () => {
    expect(() => fillTemplate('{{part:one}}', TODAY, () => '{{part:one}}')).toThrow(/neither a date nor a part/);
  });
});
