import { describe, expect, it } from 'vitest';
import { instantOf, wallClock, writeDay, writeMoment, writeTime, writeZone } from './dates.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the clock on the wall of a district', () => {
  it.each([
    ['America/Los_Angeles', '2026-11-20T18:30:00Z', '2026-11-20T10:30'],
    ['America/Los_Angeles', '2026-07-01T06:59:00Z', '2026-06-30T23:59'],
    ['America/New_York', '2026-11-20T05:00:00Z', '2026-11-20T00:00'],
    ['Pacific/Honolulu', '2027-01-01T09:00:00Z', '2026-12-31T23:00'],
  ])('in %s at %s shows %s', (zone, instant, wall) => {
    expect(wallClock(zone, Date.parse(instant))).toBe(wall);
    expect(instantOf(wall, zone)).toBe(Date.parse(instant));
  });

  it('reads a bare day as its first minute', () => {
    expect(new Date(instantOf('2026-11-20', 'America/Chicago')).toISOString()).toBe('2026-11-20T06:00:00.000Z');
  });

  it.each([
    ['an hour after the clock went back', '2026-11-01T03:00', '2026-11-01T11:00:00.000Z'],
    ['just before the clock goes forward', '2027-03-14T01:59', '2027-03-14T09:59:00.000Z'],
    ['just after the clock went forward', '2027-03-14T03:00', '2027-03-14T10:00:00.000Z'],
  ])('is right %s', (_, wall, instant) => {
    expect(new Date(instantOf(wall, 'America/Los_Angeles')).toISOString()).toBe(instant);
  });
});

describe('dates in words', () => {
  it('are those of the district wherever the reader is', () => {
    expect(plain(writeMoment('2026-12-10T18:00', { tag: 'en' }))).toBe('Thursday, December 10, 2026 · 6:00 PM');
    expect(writeDay('2026-12-10', { tag: 'es' })).toBe('jueves, 10 de diciembre de 2026');
    expect(plain(writeTime('2026-12-10T00:05', { tag: 'en' }))).toBe('12:05 AM');
  });

  it('keep to the Gregorian calendar', () => {
    expect(writeDay('2026-12-10', { tag: 'fa' })).toMatch(/۲۰۲۶/);
  });

  it('name the time zone as people do', () => {
    expect(writeZone('America/Los_Angeles', { tag: 'en' })).toBe('Pacific Time');
    expect(writeZone('America/Los_Angeles', { tag: 'es' })).toMatch(/Pacífico/);
  });
});
