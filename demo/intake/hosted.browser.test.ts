import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWidgets } from '../../widgets/build.ts';
import { chromiumArguments, findChromium } from '../find-browser.mjs';
import { openDatabase } from './database/open.ts';
import { createIntake, type Intake } from './intake.ts';
import { serverFor } from './listen.ts';
import { kinds } from './testing/databases.ts';
import { form, settings } from './testing/samples.ts';
import { rowsOf, tokens } from './testing/world.ts';

// Real pages on real origins: a school's, a stranger's, and the intake's own.

let browser: Browser;
let intake: Intake;
let base: string;
let school: string;
let stranger: string;
let body = '';
const servers: Server[] = [];
const folders: string[] = [];

async function serve(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function show(
  address: string,
  options = {},
): Promise<{ page: Page; said: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(address);
  return { page, said, close: () => context.close() };
}

const answers = async () =>
  (await rowsOf(intake)).map(({ submission, flags }) => ({ text: submission.answers[0]?.text, flags }));

beforeAll(async () => {
  const widgets = await mkdtemp(join(tmpdir(), 'porchlight-widgets-'));
  folders.push(widgets);
  await buildWidgets(widgets);
  const plain = () =>
    createServer((_request, response) => response.setHeader('content-type', 'text/html').end(`<!doctype html>${body}`));
  school = await serve(plain());
  stranger = await serve(plain());
  const made = await kinds[0]?.make();
  if (!made || !('folder' in made.place)) throw new Error('PGlite is always there.');
  folders.push(made.place.folder);
  intake = createIntake({
    database: await openDatabase(made.place),
    settings: { ...settings, origins: [school], fastSeconds: 0 },
    tokens,
    widgets,
  });
  base = await serve(serverFor(intake));
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found on this computer.');
  browser = await chromium.launch({ executablePath, args: chromiumArguments() });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  await intake?.close();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

describe('a family in a browser', () => {
  it('sends through the hosted form, under its strict policy', async () => {
    const { page, said, close } = await show(`${base}/form/${form.id}?lang=es`);
    await page.locator('porchlight-feedback textarea').first().fill('Más autobuses');
    await page.locator('porchlight-feedback button[type=submit]').click();
    await page.getByText(/^[\dA-F]{4}-[\dA-F]{4}$/).waitFor();
    expect(said).toEqual([]);
    expect(await answers()).toContainEqual({ text: 'Más autobuses', flags: [] });
    await close();
  });

  it('sends without any script', async () => {
    const { page, close } = await show(`${base}/form/${form.id}`, { javaScriptEnabled: false });
    await page.locator('textarea').first().fill('Later buses');
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await page.locator('h1').textContent()).toBe('Thank you. We have received it.');
    expect(await answers()).toContainEqual({ text: 'Later buses', flags: [] });
    // Back and send again: the same copy of the form, so the same submission.
    const before = (await answers()).length;
    await page.goBack();
    await page.locator('textarea').first().fill('Later buses');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('.receipt').waitFor();
    expect((await answers()).length).toBeLessThanOrEqual(before + 1);
    await close();
  });

  it('sends from the widget on a page of the school, and cannot from a page of a stranger', async () => {
    body = `<script type="module" src="${base}/porchlight/porchlight-feedback.js"></script>
      <porchlight-feedback endpoint="${base}/submissions" form="plan-2027" question="What should we know?"></porchlight-feedback>`;
    const at = await show(school);
    await at.page.locator('porchlight-feedback textarea').first().fill('From the school');
    await at.page.locator('porchlight-feedback button[type=submit]').click();
    await at.page.getByText(/^[\dA-F]{4}-[\dA-F]{4}$/).waitFor();
    await at.close();
    expect(await answers()).toContainEqual({ text: 'From the school', flags: [] });

    const before = await answers();
    const away = await show(stranger);
    const outcome = await away.page.evaluate(async (address) => {
      const simple = await fetch(address, { method: 'POST', body: '{}' }).then(String, () => 'unreadable');
      const blind = await fetch(address, { method: 'POST', body: '{}', mode: 'no-cors' }).then(
        String,
        () => 'unreadable',
      );
      return [simple, blind];
    }, `${base}/submissions`);
    expect(outcome).toEqual(['unreadable', 'unreadable']);
    await away.page.setContent(`<form method="post" action="${base}/submissions"><input name="form" value="plan-2027">
      <input name="id" value="7f3c2a52-9d7e-4d38-9a0f-0d9b4f7f2b11"><input name="language" value="en">
      <input name="question" value="q"><input name="answer" value="Not from a family"><button>Go</button></form>`);
    await away.page.getByRole('button').click();
    await away.page.waitForURL(`${base}/submissions`);
    await away.close();
    expect(await answers()).toEqual(before);
  });

  it('sees the hosted page in a frame of the school, at its full height, and in none of a stranger', async () => {
    body = `<iframe title="You said, we did" src="${base}/you-said?frame" height="20"></iframe><script>
      addEventListener('message', ({ data }) => { document.querySelector('iframe').height = data.height; });</script>`;
    const at = await show(school);
    await at.page.frameLocator('iframe').locator('porchlight-you-said [part=card]').first().waitFor();
    await at.page.waitForFunction(() => Number(document.querySelector('iframe')?.height) > 100);
    await at.close();
    const away = await show(stranger);
    await away.page.waitForTimeout(500);
    expect(away.page.frames().some((frame) => frame.url().startsWith(base))).toBe(false);
    await away.close();
  });
});
