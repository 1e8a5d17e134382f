import type { TimelineEntry } from '@porchlight/core/model/feed';
import { expect, it } from 'vitest';
import { phasesOf } from './phases.ts';

const now = '2026-11-20T12:00';

function entry(parts: Partial<TimelineEntry>): TimelineEntry {
  return { id: 'e', title: 'E', start: '2026-12-10', takePart: true, help: {}, links: [], ...parts };
}

function phaseOf(parts: Partial<TimelineEntry>): string {
  const phases = phasesOf([entry(parts)], now);
  return phases.now.length > 0 ? 'now' : phases.coming.length > 0 ? 'coming' : 'past';
}

it.each<[string, Partial<TimelineEntry>, string]>([
  ['a meeting next month', { start: '2026-12-10T18:00' }, 'coming'],
  ['a meeting tonight', { start: '2026-11-20T18:00' }, 'now'],
  ['a meeting this morning that names no end', { start: '2026-11-20T08:00' }, 'now'],
  ['a meeting this morning that is over', { start: '2026-11-20T08:00', end: '2026-11-20T09:00' }, 'past'],
  ['a meeting yesterday', { start: '2026-11-19T18:00' }, 'past'],
  ['today, all day', { start: '2026-11-20' }, 'now'],
  ['a survey that runs', { start: '2026-11-02', end: '2026-11-25' }, 'now'],
  ['a survey that runs until a deadline', { start: '2026-11-02', deadline: '2026-11-25' }, 'now'],
  ['a survey on its last day', { start: '2026-11-02', deadline: '2026-11-20' }, 'now'],
  ['a survey whose deadline was an hour ago', { start: '2026-11-02', deadline: '2026-11-20T11:00' }, 'past'],
  ['a meeting with time to sign up', { start: '2026-12-10', deadline: '2026-12-08' }, 'now'],
  ['a meeting too late to sign up', { start: '2026-12-10', deadline: '2026-11-19' }, 'coming'],
  ['what staff call open', { start: '2026-12-10', status: 'open' }, 'now'],
  ['what is cancelled today', { start: '2026-11-20', status: 'cancelled' }, 'coming'],
  ['what is under review', { start: '2026-11-02', end: '2026-12-02', status: 'reviewing' }, 'coming'],
  ['a step of the board alone', { start: '2026-11-20', takePart: false }, 'coming'],
])('%s', (_, parts, phase) => {
  expect(phaseOf(parts)).toBe(phase);
});

it('puts what closes first on top, what comes first next, and what was last first', () => {
  const phases = phasesOf(
    [
      entry({ id: 'slow', start: '2026-11-01', end: '2026-12-24' }),
      entry({ id: 'soon', start: '2026-11-01', deadline: '2026-11-21T09:00' }),
      entry({ id: 'later', start: '2027-01-01' }),
      entry({ id: 'next', start: '2026-12-01T08:00' }),
      entry({ id: 'old', start: '2025-01-01' }),
      entry({ id: 'recent', start: '2026-11-01' }),
    ],
    now,
  );
  const ids = Object.values(phases).map((list: TimelineEntry[]) => list.map(({ id }) => id));
  expect(ids).toEqual([
    ['soon', 'slow'],
    ['next', 'later'],
    ['recent', 'old'],
  ]);
});
