import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../demo/intake/database/open.ts';
import { createIntake } from '../../demo/intake/intake.ts';
import { serverFor } from '../../demo/intake/listen.ts';
import { buildWidgets } from '../../widgets/build.ts';
import { keepsSomething, startChromium } from '../../widgets/testing/browser.ts';

// `npm run bench:widgets-offline [count]`: submissions of the real widget, through a proxy that fails in every way,
// to the real intake and its database. In the end each must be there exactly once.

const count = Number(process.argv[2] ?? 1000);
const folder = await mkdtemp(join(tmpdir(), 'porchlight-offline-'));
await buildWidgets(join(folder, 'widgets'));

let origin = '';
const fates = ['ok', 'ok', 'error', 'busy', 'lost', 'cut', 'late'] as const;
const seen: Record<string, number> = {};
let dice = 20261126;
const roll = () => {
  dice = (Math.imul(dice, 1664525) + 1013904223) >>> 0;
  return fates[Math.floor((dice / 4294967296) * fates.length)] ?? 'ok';
};

/**
 * Stands between the browser and the intake. `cut`: the line breaks before anything arrives. `lost`: it is stored,
 * and the answer never comes back. `late`: the answer comes after a while, when the client may have gone.
 */
const proxy = createServer((request, response) => {
  const sending = request.method === 'POST';
  const fate = sending ? roll() : 'ok';
  if (sending) seen[fate] = (seen[fate] ?? 0) + 1;
  if (fate === 'error') {
    response.writeHead(500).end();
    return;
  }
  if (fate === 'busy') {
    response.writeHead(429, { 'retry-after': '1' }).end();
    return;
  }
  if (fate === 'cut') {
    request.socket.destroy();
    return;
  }
  const { pathname } = new URL(request.url ?? '/', 'http://proxy');
  if (pathname === '/page') {
    response
      .setHeader('content-type', 'text/html')
      .end(
        '<!doctype html><title>Form</title><script type="module" src="/porchlight/porchlight-feedback.js"></script><porchlight-feedback endpoint="/submissions" form="bench" question="What?"></porchlight-feedback>',
      );
    return;
  }
  const onward = ask(
    `${intakeOrigin}${request.url}`,
    { method: request.method, headers: request.headers },
    (answer) => {
      const pass = () => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      };
      if (fate === 'lost') {
        answer.resume();
        request.socket.destroy();
      } else if (fate === 'late') setTimeout(pass, 300);
      else pass();
    },
  );
  onward.on('error', () => response.destroy());
  request.pipe(onward);
});
proxy.listen(0, '127.0.0.1');
await once(proxy, 'listening');
origin = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;

const database = await openDatabase({ folder: join(folder, 'database') });
const intake = createIntake({
  database,
  settings: {
    schema: 'porchlight-intake/1',
    origins: [origin],
    limits: { formPerMinute: 1_000_000, placePerHour: 1_000_000 },
    fastSeconds: 0,
  },
  tokens: [],
  widgets: join(folder, 'widgets'),
});
const server = serverFor(intake);
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const intakeOrigin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const browser = await startChromium();
const page = await browser.newPage();
await page.goto(`${origin}/page`);
await page.locator('#answer-0').fill('first');
while (!(await page.evaluate(keepsSomething))) await page.waitForTimeout(50);
const start = performance.now();
for (let index = 0; index < count; index++) {
  await page.locator('#answer-0').fill(`Number ${index}`);
  await page.locator('.send').click();
  await page.locator('#receipt').waitFor();
  await page.getByRole('button', { name: 'Write another message' }).click();
  if (index % 100 === 99) process.stderr.write(`${index + 1} written\n`);
}
const waiting = () =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('porchlight');
        opening.onsuccess = () => {
          const counting = opening.result.transaction('letters').objectStore('letters').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
for (let left = await waiting(); left > 0; left = await waiting()) {
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.waitForTimeout(500);
}
const seconds = (performance.now() - start) / 1000;
const rows = await database.sql.selectFrom('intake_submissions').select(['id', 'body']).execute();
const texts = new Set(rows.map(({ body }) => JSON.stringify(body).match(/Number \d+/)?.[0]));
await browser.close();
await intake.close();
server.close();
proxy.close();
await rm(folder, { recursive: true, force: true });

process.stdout.write(
  `${count} submissions, ${Object.values(seen).reduce((sum, one) => sum + one, 0)} tries in ${seconds.toFixed(0)} s (${JSON.stringify(seen)}): ${rows.length} stored, ${texts.size} different\n`,
);
process.exitCode = rows.length === count && texts.size === count ? 0 : 1;
