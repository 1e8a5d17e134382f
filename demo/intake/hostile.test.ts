import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from './database/database.ts';
import { countSubmissions, insertSubmissions } from './database/submissions.ts';
import { createIntake, type Intake } from './intake.ts';
import { serverFor } from './listen.ts';
import { kinds } from './testing/databases.ts';
import { sendRaw } from './testing/raw-client.ts';
import { school, settings, submission } from './testing/samples.ts';
import { makeToken, readTokens } from './tokens.ts';

const staff = makeToken('staff', ['read']);
const publisher = makeToken('web', ['publish']);
const head = (more: string) =>
  `POST /submissions HTTP/1.1\r\nHost: intake.example\r\nOrigin: ${school}\r\nContent-Type: text/plain\r\n${more}\r\n\r\n`;

describe.each(kinds)('hostile input to the intake on $name', ({ make }) => {
  let made: Awaited<ReturnType<typeof make>>;
  let database: Database;
  let intake: Intake;
  let server: Server;
  let port: number;
  let base: string;

  const send = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    fetch(`${base}/submissions`, {
      method: 'POST',
      headers: { origin: school, 'content-type': 'text/plain', ...headers },
      body,
    });
  const stored = () => countSubmissions(database);

  beforeAll(async () => {
    made = await make();
    database = await openDatabase(made.place);
    intake = createIntake({
      database,
      settings: {
        ...settings,
        limits: { bodySeconds: 1, placePerHour: 100_000, formPerMinute: 100_000, underWay: 64 },
      },
      tokens: readTokens(`${staff.line}\n${publisher.line}`),
    });
    server = serverFor(intake, 0, { requestSeconds: 2, headerSeconds: 1, idleSeconds: 5, connections: 500 });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
    base = `http://127.0.0.1:${port}`;
  }, 60_000);
  afterEach(async () => {
    // Whatever was done to it, it still takes a family's word.
    expect((await send(JSON.stringify(submission()))).status).toBe(201);
    await sql`delete from intake_submissions`.execute(database.sql);
  });
  afterAll(async () => {
    server?.closeAllConnections();
    server?.close();
    await intake?.close();
    await made?.remove();
  });

  it('refuses bodies that are no submission, each with a 4xx', async () => {
    const good = JSON.stringify(submission());
    const bodies: (string | Uint8Array<ArrayBuffer>)[] = [
      ...['', ' ', 'null', '[]', '0', '"x"', '{}', '{', 'NaN', '[1,', '{"__proto__":{"schema":1}}', '\0', '\uFEFF'],
      '['.repeat(60_000),
      '{"a":'.repeat(10_000),
      `{"schema":"porchlight-submission/1","id":${'9'.repeat(60_000)}}`,
      new Uint8Array(randomBytes(5000)),
    ];
    // Every body here is the good one with a part of it overwritten, so that the fuzz gets past the first brace.
    for (let round = 0; round < 150; round++) {
      const bytes = new Uint8Array(Buffer.from(good));
      const noise = randomBytes(1 + (round % 6));
      bytes.set(noise, Math.floor(Math.random() * (bytes.length - noise.length)));
      bodies.push(bytes);
    }
    const before = await stored();
    let taken = 0;
    for (const body of bodies) {
      const response = await send(body);
      await response.text();
      // Noise inside an answer's words can still be a submission; what was taken must then be what is stored.
      if (response.status === 201) taken++;
      else expect(response.status === 200 || (response.status >= 400 && response.status < 500)).toBe(true);
    }
    expect(await stored()).toBe(before + taken);
    expect(taken).toBeLessThan(100);
  });

  it('refuses text that no person typed: control characters, halves of characters, towers of marks', async () => {
    const texts = ['\0', '\u001b[2J', '\ud800', 'a\udfff', `Z${'\u0351'.repeat(4000)}`, '\u202e'.repeat(500)];
    for (const text of texts) {
      const response = await send(JSON.stringify(submission({ answers: [{ question: 'q', text }] })));
      expect(response.status).toBe(400);
    }
    for (const bytes of [
      [0xc0, 0x80],
      [0xff, 0xfe, 0x41],
      [0xed, 0xa0, 0x80],
      [0xf8, 0x88, 0x80, 0x80, 0x80],
    ]) {
      expect((await send(new Uint8Array(bytes))).status).toBe(400);
    }
    expect(await stored()).toBe(0);
    // Words of families in scripts that do stack marks are taken.
    const words = ['ကျေးဇူးတင်ပါတယ်', 'ខ្ញុំចង់បាន', 'Tiếng Việt', 'הַשָּׁלוֹם', '👩‍👩‍👧‍👦 שלום'];
    for (const text of words) {
      expect((await send(JSON.stringify(submission({ answers: [{ question: 'q', text }] })))).status).toBe(201);
    }
  });

  it('never unpacks: what is compressed is refused unread', async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(50_000_000)));
    for (const encoding of ['gzip', 'deflate', 'br', 'zstd', 'gzip, gzip']) {
      expect((await send(bomb, { 'content-encoding': encoding })).status).toBe(415);
    }
    expect((await send(bomb, { 'content-type': 'application/gzip' })).status).toBe(415);
    expect((await send('x', { 'content-type': 'multipart/form-data; boundary=x' })).status).toBe(415);
    expect(await stored()).toBe(0);
  });

  it('refuses a gigabyte after the first kilobytes, announced or not, in little memory', async () => {
    const gigabyte = 1_073_741_824;
    const chunk = Buffer.alloc(65_536, 'x');
    async function* announced() {
      yield head(`Content-Length: ${gigabyte}`);
      for (let sent = 0; sent < gigabyte; sent += chunk.length) yield chunk;
    }
    async function* chunked() {
      yield head('Transfer-Encoding: chunked');
      for (let sent = 0; sent < gigabyte; sent += chunk.length) yield `10000\r\n${chunk.toString('latin1')}\r\n`;
    }
    const before = process.memoryUsage().rss;
    for (const body of [announced(), chunked()]) {
      const answer = await sendRaw(port, body);
      expect(answer.status).toBe(413);
      expect(answer.sent).toBeLessThan(32_000_000);
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
    expect(await stored()).toBe(0);
  });

  it('gives up on slow bodies and slow heads', async () => {
    async function* slowBody() {
      yield head('Content-Length: 1000');
      for (let sent = 0; sent < 1000; sent++) {
        yield 'x';
        await pause(100);
      }
    }
    async function* slowHead() {
      for (const letter of head('Content-Length: 1000')) {
        yield letter;
        await pause(100);
      }
    }
    const [body, header] = await Promise.all([sendRaw(port, slowBody()), sendRaw(port, slowHead())]);
    expect(body.status).toBe(408);
    expect(body.milliseconds).toBeLessThan(3000);
    expect([408, 0]).toContain(header.status);
    expect(header.milliseconds).toBeLessThan(5000);
    expect(await stored()).toBe(0);
  });

  it('keeps room for others while one place lets many requests hang', async () => {
    const hanging = Array.from({ length: 40 }, async () => {
      const stopped = pause(700);
      async function* hang() {
        yield head('Content-Length: 1000');
        await stopped;
      }
      return await sendRaw(port, hang());
    });
    await pause(200);
    // Another place, by the handler itself: here everything comes from 127.0.0.1.
    const request = new Request(`${base}/submissions`, {
      method: 'POST',
      headers: { origin: school },
      body: JSON.stringify(submission()),
    });
    expect((await intake.handle(request, { address: '203.0.113.5' })).status).toBe(201);
    const statuses = (await Promise.all(hanging)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(20);
    expect(statuses.filter((status) => status === 408).length).toBeGreaterThanOrEqual(8);
  });

  it('refuses wrong tokens, and after many of them says nothing but "wait"', async () => {
    const ask = (authorization: string, address = '198.51.100.1') =>
      intake.handle(new Request(`${base}/submissions`, { headers: { authorization } }), { address });
    const flipped = `${staff.token.slice(0, -1)}${staff.token.endsWith('A') ? 'B' : 'A'}`;
    for (const wrong of ['Bearer ', 'Bearer x', `Bearer ${flipped}`, `Basic ${staff.token}`, `Bearer ${staff.line}`]) {
      expect((await ask(wrong)).status).toBe(401);
    }
    expect((await intake.handle(new Request(`${base}/submissions`))).status).toBe(401);
    const hash = staff.line.split(' ').at(-1);
    expect((await ask(`Bearer ${hash}`)).status).toBe(401);
    for (let tries = 0; tries < 30; tries++) await ask(`Bearer ${flipped}`);
    // Even the right one must wait from there, or a guesser could go on guessing; elsewhere it works.
    expect((await ask(`Bearer ${staff.token}`)).status).toBe(429);
    expect((await ask(`Bearer ${staff.token}`, '198.51.100.2')).status).toBe(200);
    // A right token for other things.
    const put = new Request(`${base}/feed`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${staff.token}` },
      body: '{}',
    });
    expect((await intake.handle(put)).status).toBe(403);
    expect((await ask(`Bearer ${publisher.token}`, '198.51.100.3')).status).toBe(403);
  });

  it('refuses posts from pages of strangers, whatever they pretend to be', async () => {
    const body = JSON.stringify(submission());
    const strangers = ['https://evil.example', 'null', `${school}@evil.example`, `${school}:8443`, `${school}/`, '*'];
    for (const origin of strangers) {
      const response = await send(body, { origin });
      expect(response.status).toBe(403);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
    const form = await send('form=plan-2027', {
      origin: 'https://evil.example',
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(form.status).toBe(403);
    expect(await stored()).toBe(0);
  });

  it('stores SQL as the words that they are', async () => {
    const texts = [
      "'); drop table intake_submissions; --",
      '$1',
      "\\'; select pg_sleep(9); --",
      '{{7*7}}',
      '{"$gt":""}',
    ];
    for (const text of texts) {
      const sent = submission({
        form: text,
        answers: [{ question: text, text }],
        role: 'family',
        reply: { name: text },
      });
      expect((await send(JSON.stringify(sent))).status).toBe(201);
    }
    const rows = await database.sql.selectFrom('intake_submissions').select(['form', 'body']).execute();
    expect(rows.map(({ form }) => form).sort()).toEqual([...texts].sort());
    const query = new URLSearchParams({ form: "x' or '1'='1", format: 'csv' });
    const read = await fetch(`${base}/submissions?${query}`, { headers: { authorization: `Bearer ${staff.token}` } });
    expect((await read.text()).split('\r\n').filter(Boolean)).toHaveLength(1);
    const id = "7f3c2a52-9d7e-4d38-9a0f-0d9b4f7f2b11'::uuid) --";
    expect((await send(JSON.stringify(submission({ id })))).status).toBe(400);
  });

  it('lets no text become a header, a log line or a link', async () => {
    const form = 'a\r\nSet-Cookie: x=1\r\n\r\n<script>';
    const response = await send(JSON.stringify(submission({ form })));
    expect(response.status).toBe(400);
    expect(response.headers.get('set-cookie')).toBeNull();
    for (const path of ['/form/%0d%0aSet-Cookie:x=1', '/submissions?after=%0d%0aLink:x', '/feed.ics?lang=%0d%0aX:1']) {
      const answer = await fetch(`${base}${path}`);
      expect(answer.status).toBeLessThan(500);
      expect(answer.headers.get('set-cookie')).toBeNull();
      expect(await answer.text()).not.toContain('Set-Cookie');
    }
    async function* smuggled() {
      yield 'POST /submissions HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /health HTTP/1.1\r\n\r\n';
    }
    expect((await sendRaw(port, smuggled())).status).toBe(400);
    expect(await stored()).toBe(0);
  });

  it('turns away more than it can take at once with 503, at once, and recovers', async () => {
    const slow = createIntake({
      database: {
        ...database,
        settle: () => pause(300),
        close: async () => {},
      },
      settings: { ...settings, limits: { underWay: 16, placePerHour: 100_000, formPerMinute: 100_000 } },
    });
    const start = performance.now();
    const answers = await Promise.all(
      Array.from({ length: 100 }, async (_, index) => {
        const request = new Request('http://intake.example/submissions', {
          method: 'POST',
          headers: { origin: school },
          body: JSON.stringify(submission()),
        });
        const response = await slow.handle(request, { address: `203.0.113.${index}` });
        return {
          status: response.status,
          retry: response.headers.get('retry-after'),
          after: performance.now() - start,
        };
      }),
    );
    const refused = answers.filter(({ status }) => status === 503);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(16);
    expect(refused).toHaveLength(84);
    expect(refused.every(({ retry, after }) => retry === '5' && after < 250)).toBe(true);
    expect(await stored()).toBe(16);
    await slow.close();
  });

  it('answers 503 while the database is away, and stores again when it is back', async () => {
    if (!made.crash) return;
    await made.crash();
    const statuses = [];
    for (let tries = 0; tries < 20 && statuses.at(-1) !== 201; tries++) {
      const response = await send(JSON.stringify(submission()));
      await response.text();
      statuses.push(response.status);
    }
    expect(statuses.at(-1)).toBe(201);
    expect(statuses.every((status) => status === 201 || status === 503)).toBe(true);
    await insertSubmissions(database, [{ submission: submission(), flags: [] }]);
  });
});
