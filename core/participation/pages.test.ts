import { expect, it } from 'vitest';
import { findPoints } from './find-points.ts';
import { pagesWithTruth } from './testing/page-with-truth.ts';

// Pages as districts, councils and boards write them, on many content systems: every meeting is found, and no other
// date; what is called off is known as that, and nothing else; places are found where the page names one.
it.each(pagesWithTruth().map((page) => [page.name, page] as const))(
  '%s',
  (_name, { open, starts, cancelled, places }) => {
    const points = open().derive(findPoints);
    const dated = points.filter(({ start }) => start);
    expect([...new Set(dated.map(({ start }) => start?.replace('T', ' ')))].sort()).toEqual(starts);
    const off = dated.filter(({ status }) => status === 'cancelled');
    expect(off.map(({ start }) => start?.slice(0, 10)).sort()).toEqual(cancelled);
    const where = points.map(({ place = '', address = '' }) => `${place}, ${address}`).join('\n');
    for (const place of places) expect(where).toContain(place);
  },
);
