import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Feed } from '@porchlight/core/model/feed';
import { StoredSubmission } from '@porchlight/core/model/intake';
import { readJson } from '@porchlight/core/model/read-error';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import forms from './forms.json' with { type: 'json' };
import type { DatabasePlace } from './intake/database/database.ts';
import { kinds } from './intake/testing/databases.ts';
import { submission } from './intake/testing/samples.ts';
import { makeToken, readTokens } from './intake/tokens.ts';
import { type RunningServer, startServer } from './server.ts';

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'porchlight-server-'));
  await mkdir(join(folder, 'widgets'));
  await writeFile(join(folder, 'widgets', 'porchlight.js'), 'export {};\n');
  await writeFile(join(folder, 'secret.html'), 'secret');
});
beforeEach(async () => {
  await server?.close();
  server = await startServer({
    port: 0,
    asOf: '2026-09-01',
    database: { folder: join(folder, 'data') },
    widgetsDir: join(folder, 'widgets'),
  });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** A request whose path is sent exactly as written; `fetch` would tidy it up first. */
function ask(path: string, method = 'GET') {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on('error', reject).end();
  });
}

/** Bytes as they are, and what came back until the server closed. */
function speak(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(server.port, '127.0.0.1', () => socket.write(text));
    socket.setEncoding('utf8').on('data', (chunk: string) => (heard += chunk));
    socket.on('close', () => resolve(heard)).on('error', reject);
  });
}

describe('pages', () => {
  it('are served with their dates filled in as of the day', async () => {
    const { status, headers, body } = await ask('/take-part.html?from=mail#meetings');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-length']).toBe(String(Buffer.byteLength(body)));
    expect(body).toContain('September 22, 2026');
    expect(body).toContain('Lantern Valley</strong> Unified School District');
    expect(body).not.toContain('{{');
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/es/', 'text/html; charset=utf-8'],
    ['/style.css', 'text/css; charset=utf-8'],
    ['/images/logo.svg', 'image/svg+xml; charset=utf-8'],
    ['/documents/agenda.pdf', 'application/pdf'],
    ['/feed.json', 'application/json; charset=utf-8'],
    ['/porchlight/porchlight.js', 'text/javascript; charset=utf-8'],
  ])('%s is %s, readable from other sites and never guessed at', async (path, type) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('answer HEAD without a body', async () => {
    const { status, headers, body } = await ask('/', 'HEAD');
    expect([status, body]).toEqual([200, '']);
    expect(Number(headers['content-length'])).toBeGreaterThan(1000);
  });

  it('send a folder without its slash to the folder', async () => {
    expect(await ask('/es')).toMatchObject({ status: 301, headers: { location: '/es/' } });
  });

  it('that do not exist get a page that helps on', async () => {
    const { status, headers, body } = await ask('/nowhere.html');
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).toContain('This page is not here');
  });

  it.each(['POST', 'PUT', 'DELETE'])('refuse %s and say what they take', async (method) => {
    expect(await ask('/', method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });
});

describe('nothing outside of the site is served', () => {
  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/es/../../package.json',
    '/..%5cpackage.json',
    '/..\\package.json',
    '//etc/passwd.txt',
    '/porchlight/../secret.html',
    '/porchlight/%2e%2e/secret.html',
    '/porchlight/',
    '/_parts/banner.html',
    '/%5fparts/banner.html',
    '/.hidden.html',
    '/README.md',
    '/index.html%00.css',
    '/index.html/',
    '/%zz',
    '/C:/index.html',
    `/${'a'.repeat(5000)}.html`,
    'http://elsewhere.example/../package.json',
  ])('%s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toMatch(/secret|porchlight.*private/);
  });

  it('not through a link either', async () => {
    await symlink(join(folder, 'secret.html'), join(folder, 'widgets', 'link.html'));
    expect((await ask('/porchlight/link.html')).status).toBe(404);
  });

  it('a line break in an address never becomes a header', async () => {
    const heard = await speak(`GET /es%0d%0aSet-Cookie:%20a=b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(heard).toMatch(/^HTTP\/1\.1 404 /);
    expect(heard).not.toMatch(/^set-cookie/im);
    const moved = await speak(`GET //evil.example%0d%0a/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(moved).not.toMatch(/^location/im);
  });
});

describe('the intake', { timeout: 120_000 }, () => {
  const staff = makeToken('staff', ['read', 'publish']);
  let place: DatabasePlace;
  let remove: () => Promise<void>;
  let mounted: RunningServer;
  const mount = () =>
    startServer({ port: 0, asOf: '2026-09-01', database: place, tokens: readTokens(staff.line), widgetsDir: folder });
  beforeAll(async () => {
    const made = await kinds.find(({ name }) => name === 'PGlite')?.make();
    if (!made) throw new Error('PGlite is always there.');
    ({ place, remove } = made);
    mounted = await mount();
  }, 120_000);
  afterAll(async () => {
    await mounted.close();
    await remove();
  });

  const post = (body: string, origin = mounted.url) =>
    fetch(`${mounted.url}/submissions`, {
      method: 'POST',
      body,
      headers: { origin, 'Content-Type': 'text/plain;charset=UTF-8' },
    });
  const read = () =>
    fetch(`${mounted.url}/submissions`, { headers: { authorization: `Bearer ${staff.token}` } }).then((answer) =>
      answer.text(),
    );

  it('takes what the forms of the site send, and keeps it over a restart', async () => {
    const sent = submission({ form: 'take-part' });
    expect((await post(JSON.stringify(sent))).status).toBe(201);
    await mounted.close();
    mounted = await mount();
    expect((await post(JSON.stringify(sent))).status).toBe(200);
    const lines = (await read()).trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    expect(readJson(StoredSubmission, lines[0] ?? '', 'A line')).toMatchObject({ submission: sent, flags: [] });
  });

  it('knows every form that a page of the site shows', async () => {
    const known = new Set<string>(forms.map(({ id }) => id));
    for (const page of ['take-part.html', 'es/participe.html', 'widgets/feedback.html']) {
      const text = await (await fetch(`${mounted.url}/${page}`)).text();
      const [, form] = /<porchlight-feedback form="([^"]+)"/.exec(text) ?? [];
      expect(known).toContain(form);
      expect((await fetch(`${mounted.url}/form/${form}`)).status).toBe(200);
    }
  });

  it('refuses pages of strangers, and readers without a token', async () => {
    expect((await post(JSON.stringify(submission()), 'https://stranger.example')).status).toBe(403);
    expect((await fetch(`${mounted.url}/submissions`)).status).toBe(401);
  });

  it('serves the feed that staff publish in place of the site’s own', async () => {
    const before = readJson(Feed, await (await fetch(`${mounted.url}/feed.json`)).text(), 'The feed');
    expect(before.timeline.length).toBeGreaterThan(3);
    const published = await fetch(`${mounted.url}/feed`, {
      method: 'PUT',
      body: JSON.stringify({ ...before, timeline: before.timeline.slice(0, 1) }),
      headers: { authorization: `Bearer ${staff.token}` },
    });
    expect(published.status).toBe(204);
    const after = readJson(Feed, await (await fetch(`${mounted.url}/feed.json`)).text(), 'The feed');
    expect(after.timeline).toHaveLength(1);
  });
});

it('says that its port is taken', async () => {
  await expect(startServer({ port: server.port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});
