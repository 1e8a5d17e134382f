import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expand } from './expand.ts';
import { strings } from './strings.ts';

const say = strings('en');
const urlset = (...pages: string[]) =>
  `<urlset>${pages.map((page) => `<url><loc>${page}</loc></url>`).join('')}</urlset>`;
let folder: string;
let server: Server;
let site: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'porchlight-expand-'));
  await mkdir(join(folder, 'pages'));
  await writeFile(join(folder, 'pages', 'a b.html'), '<p>a');
  await writeFile(join(folder, 'pages', 'b.html'), '<p>b');
  await writeFile(join(folder, 'secret.html'), '<p>s');
  await writeFile(
    join(folder, 'pages', 'sitemap.xml'),
    urlset('a b.html', 'b.html', 'b.html', '../secret.html', 'gone.html', 'file:///etc/passwd', 'https://a.example/'),
  );
  const bodies: Record<string, () => string | Buffer> = {
    '/index.xml': () =>
      `<sitemapindex><sitemap><loc>${site}/one.xml</loc></sitemap><sitemap><loc>${site}/two.xml.gz</loc></sitemap><sitemap><loc>${site}/index.xml</loc></sitemap></sitemapindex>`,
    '/one.xml': () => urlset(`${site}/1`, '/2', 'file:///etc/passwd', 'javascript:alert(1)'),
    '/two.xml.gz': () => gzipSync(urlset(`${site}/3`, `${site}/1`)),
    '/page.xml': () => '<html><body>Welcome',
  };
  server = createServer((request, response) => {
    const body = bodies[request.url ?? ''];
    if (request.url === '/never.xml') return;
    response.statusCode = body ? 200 : 404;
    response.end(body?.() ?? 'no');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

const run = (words: string[], limit = 1000) => expand(words, { say, folder, limit, timeout: 1 });
const told = async (words: string[], limit?: number) =>
  (await run(words, limit)).map((page) => ('problem' in page ? page.problem : page.url.replace(site, '')));

it('keeps pages and problems in the order they were named', async () => {
  expect(await told(['pages/b.html', 'gone.html', 'https://a.example', 'pages'])).toEqual([
    pathToFileURL(join(folder, 'pages', 'b.html')).href,
    say.noSuchFile,
    'https://a.example/',
    say.isFolder,
  ]);
});

it('takes file addresses, and paths with spaces', async () => {
  const { href } = pathToFileURL(join(folder, 'pages', 'a b.html'));
  expect(await told([href, 'pages/a b.html'])).toEqual([href, href]);
});

it.each([
  ['ftp://a.example/x', say.unknownScheme('ftp:')],
  ['javascript:alert(1)', say.unknownScheme('javascript:')],
  ['chrome://settings', say.unknownScheme('chrome:')],
  ['http://', say.badAddress],
  ['file://other-host/x.html', say.noSuchFile],
  ['www.maple.example/board', say.noSuchFileButAddress('https://www.maple.example/board')],
  ['board.html', say.noSuchFile],
])('says what is wrong with %s', async (word, problem) => {
  expect(await told([word])).toEqual([problem]);
});

it('opens a sitemap that is a file: pages beside it and on the web, nothing outside its folder', async () => {
  expect(await told(['pages/sitemap.xml'])).toEqual([
    pathToFileURL(join(folder, 'pages', 'a b.html')).href,
    pathToFileURL(join(folder, 'pages', 'b.html')).href,
    say.outsideSitemap,
    say.noSuchFile,
    say.outsideSitemap,
    'https://a.example/',
  ]);
});

it('opens an index with packed parts once each, and takes no file from the web', async () => {
  expect(await told([`${site}/index.xml`])).toEqual(['/1', '/2', say.outsideSitemap, say.outsideSitemap, '/3']);
});

it('stops at the limit and says so', async () => {
  expect(await told([`${site}/index.xml`], 2)).toEqual(['/1', '/2', say.limitReached(2)]);
});

it.each([
  ['/gone.xml', say.status(404, 'Not Found')],
  ['/page.xml', say.notASitemap],
  ['/never.xml', say.noAnswer(1)],
])('says why %s is no sitemap', async (path, problem) => {
  expect(await told([site + path])).toEqual([problem]);
});

it('says that nobody answers there', async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  expect(await told([`http://127.0.0.1:${port}/sitemap.xml`])).toEqual([say.refused]);
});
