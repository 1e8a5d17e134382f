import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { educationCodebook } from '@porchlight/core/themes/education/codebook';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../../demo/feedback-samples/samples.ts';
import { type RunningServer, startServer } from '../../demo/server.ts';
import { builtExtension } from '../testing/built-extension.ts';
import { type Chromium, openChromium } from '../testing/chromium.ts';
import { handOn, passSetup } from '../testing/hand.ts';
import { patient, type WorkspaceHand, workspaceHand } from '../testing/workspace-hand.ts';
import { everyLook, expectGoodLooks, type Look } from '../testing/workspace-looks.ts';
import { screens } from './models/workspace-model.ts';

// The workspace that ships, in a tab of the real browser, with the samples of the demo brought in by hand.

let built: string;
let chromium: Chromium;
let page: Page;
let hand: WorkspaceHand;
/** Says what the person behind the page prefers. */
let media: CDPSession;
/** Where the browser saves files; the demo's server shows it. */
let folder: string;
let server: RunningServer | undefined;

const survey = fileURLToPath(new URL('../../demo/feedback-samples/survey.csv', import.meta.url));
const notes = readFileSync(new URL('../../demo/feedback-samples/notes.txt', import.meta.url), 'utf8');
const truth = new Map(samples().map(({ text, themes }) => [text, themes as string[]]));

beforeAll(async () => {
  built = await builtExtension('chrome');
  chromium = await openChromium(built);
  folder = await mkdtemp(join(tmpdir(), 'porchlight-workspace-'));
  const downloads = await chromium.browser.target().createCDPSession();
  await downloads.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  page = await open('feedback');
  hand = workspaceHand(page);
  media = await page.createCDPSession();
}, 180_000);

afterAll(async () => {
  await chromium?.[Symbol.asyncDispose]();
  await server?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

async function open(screen: string, language = 'en-US'): Promise<Page> {
  const opened = await chromium.browser.newPage();
  await opened.setViewport({ width: 1280, height: 900 });
  await opened.evaluateOnNewDocument((tag) => {
    Object.defineProperty(Navigator.prototype, 'languages', { get: () => [tag] });
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      document.documentElement.dataset.broken = `${violatedDirective} ${blockedURI}`;
    });
  }, language);
  await opened.goto(`${chromium.origin}/workspace.html#${screen}`);
  await opened.waitForSelector('#screen-title', patient);
  await opened.waitForFunction(() => !document.body.textContent?.includes('Opening what is kept'), patient);
  return opened;
}

const expectGood = (name: string, looks?: readonly Look[]) => expectGoodLooks(page, media, name, looks);

describe('the workspace', () => {
  it('is good when empty', async () => {
    for (const screen of screens) {
      await hand.go(screen);
      await expectGood(`${screen}, empty`, everyLook.slice(1, 2));
    }
  }, 180_000);

  it('takes a survey and notes, by its own controls', async () => {
    await hand.go('feedback');
    await hand.choose(survey);
    await page.waitForSelector('.table.columns', patient);
    await expectGood('columns');
    await hand.press('Bring it in');
    await hand.says(/37\d comments brought in: survey/);
    await hand.press('Notes');
    await hand.fill('Notes', notes);
    await hand.fill('Name of the effort', 'Meetings');
    await hand.press('Bring it in');
    await hand.says(/brought in: Meetings/);
    await expectGood('feedback');
  }, 180_000);

  it('reads by the keyboard alone, random sample first, without leading', async () => {
    await hand.go('themes');
    await hand.says(/suggested by the machine only/);
    await hand.press('Read');
    await hand.fill('Your name', 'Ann');
    await hand.fill('Compare by', 'School');
    await hand.fill('Comments read per group', '10');
    await hand.says(/\d+ comments left to read here/);
    expect(await page.$('.reading .tag'), 'nothing is suggested to who reads the sample').toBeNull();
    await expectGood('reading');
    await page.bringToFront();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const names = await page.$$eval('.reading-themes label', (labels) =>
      labels.map(({ textContent }) => (textContent ?? '').replace(/^\w\s*/, '').trim()),
    );
    const ids = educationCodebook.themes.map(({ id }) => id);
    expect(names).toHaveLength(ids.length);
    const keys = 'abcdefghijklmopqrstuvwxyz';
    for (let at = 0; at < 60; at++) {
      const text = await page
        .$eval('.reading .comment-text', ({ textContent }) => textContent ?? '')
        .catch(() => undefined);
      if (text === undefined) break;
      for (const theme of truth.get(text) ?? []) {
        const key = keys[ids.indexOf(theme)];
        if (key && ids.includes(theme)) await page.keyboard.press(key as 'a');
      }
      const left = await page.$eval('.big-fact', ({ textContent }) => textContent);
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (before) => document.querySelector('.big-fact')?.textContent !== before,
        patient,
        left,
      );
    }
    await hand.says(/The random sample is read/);
    await hand.press('Themes');
    await hand.says(/corrected by 40 comments that a person read/);
    await expectGood('themes');
  }, 240_000);

  it('shows who is missing and freezes numbers', async () => {
    await hand.go('who');
    await hand.fill(
      'People in each group',
      'Orchard Elementary: 420\nRiverbend Elementary: 1400\nLincoln Middle: 500\nHill High: 480',
    );
    await hand.press('Save');
    await hand.says(/Riverbend Elementary: about \d+ more voices/);
    await page.$eval('.same-names', (details) => details.setAttribute('open', ''));
    await hand.fill('This name', 'I am');
    await hand.fill('is the same as', 'School');
    await hand.press('Join');
    await hand.says(/I am is counted as School/);
    await expectGood('one thing under two names', everyLook.slice(0, 1));
    await hand.press('Separate again');
    await hand.press('Freeze these numbers');
    await hand.says(/Fewer than 10 comments came since the last round/);
    await expectGood('who');
  }, 120_000);

  it('answers, shows the real cards, and gives files and a memo', async () => {
    await hand.go('themes');
    await hand.press('Confirm');
    await hand.go('respond');
    await page.waitForSelector('.card-button', patient);
    await page.$eval('.card-button', (element) => (element as HTMLElement).click());
    await hand.fill('What we heard', 'Buses come late, and families cannot see where they are.');
    await hand.fill('What we did', 'A second bus on route 14, and a map of all buses.');
    await hand.fill('Why, or why not', 'Late buses cost families work.');
    await hand.fill('How far it is', 'done');
    await hand.press('Save');
    await hand.says(/Ready to publish/);
    await expectGood('answer');
    await hand.press('Timeline');
    await hand.press('Add');
    await hand.fill('What', 'Forum on buses');
    await hand.fill('Day and time', `${new Date().getFullYear() + 1}-01-14T18:00`);
    await hand.fill('Where', 'Library');
    await hand.press('Save');
    await hand.says(/Forum on buses/);
    await expectGood('timeline');
    await hand.press('Preview and publish');
    await expect.poll(hand.cards, patient).toContain('A second bus on route 14');
    expect(await page.$eval('.section textarea', (area) => (area as HTMLTextAreaElement).value)).toContain(
      'data-porchlight="you-said"',
    );
    await expectGood('publish');
    await hand.press('Memo for the board');
    await hand.says(/What these numbers cannot tell/);
    await expectGood('memo');
    await hand.press('Did we hear you right');
    await hand.fill('Statement', 'We want a second bus on route 14.');
    await hand.press('Add');
    await hand.says(/Let families vote/);
    await hand.fill('Votes counted by hand', 'Hill High: 40 yes, 12 no, 10 unsure\nLincoln Middle: 30 yes, 15 no');
    await hand.press('Save');
    await hand.says(/Shared by all groups/);
    await expectGood('statements');
  }, 180_000);

  it('publishes a file that the audit of the page recognizes as reporting back', async () => {
    const closed = '<h1>Family survey</h1><p>The family survey is now closed. Check back soon.</p>';
    const write = (more: string) =>
      writeFile(
        join(folder, 'survey.html'),
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Family survey</title></head>
        <body><main>${closed}${more}</main></body></html>`,
      );
    await write('');
    await server?.close();
    server = await startServer({ port: 0, siteDir: folder, database: { folder: join(folder, 'data') } });
    const tab = chromium.page;
    const inPanel = async (expression: string) => (await chromium.panel()).evaluate(expression);
    const on = handOn({ inPanel });
    await tab.bringToFront();
    await tab.goto(`${server.url}/survey.html`);
    await chromium.press();
    await passSetup({ inPanel });
    await on.done();
    await on.there('[id^="fix-reporting-back/closed-unanswered"]');

    await page.bringToFront();
    await hand.press('Preview and publish');
    await hand.press('Save the feed file');
    await expect.poll(() => readFile(join(folder, 'feed.json'), 'utf8').catch(() => ''), patient).toMatch(/\}\n$/);
    await write(`<script type="module" src="/porchlight/porchlight.js"></script>
      <porchlight-you-said src="feed.json"></porchlight-you-said>
      <porchlight-timeline src="feed.json"></porchlight-timeline>`);
    await tab.bringToFront();
    await tab.goto(`${server.url}/survey.html`);
    const shown = () => tab.$eval('porchlight-you-said', ({ shadowRoot }) => shadowRoot?.textContent ?? '');
    await expect.poll(shown, patient).toContain('A second bus on route 14');
    await chromium.press();
    await on.there('.since');
    await on.gone('[id^="fix-reporting-back/"]');
    await on.text('main').toContain('Forum on buses');
    await page.bringToFront();
  }, 180_000);

  it('plans, logs, rates and reflects', async () => {
    await hand.go('plan');
    await hand.press('New activity');
    await hand.fill('Name', 'Budget forum');
    await hand.fill('Opens', '2026-12-01');
    await hand.fill('Closes', '2026-12-05');
    await expectGood('activity');
    await hand.press('Save');
    await hand.says(/Open for less than two weeks/);
    await hand.press('Log');
    await hand.press('New line');
    await hand.fill('What', 'Answer the mothers at St. Brigid');
    await hand.fill('Kind', 'promise');
    await expectGood('log');
    await hand.press('Save');
    await hand.says(/Answer the mothers/);
    await hand.go('reflect');
    await page.$eval('.card-button', (element) => (element as HTMLElement).click());
    await expectGood('rating');
    await page.$eval('.card-inside input[type=radio]', (element) => (element as HTMLElement).click());
    await page.$eval('.card-inside .primary', (element) => (element as HTMLElement).click());
    await hand.says(/1 of 5 rated/);
    await hand.press('Journal');
    await expectGood('journal');
    await hand.go('practices');
    await hand.says(/267 of 267 practices/);
    // The longest screen by far; in dark it was looked at when nothing was brought in.
    await expectGood('practices', everyLook.slice(0, 1));
  }, 180_000);

  it('speaks Spanish, keeps all after a reload, and is seen in two windows', async () => {
    const other = await open('themes', 'es-MX');
    expect(await other.$eval('html', ({ lang }) => lang)).toBe('es');
    expect(await other.$eval('#screen-title', ({ textContent }) => textContent)).toBe('Lo que plantean');
    await other.waitForFunction(
      () => document.querySelector('main')?.textContent?.includes('Llegar a la escuela'),
      patient,
    );
    await hand.go('plan');
    await hand.press('Log');
    await hand.press('New line');
    await hand.fill('What', 'Seen in both');
    await hand.press('Save');
    await other.evaluate(() => {
      location.hash = 'plan';
    });
    await other.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('Lo que hacemos'), patient);
    const tab = await other.waitForSelector('::-p-xpath(//button[normalize-space(.)="Registro"])', patient);
    await tab?.evaluate((element) => (element as HTMLElement).click());
    await other.waitForFunction(() => document.querySelector('main')?.textContent?.includes('Seen in both'), patient);
    await other.close();
  }, 120_000);
});
