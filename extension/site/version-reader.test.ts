import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { fetchVersionFor } from '../command-line/fetch-version.ts';
import { makeVersionReader } from './version-reader.ts';

let server: Server;
let other: Server;
let site: string;
let third: string;
const asked: string[] = [];
const askedThird: string[] = [];

beforeAll(async () => {
  other = createServer((request, response) => {
    askedThird.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Third');
  });
  third = await listen(other);
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    if (path === '/away') return response.writeHead(302, { location: `${third}/es` }).end();
    if (path === '/circle') return response.writeHead(302, { location: '/circle' }).end();
    if (path === '/moved') return response.writeHead(301, { location: '/es/board' }).end();
    if (!/^\/(board|es\/board|vi\/board)$/.test(path)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html' }).end(`${request.headers['user-agent']} ${path}`);
  });
  site = await listen(server);
});
beforeEach(() => void asked.splice(0));
afterAll(() => Promise.all([server, other].map((each) => new Promise((resolve) => each.close(resolve)))));

async function listen(each: Server): Promise<string> {
  await new Promise<void>((resolve) => each.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(each.address() as AddressInfo).port}`;
}

const named = (path: string) => ({ address: site + path, isGuess: false });
const guess = (path: string) => ({ address: site + path, isGuess: true });
const reader = () => makeVersionReader(async (page) => fetchVersionFor(page, 'Porchlight/1'));

it('reads a page and its version as the browser would, redirects within the district followed', async () => {
  expect(await reader()([named('/board'), named('/moved')], 30)).toEqual([
    { address: `${site}/board`, html: 'Porchlight/1 /board' },
    { address: `${site}/moved`, html: 'Porchlight/1 /es/board' },
  ]);
});

it('asks no third party, not through a redirect either', async () => {
  const read = await reader()([named('/board'), named('/away'), { address: `${third}/es`, isGuess: false }], 30);
  expect(read.slice(1)).toEqual([
    { address: `${site}/away`, unread: 'other-site' },
    { address: `${third}/es`, unread: 'other-site' },
  ]);
  expect(askedThird).toEqual([]);
});

it('comes out of a circle', async () => {
  expect((await reader()([named('/board'), named('/circle')], 30))[1]).toEqual({
    address: `${site}/circle`,
    unread: 'refused',
  });
});

it('gives up guessing at a folder that is not there, and goes on where one is', async () => {
  const read = reader();
  for (const page of ['/1', '/2', '/3', '/4', '/5']) await read([named(page), guess(`/hmn${page}`)], 30);
  expect(asked.filter((path) => path.startsWith('/hmn'))).toEqual(['/hmn/1', '/hmn/2', '/hmn/3']);
  // With nothing to compare it with, the page is not read again either.
  expect(asked.filter((path) => /^\/\d$/.test(path))).toEqual(['/1', '/2', '/3']);
  for (const page of ['/board', '/1', '/2', '/3', '/4']) await read([named(page), guess(`/vi${page}`)], 30);
  expect(asked.filter((path) => path.startsWith('/vi'))).toHaveLength(5);
  expect(await read([named('/board'), named('/hmn/9')], 30)).toHaveLength(2);
});
