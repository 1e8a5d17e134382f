import { describe, expect, it } from 'vitest';
import { findPoints } from './find-points.ts';
import { pagesWithTruth } from './testing/page-with-truth.ts';

// Pages as districts, councils and boards write them, on many content systems: every meeting is found, and no other date.
describe.each(pagesWithTruth().map((page) => [page.name, page] as const))('%s', (_name, page) => {
  const points = page.open().derive(findPoints);
  const dated = points.filter(({ start }) => start);

  it('states these meetings and no others', () => {
    expect([...new Set(dated.map(({ start }) => start?.replace('T', ' ')))].sort()).toEqual(page.starts);
  });

  it('calls off what is called off, and nothing else', () => {
    const cancelled = dated.filter(({ status }) => status === 'cancelled');
    expect(cancelled.map(({ start }) => start?.slice(0, 10)).sort()).toEqual(page.cancelled);
  });

  it.runIf(page.places.length > 0)('says where', () => {
    const places = points.map(({ place = '', address = '' }) => `${place}, ${address}`).join('\n');
    for (const place of page.places) expect(places).toContain(place);
  });
});
