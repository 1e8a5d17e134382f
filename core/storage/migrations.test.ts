import { expect, it } from 'vitest';
import { broughtUp, migrations } from './migrations.ts';
import { tables } from './tables.ts';

it('make exactly the tables and indexes that the definitions name', () => {
  const made = new Map<string, object>();
  for (const { creates = {}, indexes = {}, drops = [] } of migrations) {
    for (const [name, own] of Object.entries(creates)) made.set(name, { ...own });
    for (const [name, more] of Object.entries(indexes)) Object.assign(made.get(name) ?? {}, more);
    for (const name of drops) made.delete(name);
  }
  expect(Object.fromEntries(made)).toEqual(Object.fromEntries(tables.map(({ name, indexes }) => [name, indexes])));
});

it('bring an old record through every later step, unless its table ended', () => {
  const steps = [{}, { rewrites: { notes: (record: unknown) => [record, 'two'] } }, { drops: ['weeds'] }];
  expect(broughtUp(steps, 'notes', 'one', 0)).toEqual(['one', 'two']);
  expect(broughtUp(steps, 'notes', 'one', 2)).toBe('one');
  expect(broughtUp(steps, 'weeds', 'one', 0)).toBeUndefined();
});
