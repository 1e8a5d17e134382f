import { Feed } from '@porchlight/core/model/feed';
import { describe, expect, it } from 'vitest';
import { feed } from '../testing/feed.ts';
import { hostileFeed } from '../testing/hostile.ts';
import { mutations } from '../testing/mutate.ts';
import { readFeed } from './feed.ts';

describe('the reader and the schema agree', () => {
  it.each([
    ['a full feed', feed],
    ['the least of feeds', { schema: 'porchlight-feed/1', district: '' }],
    [
      'rare values',
      {
        ...feed,
        timeZone: 'Asia/Kathmandu',
        updated: '2026-11-18T17:00:00.123Z',
        extra: 1,
        timeline: [{ id: 'a.b-c_d', title: {}, start: '2028-02-29', help: { interpretation: [], food: false } }],
        responses: [{ id: 'x', heard: '', did: {}, voices: 0, date: '2026-01-01T00:00', extra: [] }],
      },
    ],
  ])('on %s', (_, sample) => {
    expect(readFeed(sample)).toEqual(Feed.parse(sample));
  });

  it('on a thousand feeds with something wrong in them', { timeout: 30_000 }, () => {
    const small = { ...feed, timeline: feed.timeline?.slice(0, 1), responses: feed.responses?.slice(0, 1) };
    let accepted = 0;
    let mended = 0;
    let refused = 0;
    for (const sample of mutations(small, 1000)) {
      const bySchema = Feed.safeParse(sample);
      const read = readFeed(sample);
      if (bySchema.success) {
        accepted++;
        expect(read).toEqual(bySchema.data);
      } else if (read) {
        mended++;
        expect(Feed.parse(read)).toEqual(read);
      } else {
        refused++;
      }
    }
    // The samples are worth something only when each way out was taken often.
    expect(Math.min(accepted, mended, refused)).toBeGreaterThan(20);
  });
});

describe('a feed that is not as expected', () => {
  it.each([
    undefined,
    null,
    'porchlight-feed/1',
    [],
    {},
    { schema: 'porchlight-feed/2', district: 'x' },
    { schema: 'porchlight-feed/1' },
  ])('%j is none', (sample) => {
    expect(readFeed(sample)).toBeUndefined();
  });

  it('keeps the sound entries beside a broken one', () => {
    const broken = { id: 'x', title: 'No day' };
    expect(readFeed({ ...feed, timeline: [broken, ...(feed.timeline ?? [])] })?.timeline).toEqual(
      Feed.parse(feed).timeline,
    );
  });

  it('keeps an entry whose optional parts are broken', () => {
    const entry = { id: 'x', title: 'A', start: '2026-11-20', end: 'soon', help: 7, links: [{ href: 'javascript:0' }] };
    expect(readFeed({ ...feed, timeline: [entry] })?.timeline).toEqual([
      { id: 'x', title: 'A', start: '2026-11-20', takePart: true, help: {}, links: [] },
    ]);
  });

  it('reads no more than two thousand entries', () => {
    const timeline = Array.from({ length: 2500 }, (_, index) => ({ id: `e${index}`, title: '', start: '2026-11-20' }));
    expect(readFeed({ ...feed, timeline })?.timeline).toHaveLength(2000);
  });

  it('lets no link through that runs something', () => {
    expect(JSON.stringify(readFeed(hostileFeed))).not.toMatch(/"href":"(javascript|data):|"remote"/);
  });
});
