import { describe, expect, it } from 'vitest';
import { folderOfAddress, isAct, isTangled, kindOfAddress, pageKey, siteAddress } from './address.ts';
import { patternMatcher } from './pattern.ts';
import { Plan, type PlanOptions } from './plan.ts';
import { isInShard } from './shard.ts';

const home = 'https://www.maple.example/';
const make = (given: Partial<PlanOptions> = {}) =>
  new Plan({ home, seeds: [], include: [], exclude: [], mostPages: 1000, allowed: () => true, ...given });

/** Visits everything; pages are answered in a shuffled order, several at a time. */
function visitAll(plan: Plan, linksOf: (address: string) => string[], width = 1, seed = 1): string[] {
  const visited: string[] = [];
  const open: { index: number; address: string }[] = [];
  let random = seed;
  for (;;) {
    while (open.length < width) {
      const stop = plan.next();
      if (!stop) break;
      visited.push(stop.address);
      open.push(stop);
    }
    if (open.length === 0) return visited;
    random = (random * 1103515245 + 12345) % 2147483648;
    const [one] = open.splice(random % open.length, 1);
    if (one) plan.settle(one.index, linksOf(one.address));
  }
}

/** A site in which page n leads to 2n and 2n + 1, and back to the home page. */
const tree = (address: string) => {
  const number = Number(/page-(\d+)-x$/.exec(address)?.[1] ?? 1);
  return number < 200 ? [2 * number, 2 * number + 1].map((next) => `${home}page-${next}-x`).concat(home) : [home];
};

describe('the order of pages', () => {
  it('does not depend on which page was quicker, nor on how many are open', () => {
    const alone = visitAll(make(), tree);
    expect(alone).toHaveLength(399);
    expect(new Set(alone).size).toBe(399);
    for (const seed of [1, 2, 3]) expect(visitAll(make(), tree, 7, seed)).toEqual(alone);
  });

  it('with a limit takes the same pages, however many are open', () => {
    const alone = visitAll(make({ mostPages: 50 }), tree);
    expect(alone).toHaveLength(50);
    expect(visitAll(make({ mostPages: 50 }), tree, 9, 5)).toEqual(alone);
  });

  it('begins with the home page and what the sitemaps name', () => {
    const plan = make({ seeds: [`${home}a`, home, 'https://elsewhere.example/b'] });
    expect(visitAll(plan, () => [])).toEqual([home, `${home}a`]);
  });
});

describe('a part of a site', () => {
  it('is a few pages of each folder, and more at the top', () => {
    const news = Array.from({ length: 9 }, (_, index) => `${home}news/story-${index}`);
    const top = Array.from({ length: 9 }, (_, index) => `${home}page-${'x'.repeat(index + 1)}`);
    const plan = make({ sample: 1 });
    const visited = visitAll(plan, (address) => (address === home ? [...news, ...top] : []));
    expect(visited).toEqual([home, news[0], ...top.slice(0, 5)]);
    expect(plan.leftOut().beyondLimit).toBe(12);
  });

  it('is a list, and nothing that links lead to', () => {
    const plan = make({ listed: true, seeds: [`${home}a`] });
    expect(visitAll(plan, () => [`${home}b`])).toEqual([home, `${home}a`]);
  });

  it.each([
    ['https://x.example/news/bond', 'x.example//news/'],
    ['https://x.example/news/2026/bond/', 'x.example//news/#/'],
    ['https://x.example/board', 'x.example//'],
    ['https://x.example/', 'x.example//'],
  ])('has the folder of %s', (address, folder) => expect(folderOfAddress(address)).toBe(folder));
});

describe('what does something', () => {
  it.each([
    ['logout', true],
    ['user/sign-out/', true],
    ['login.aspx?action=logout', true],
    ['wp-admin/post.php?post=4&action=delete', true],
    ['board/policies/sign-out-sheet', false],
    ['news?action=view', false],
    ['how-to-log-out-of-school', false],
  ])('%s: %s', (path, is) => expect(isAct(home + path)).toBe(is));

  it('is never visited', () => {
    expect(visitAll(make(), (address) => (address === home ? [`${home}logout`, `${home}a`] : []))).toEqual([
      home,
      `${home}a`,
    ]);
  });
});

describe('what is left out', () => {
  it('other sites, excluded pages, documents, what robots.txt forbids; each counted', () => {
    const plan = make({ exclude: ['/news/**'], allowed: (address) => !address.includes('/private') });
    const links = ['a', 'news/1', 'b.pdf', 'private/c'].map((path) => home + path).concat('https://x.example/');
    expect(visitAll(plan, (address) => (address === home ? links : []))).toEqual([home, `${home}a`]);
    expect(plan.leftOut()).toEqual({ beyondLimit: 0, endless: [], forbidden: 1, documents: 1 });
  });

  it('a calendar without end comes to an end, and a long list does not', () => {
    const calendar = (address: string) => {
      const month = Number(new URL(address).searchParams.get('month') ?? 0);
      return [`${home}calendar?month=${month + 1}`, `${home}calendar?month=${month - 1}`];
    };
    const plan = make();
    expect(visitAll(plan, calendar).length).toBeLessThan(80);
    const pager = (address: string) => [
      `${home}find?page=${Number(new URL(address).searchParams.get('page') ?? 0) + 1}`,
    ];
    expect(visitAll(make(), pager).length).toBeLessThan(30);
    expect(plan.leftOut().endless).toEqual([{ kind: 'www.maple.example/calendar?month', count: expect.any(Number) }]);
    const list = Array.from({ length: 300 }, (_, index) => `${home}staff/${index}`);
    expect(visitAll(make(), (address) => (address === home ? list : []))).toHaveLength(301);
    // As systems have it that number all their pages, each of which leads to all.
    const numbered = Array.from({ length: 300 }, (_, index) => `${home}Page/${index}`);
    expect(visitAll(make(), () => numbered)).toHaveLength(301);
  });

  it('a filter that makes ever more combinations comes to an end', () => {
    const combine = (address: string) =>
      ['a', 'b', 'c'].map((name) => `${address}${address.includes('?') ? '&' : '?'}${name}=1`);
    expect(visitAll(make({ mostPages: 500 }), combine).length).toBeLessThanOrEqual(500);
  });

  it('paths that go in circles are not followed', () => {
    const deeper = (address: string) => [`${address.replace(/\/$/, '')}/about/us`];
    expect(visitAll(make(), deeper).length).toBeLessThan(6);
  });

  it('counts what lies beyond the limit', () => {
    const plan = make({ mostPages: 3 });
    visitAll(plan, (address) => (address === home ? ['a', 'b', 'c', 'd'].map((path) => home + path) : []));
    expect(plan.leftOut().beyondLimit).toBe(2);
  });

  it('stays within bounds on a page with a million new links', () => {
    const plan = make({ mostPages: 10 });
    const many = Array.from({ length: 100_000 }, (_, index) => `${home}x${index}y`);
    expect(visitAll(plan, (address) => (address === home ? many : []))).toHaveLength(10);
    expect(plan.leftOut().beyondLimit).toBeLessThan(11_000);
  });
});

describe('addresses', () => {
  it.each([
    ['/a#top', 'https://www.maple.example/a'],
    ['?utm_source=mail&id=4', 'https://www.maple.example/?id=4'],
    ['https://user:secret@www.maple.example/a', 'https://www.maple.example/a'],
    ['/a;jsessionid=1F2E', 'https://www.maple.example/a'],
    ['mailto:a@b.example', undefined],
    ['javascript:alert(1)', undefined],
    [`/${'a'.repeat(3000)}`, undefined],
    ['http://[', undefined],
  ])('%s is %s', (href, expected) => expect(siteAddress(href, home)).toBe(expected));

  it('with and without www, https and the last slash are one page', () => {
    const keys = ['https://maple.example/a/', 'http://www.maple.example/a'].map(pageKey);
    expect(new Set(keys).size).toBe(1);
    expect(pageKey('https://maple.example/a/?b=1')).toBe(pageKey('https://maple.example/a?b=1'));
  });

  it('are of one kind when only numbers and values differ', () => {
    expect(kindOfAddress(`${home}day/4?view=list&page=2`)).toBe(kindOfAddress(`${home}day/17?page=9&view=grid`));
    expect(kindOfAddress(`${home}news/a`)).not.toBe(kindOfAddress(`${home}news/b`));
    expect(isTangled(`${home}${'a/b/'.repeat(4)}`)).toBe(true);
  });
});

describe('patterns', () => {
  it.each([
    ['/board/**', 'https://x.example/board/2026/a', true],
    ['/board/*', 'https://x.example/board/2026/a', false],
    ['/board/*', 'https://x.example/board/2026', true],
    ['/search?**', 'https://x.example/search?q=a', true],
    ['https://oak.example/**', 'https://oak.example/a', true],
    ['https://oak.example/**', 'https://elm.example/a', false],
    ['/a.b', 'https://x.example/axb', false],
  ])('%s with %s: %s', (pattern, address, expected) => expect(patternMatcher(pattern)(address)).toBe(expected));

  it('take a school on another host into the site', () => {
    const plan = make({ include: ['https://oak.example/**', '/**'] });
    expect(visitAll(plan, () => ['https://oak.example/a', 'https://elm.example/b'])).toEqual([
      home,
      'https://oak.example/a',
    ]);
  });
});

describe('parts', () => {
  it('together hold every page once, and are about as large', () => {
    const pages = Array.from({ length: 4000 }, (_, index) => `${home}schools/${index % 20}/page-${index}`);
    const sizes = [1, 2, 3, 4].map((index) => pages.filter((page) => isInShard(page, { index, of: 4 })).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(4000);
    for (const size of sizes) expect(Math.abs(size - 1000)).toBeLessThan(150);
  });
});
