import { describe, expect, it } from 'vitest';
import { instantIn, recurrenceWords, span, wallClock } from './when.ts';

describe('wall-clock times', () => {
  it('are shown as stated, whatever zone this machine is in', () => {
    expect(wallClock('2026-09-15', 'en')).toBe('Tue, Sep 15, 2026');
    expect(wallClock('2026-03-08T02:30', 'en')).toMatch(/Sun, Mar 8, 2026, 2:30.AM/);
  });

  it('say the day once when start and end share it', () => {
    expect(span('2026-09-15T18:30', '2026-09-15T20:00', 'en')).toMatch(/^Tue, Sep 15, 2026, 6:30.PM to 8:00.PM$/);
    expect(span('2026-09-15', '2026-09-17', 'en')).toBe('Tue, Sep 15, 2026 to Thu, Sep 17, 2026');
    expect(span('2026-09-15', '2026-09-15', 'en')).toBe('Tue, Sep 15, 2026');
  });
});

it('shows an instant in the district’s zone', () => {
  expect(instantIn('2026-09-01T02:05:00.000Z', 'America/Los_Angeles', 'en')).toMatch(/August 31, 2026 at 7:05.PM PDT/);
});

it.each([
  ['FREQ=MONTHLY;BYDAY=3TU', 'every month on the third Tuesday'],
  ['FREQ=MONTHLY;BYDAY=1MO,3MO', 'every month on the first Monday and the third Monday'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', 'every 2 weeks on Thursday'],
  ['FREQ=MONTHLY;BYDAY=-1FR', 'every month on the last Friday'],
  ['FREQ=DAILY', 'every day'],
  // Says more than the words can: better nothing than half of it.
  ['FREQ=MONTHLY;BYMONTHDAY=15', undefined],
  ['FREQ=WEEKLY;BYDAY=XX', undefined],
  ['FREQ=WEEKLY;INTERVAL=0', undefined],
  ['FREQ=CONSTRUCTOR', undefined],
  ['nonsense', undefined],
])('reads %s', (rule, words) => {
  expect(recurrenceWords(rule, 'en')).toBe(words);
});
