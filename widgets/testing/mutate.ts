import { makeDice } from './dice.ts';

const hostileValues: unknown[] = [
  undefined,
  null,
  true,
  '',
  'javascript:alert(1)',
  '2026-02-30',
  '2026-11-20T25:00',
  -1,
  1.5,
  Number.MAX_VALUE,
  [],
  {},
  [null, 'es', 7],
  { es: 'sí', 'not a tag': 'x', en: 5 },
  JSON.parse('{"__proto__": {"title": "inherited"}}'),
  'x'.repeat(100),
];

/** Copies of JSON data, each with one to three places replaced by something hostile, added or taken away. */
export function* mutations(data: unknown, howMany: number): Generator<unknown> {
  const next = makeDice(20261120);
  const choose = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  for (let index = 0; index < howMany; index++) {
    const copy: unknown = structuredClone(data);
    for (let times = 1 + Math.floor(next() * 3); times > 0; times--) {
      const place = choose(placesIn(copy));
      if (!place) continue;
      const [holder, key] = place;
      const what = next();
      if (what < 0.2) Reflect.deleteProperty(holder, key);
      else if (what < 0.3) Reflect.set(holder, 'unknown', choose(hostileValues));
      else Reflect.set(holder, key, structuredClone(choose(hostileValues)));
    }
    yield JSON.parse(JSON.stringify(copy));
  }
}

function placesIn(data: unknown): [object, string][] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [[data, key] as [object, string], ...placesIn(value)]);
}
