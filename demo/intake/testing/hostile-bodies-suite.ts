import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { sendRaw } from './raw-client.ts';
import { school, submission } from './samples.ts';
import { serveOn } from './served.ts';
import type { World } from './world.ts';

const head = (more: string) =>
  `POST /submissions HTTP/1.1\r\nHost: intake.example\r\nOrigin: ${school}\r\nContent-Type: text/plain\r\n${more}\r\n\r\n`;

/** Bodies that no family would send. */
export function hostileBodiesSuite(world: World): void {
  const served = serveOn(world);

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
    const before = await served.stored();
    let taken = 0;
    for (const body of bodies) {
      const response = await served.send(body);
      await response.text();
      // Noise inside an answer's words can still be a submission; what was taken must then be what is stored.
      if (response.status === 201) taken++;
      else expect(response.status === 200 || (response.status >= 400 && response.status < 500)).toBe(true);
    }
    expect(await served.stored()).toBe(before + taken);
    expect(taken).toBeLessThan(100);
  });

  it('refuses text that no person typed: control characters, halves of characters, towers of marks', async () => {
    const texts = ['\0', '\u001b[2J', '\ud800', 'a\udfff', `Z${'\u0351'.repeat(4000)}`, '\u202e'.repeat(500)];
    for (const text of texts) {
      const response = await served.send(JSON.stringify(submission({ answers: [{ question: 'q', text }] })));
      expect(response.status).toBe(400);
    }
    for (const bytes of [
      [0xc0, 0x80],
      [0xff, 0xfe, 0x41],
      [0xed, 0xa0, 0x80],
      [0xf8, 0x88, 0x80, 0x80, 0x80],
    ]) {
      expect((await served.send(new Uint8Array(bytes))).status).toBe(400);
    }
    expect(await served.stored()).toBe(0);
    // Words of families in scripts that do stack marks are taken.
    const words = ['ကျေးဇူးတင်ပါတယ်', 'ខ្ញុំចង់បាន', 'Tiếng Việt', 'הַשָּׁלוֹם', '👩‍👩‍👧‍👦 שלום'];
    for (const text of words) {
      expect((await served.send(JSON.stringify(submission({ answers: [{ question: 'q', text }] })))).status).toBe(201);
    }
  });

  it('never unpacks: what is compressed is refused unread', async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(50_000_000)));
    for (const encoding of ['gzip', 'deflate', 'br', 'zstd', 'gzip, gzip']) {
      expect((await served.send(bomb, { 'content-encoding': encoding })).status).toBe(415);
    }
    expect((await served.send(bomb, { 'content-type': 'application/gzip' })).status).toBe(415);
    expect((await served.send('x', { 'content-type': 'multipart/form-data; boundary=x' })).status).toBe(415);
    expect(await served.stored()).toBe(0);
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
      const answer = await sendRaw(served.port, body);
      expect(answer.status).toBe(413);
      expect(answer.sent).toBeLessThan(32_000_000);
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
    expect(await served.stored()).toBe(0);
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
    const [body, header] = await Promise.all([sendRaw(served.port, slowBody()), sendRaw(served.port, slowHead())]);
    expect(body.status).toBe(408);
    expect(body.milliseconds).toBeLessThan(3000);
    expect([408, 0]).toContain(header.status);
    expect(header.milliseconds).toBeLessThan(5000);
    expect(await served.stored()).toBe(0);
  });

  it('keeps room for others while one place lets many requests hang', async () => {
    const hanging = Array.from({ length: 40 }, async () => {
      const stopped = pause(700);
      async function* hang() {
        yield head('Content-Length: 1000');
        await stopped;
      }
      return await sendRaw(served.port, hang());
    });
    await pause(200);
    // Another place, by the handler itself: here everything comes from 127.0.0.1.
    const request = new Request(`${served.base}/submissions`, {
      method: 'POST',
      headers: { origin: school },
      body: JSON.stringify(submission()),
    });
    expect((await served.intake.handle(request, { address: '203.0.113.5' })).status).toBe(201);
    const statuses = (await Promise.all(hanging)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(20);
    expect(statuses.filter((status) => status === 408).length).toBeGreaterThanOrEqual(8);
  });
}
