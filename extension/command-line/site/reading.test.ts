import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchText } from '../../site/fetch-text.ts';
import { makeGate } from '../../site/gate.ts';
import { linksFromPage } from '../../site/links.ts';
import { readRobots } from '../../site/robots.ts';
import { tryLink } from '../../site/try-link.ts';
import { failsOn } from '../fail-on.ts';
import { makeProgress } from '../progress.ts';
import { strings } from '../strings.ts';
import { linksFromHtml } from './links-from-html.ts';
import { makePulse } from './pulse.ts';

// What is read of a site without a browser.

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const options = { seconds: 5, most: 1000, agent: 'Porchlight/test' };

describe('text of a server', () => {
  it.each<[string, RequestListener]>([
    ['a circle of redirects', (_, response) => response.writeHead(302, { location: '/' }).end()],
    ['a broken line', (_, response) => response.destroy()],
    [
      'a redirect to another scheme',
      (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    ],
  ])('is none after %s', async (_, listener) => {
    expect(await fetchText(await serve(listener), options)).toMatchObject({ status: 0, text: '' });
  });

  it('is cut when it does not end, and given up when it drips', async () => {
    const endless = await serve((_, response) => {
      const more = setInterval(() => response.write('x'.repeat(400)), 1);
      response.on('close', () => clearInterval(more));
    });
    const { status, text } = await fetchText(endless, options);
    expect(status).toBe(200);
    expect(text.length).toBeLessThan(100_000);
    const silent = await serve(() => undefined);
    expect(await fetchText(silent, { ...options, seconds: 0.2 })).toMatchObject({ status: 0 });
  });
});

describe('robots.txt', () => {
  const robots = (text: string, type = 'text/plain') =>
    serve((_, response) => response.writeHead(200, { 'content-type': type }).end(text));

  it('is obeyed, unless told otherwise', async () => {
    const home = await robots('User-agent: *\nDisallow: /private\nCrawl-delay: 2\nSitemap: /map.xml');
    const obeyed = await readRobots(home, 'a', true);
    expect([obeyed.allowed(`${home}/private/a`), obeyed.allowed(`${home}/b`), obeyed.delay]).toEqual([false, true, 2]);
    const own = await readRobots(home, 'a', false);
    expect([own.allowed(`${home}/private/a`), own.delay]).toEqual([true, 0]);
  });

  it('has a word for us alone', async () => {
    const home = await robots('User-agent: *\nDisallow: /\n\nUser-agent: Porchlight\nDisallow: /x');
    const { allowed } = await readRobots(home, 'a', true);
    expect([allowed(`${home}/a`), allowed(`${home}/x`)]).toEqual([true, false]);
  });

  it('forbids nothing where there is none, and a delay of a week is not waited for', async () => {
    const page = await robots('<h1>Welcome</h1>', 'text/html');
    expect((await readRobots(page, 'a', true)).allowed(`${page}/a`)).toBe(true);
    expect((await readRobots(await robots('User-agent: *\nCrawl-delay: 604800'), 'a', true)).delay).toBe(10);
  });
});

describe('links', () => {
  const page = `<base href="/sub/"><a href="a">A</a><area href="/b"><a href=" a#x ">Again</a><A HREF="mailto:x@y.example">
    <link rel="alternate" hreflang="es" href="/es"><link rel="stylesheet" href="/s.css"><a href="http://[">Broken</a>`;
  it('are those of the page, once each, by its base', () => {
    expect(linksFromHtml(page, 'https://x.example/')).toEqual({
      links: ['https://x.example/sub/a', 'https://x.example/b'],
      alternates: ['https://x.example/es'],
    });
  });

  it.each([undefined, 7, '{', 'null', { base: 1, links: [1, null], alternates: {} }])(
    'are none when the page says %j',
    (value) => expect(linksFromPage(value)).toEqual({ links: [], alternates: [] }),
  );

  it('are tried with as little as possible', async () => {
    const asked: string[] = [];
    const server = await serve((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response.writeHead(request.url === '/gone' ? 404 : request.method === 'HEAD' ? 405 : 200).end('words');
    });
    expect([await tryLink(`${server}/a`, 'x'), await tryLink(`${server}/gone`, 'x')]).toEqual([200, 404]);
    expect(asked).toEqual(['HEAD /a', 'GET /a', 'HEAD /gone', 'GET /gone']);
  });
});

it('a gate lets one through at a time', async () => {
  const gate = makeGate(0.05, wait);
  const began = Date.now();
  await Promise.all([gate(), gate(), gate()]);
  expect(Date.now() - began).toBeGreaterThanOrEqual(95);
});

it('the bar tells how far it is, how fast it goes, and what is left', () => {
  let shown = '';
  let now = 0;
  const write = (text: string) => {
    shown += text;
  };
  const pulse = makePulse(makeProgress(write, { width: 120, colours: false }), strings('en'), 12, () => now);
  const line = { kind: 'looked' as const, address: 'https://x.example/a', links: [], alternates: [] };
  for (let done = 1; done <= 30; done++) {
    now += 500;
    pulse.visited(line, { done, known: 150 });
  }
  expect(shown).toContain('Going on: 12 addresses were visited before.');
  expect(shown).toMatch(/█{5}░{19} 30 of 150 known · 120 a minute · about 1 minute left · https:\/\/x\.example\/a$/);
});

describe('when a run counts as failed', () => {
  const sum = (impact: 'critical' | 'serious' | 'moderate' | 'minor', reviews = 0) => ({
    byImpact: { critical: 0, serious: 0, moderate: 0, minor: 0, [impact]: 1 },
    reviews,
  });
  it.each([
    ['critical', 'serious', false],
    ['serious', 'serious', true],
    ['serious', 'critical', true],
    ['any', 'minor', true],
    ['never', 'critical', false],
  ] as const)('--fail-on %s, worst is %s: %s', (level, impact, failed) => {
    expect(failsOn(level, [sum(impact)])).toBe(failed);
  });

  it('what a person must look at counts when asked', () => {
    const only = { byImpact: { critical: 0, serious: 0, moderate: 0, minor: 0 }, reviews: 1 };
    expect([failsOn('any', [only]), failsOn('review', [only])]).toEqual([false, true]);
    expect(failsOn('critical', [only], [{ outcome: 'fail', impact: 'critical' }])).toBe(true);
  });
});
