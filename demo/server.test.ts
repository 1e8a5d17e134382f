import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from './server.ts';

let folder: string;
let server: RunningServer;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'porchlight-server-'));
  await mkdir(join(folder, 'widgets'));
  await writeFile(join(folder, 'widgets', 'porchlight.js'), 'export {};\n');
  await writeFile(join(folder, 'secret.html'), 'secret');
});
beforeEach(async () => {
  await server?.close();
  count++;
  server = await startServer({
    port: 0,
    asOf: '2026-09-01',
    dataDir: join(folder, `data-${count}`),
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

const id = '3f2b8c1e-7d64-4b1a-9c0e-0f6a5b4c3d2e';
const good = {
  schema: 'porchlight-submission/1',
  id,
  form: 'lcap-2027',
  sentAt: '2026-09-01T16:00:00.000Z',
  language: 'hmn',
  answers: [{ question: 'What should we know?', text: 'Peb xav tau tsheb npav.' }],
};
async function post(body: BodyInit, headers: Record<string, string> = { 'Content-Type': 'text/plain;charset=UTF-8' }) {
  const response = await fetch(`${server.url}/submissions`, { method: 'POST', body, headers });
  return { status: response.status, headers: response.headers, body: await response.json() };
}
async function kept(): Promise<unknown[]> {
  const text = await readFile(join(folder, `data-${count}`, 'submissions.jsonl'), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
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

describe('submissions', () => {
  it('are on disk when they are acknowledged, as the schema reads them', async () => {
    const { status, headers, body } = await post(JSON.stringify({ ...good, address: '203.0.113.7' }));
    expect([status, body]).toEqual([201, { status: 'kept', id }]);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(await kept()).toEqual([good]);
  });

  it('that come again are kept once, even at the same time', async () => {
    const statuses = (await Promise.all([1, 2, 3, 4, 5].map(() => post(JSON.stringify(good))))).map(
      (one) => one.status,
    );
    expect(statuses.sort()).toEqual([200, 200, 200, 200, 201]);
    expect((await post(JSON.stringify(good))).body).toEqual({ status: 'already kept', id });
    expect(await kept()).toHaveLength(1);
  });

  it('of another shape are refused with a sentence that says where and why', async () => {
    const { status, body } = await post(JSON.stringify({ ...good, id: 'one', answers: [] }));
    expect(status).toBe(400);
    expect(body.error).toMatch(/^The submission is not as expected: at id: .*; at answers: /);
    expect(await kept()).toEqual([]);
  });

  it.each([
    ['no JSON', '{"schema": '],
    ['nothing', ''],
    ['a form body', 'name=Mai&text=hello'],
    ['null', 'null'],
    ['deep nesting', '['.repeat(30_000)],
    ['no UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
  ])('%s is refused with 400', async (_name, body) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatch(/^The submission is not (JSON|UTF-8|as expected)/);
  });

  it('larger than 64 KiB are refused, whether they say so beforehand or not', async () => {
    const large = JSON.stringify({ ...good, padding: 'x'.repeat(65 * 1024) });
    const told = await post(large);
    expect(told.status).toBe(413);
    expect(told.body.error).toMatch(/at most 65536 bytes/);
    const chunks = Array.from({ length: 80 }, () => `400\r\n${'x'.repeat(1024)}\r\n`).join('');
    const heard = await speak(
      `POST /submissions HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n${chunks}0\r\n\r\n`,
    );
    expect(heard).toMatch(/^HTTP\/1\.1 413 /);
    expect(await kept()).toEqual([]);
    expect((await post(JSON.stringify(good))).status).toBe(201);
  });

  it('of just under the limit are taken', async () => {
    const text = 'ñ'.repeat(11_000);
    const answers = [1, 2].map((number) => ({ question: `Question ${number}`, text }));
    expect((await post(JSON.stringify({ ...good, answers }))).status).toBe(201);
  });

  it.each([
    ['application/json'],
    ['application/x-www-form-urlencoded'],
    ['text/plain; charset=iso-8859-1'],
    ['text/html'],
  ])('sent as %s are refused with 415', async (type) => {
    const { status, body } = await post(JSON.stringify(good), { 'Content-Type': type });
    expect(status).toBe(415);
    expect(body.error).toContain('text/plain');
  });

  it('refuse other methods, and answer a preflight', async () => {
    expect(await ask('/submissions')).toMatchObject({ status: 405, headers: { allow: 'POST, OPTIONS' } });
    expect(await ask('/submissions', 'OPTIONS')).toMatchObject({
      status: 204,
      headers: { 'access-control-allow-origin': '*', 'access-control-allow-methods': 'POST' },
    });
  });

  it('outlive a sender who hangs up in the middle', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(server.port, '127.0.0.1', () => {
        socket.write(
          'POST /submissions HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 500\r\n\r\n{',
        );
        setTimeout(() => socket.destroy(), 50);
      });
      socket.on('close', () => resolve());
    });
    expect((await post(JSON.stringify(good))).status).toBe(201);
    expect(await kept()).toHaveLength(1);
  });
});

it('says that its port is taken', async () => {
  await expect(startServer({ port: server.port, dataDir: join(folder, 'other') })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});
