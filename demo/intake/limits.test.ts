import { describe, expect, it } from 'vitest';
import { Counter, Places } from './limits.ts';

describe('a counter', () => {
  it('counts within a sliding window', () => {
    const counter = new Counter(1000);
    expect([0, 100, 900].map((now) => counter.add('a', now))).toEqual([1, 2, 3]);
    // Half a window later half of them still count, so a burst at the edge is not allowed twice.
    expect(counter.add('a', 1500)).toBe(2);
    expect(counter.add('a', 9000)).toBe(1);
    expect(counter.count('b', 9000)).toBe(0);
  });

  it('holds a bounded number of names, and counts further ones together', () => {
    const counter = new Counter(1000, 3);
    for (const name of ['a', 'b', 'c']) counter.add(name, 0);
    expect(['d', 'e', 'f'].map((name) => counter.add(name, 0))).toEqual([1, 2, 3]);
    expect(counter.add('a', 0)).toBe(2);
  });
});

describe('places', () => {
  const today = Date.UTC(2026, 10, 23);
  it('are the same for one address on one day only, and in one process only', () => {
    const places = new Places();
    const name = places.nameOf('203.0.113.7', today);
    expect(name).not.toContain('203.0.113');
    expect(places.nameOf('203.0.113.7', today + 3_600_000)).toBe(name);
    expect(places.nameOf('203.0.113.8', today)).not.toBe(name);
    expect(new Places().nameOf('203.0.113.7', today)).not.toBe(name);
    expect(places.nameOf('203.0.113.7', today + 86_400_000)).not.toBe(name);
    // The key of that day is gone for good.
    expect(places.nameOf('203.0.113.7', today)).not.toBe(name);
  });

  it.each([
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff', true],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
    ['::1', '::2', true],
    ['2001:db8::1', '2001:DB8:0:0:9::', true],
    ['::ffff:203.0.113.7', '203.0.113.7', true],
    ['fe80::1%eth0', 'fe80::2', true],
  ])('of %s and %s are the same: %s', (one, other, same) => {
    const places = new Places();
    expect(places.nameOf(one, today) === places.nameOf(other, today)).toBe(same);
  });
});
