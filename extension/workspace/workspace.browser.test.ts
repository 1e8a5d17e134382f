import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../../demo/feedback-samples/samples.ts';
import { builtExtension } from '../testing/built-extension.ts';
import { type Chromium, openChromium } from '../testing/chromium.ts';
import { screens } from './models/workspace-model.ts';

// The workspace that ships, in a tab of the real browser, with the samples of the demo brought in by hand.

let built: string;
let chromium: Chromium;
let page: Page;
let origin: string;

const survey = fileURLToPath(new URL('../../demo/feedback-samples/survey.csv', import.meta.url));
const notes = readFileSync(new URL('../../demo/feedback-samples/notes.txt', import.meta.url), 'utf8');
const truth = new Map(samples().map(({ text, themes }) => [text, themes as string[]]));
// A machine that does other work too takes its time.
const patient = { timeout: 30_000 };

beforeAll(async () => {
  built = await builtExtension('chrome');
  chromium = await openChromium(built);
  const worker = await chromium.browser.waitForTarget((target) => target.type() === 'service_worker');
  origin = new URL(worker.url()).origin.replace('null', worker.url().split('/').slice(0, 3).join('/'));
  page = await open('feedback');
}, 180_000);

afterAll(async () => {
  await chromium?.[Symbol.asyncDispose]();
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
  await opened.goto(`${origin}/workspace.html#${screen}`);
  await opened.waitForSelector('#screen-title', patient);
  await opened.waitForFunction(() => !document.body.textContent?.includes('Opening what is kept'), patient);
  return opened;
}

const button = (text: string) =>
  page.waitForSelector(`::-p-xpath(//main//button[starts-with(normalize-space(.), "${text}")])`, patient);
const press = async (text: string) => (await button(text))?.evaluate((element) => (element as HTMLElement).click());
const field = (label: string) =>
  page.waitForSelector(
    `::-p-xpath(//label[starts-with(normalize-space(.), "${label}")]/following-sibling::*[self::input or self::textarea or self::select])`,
    patient,
  );
const says = (text: string | RegExp) =>
  page.waitForFunction(
    (source, flags) => new RegExp(source, flags).test(document.querySelector('main')?.textContent ?? ''),
    patient,
    typeof text === 'string' ? text : text.source,
    typeof text === 'string' ? '' : text.flags,
  );
async function fill(label: string, value: string): Promise<void> {
  const element = (await field(label)) as ElementHandle<HTMLInputElement>;
  await element.evaluate((input, text) => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}
const go = async (screen: string) => {
  await page.evaluate((name) => {
    location.hash = name;
  }, screen);
  await page.waitForSelector(`.workspace-link[href="#${screen}"][aria-current]`, patient);
};

/** Findings of axe as lines that a person can act on. */
async function barriers(of: Page): Promise<string[]> {
  await of.evaluate(axe.source);
  return of.evaluate(async () => {
    const run = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await run.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

async function expectGood(name: string, schemes = ['light', 'dark']): Promise<void> {
  for (const value of schemes) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    expect(await page.$eval('html', ({ dataset }) => dataset.broken), `${name}: its own policy`).toBeUndefined();
    expect(await barriers(page), `${name}, ${value}`).toEqual([]);
  }
  await page.setViewport({ width: 320, height: 640 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const small = await page.$$eval(
    'button, summary, select, input:not([type=checkbox], [type=radio], [type=file])',
    (controls) =>
      controls
        .filter((control) => control.getClientRects().length > 0 && control.getBoundingClientRect().height < 24)
        .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );
  await page.setViewport({ width: 1280, height: 900 });
  expect(overflow, `${name} at 320 pixels`).toBeLessThanOrEqual(0);
  expect(small, `${name}: controls under 24 pixels`).toEqual([]);
}

describe('the workspace', () => {
  it('is good when empty', async () => {
    for (const screen of screens) {
      await go(screen);
      await expectGood(`${screen}, empty`, ['dark']);
    }
  }, 180_000);

  it('takes a survey and notes, by its own controls', async () => {
    await go('feedback');
    const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(survey);
    await page.waitForSelector('.table.columns', patient);
    await expectGood('columns');
    await press('Bring it in');
    await says(/37\d comments brought in: survey/);
    await press('Notes');
    await fill('Notes', notes);
    await fill('Name of the effort', 'Meetings');
    await press('Bring it in');
    await says(/brought in: Meetings/);
    await expectGood('feedback');
  }, 180_000);

  it('reads by the keyboard alone, random sample first, without leading', async () => {
    await go('themes');
    await says(/suggested by the machine only/);
    await press('Read');
    await fill('Your name', 'Ann');
    await fill('Compare by', 'School');
    await fill('Comments read per group', '10');
    await says(/\d+ comments left to read here/);
    expect(await page.$('.reading .tag'), 'nothing is suggested to who reads the sample').toBeNull();
    await expectGood('reading');
    await page.bringToFront();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const names = await page.$$eval('.reading-themes label', (labels) =>
      labels.map(({ textContent }) => (textContent ?? '').replace(/^\w\s*/, '').trim()),
    );
    const ids = [
      'transport',
      'meals',
      'safety',
      'belonging',
      'special-education',
      'learning',
      'language-access',
      'communication',
      'staffing',
      'wellbeing',
      'activities',
      'buildings',
      'technology',
      'decisions',
      'schedule',
    ];
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
    await says(/The random sample is read/);
    await press('Themes');
    await says(/corrected by 40 comments that a person read/);
    await expectGood('themes');
  }, 240_000);

  it('shows who is missing and freezes numbers', async () => {
    await go('who');
    await fill(
      'People in each group',
      'Orchard Elementary: 420\nRiverbend Elementary: 1400\nLincoln Middle: 500\nHill High: 480',
    );
    await press('Save');
    await says(/Riverbend Elementary: about \d+ more voices/);
    await press('Freeze these numbers');
    await says(/Fewer than 10 comments came since the last round/);
    await expectGood('who');
  }, 120_000);

  it('answers, shows the real cards, and gives files and a memo', async () => {
    await go('themes');
    await press('Confirm');
    await go('respond');
    await page.waitForSelector('.card-button', patient);
    await page.$eval('.card-button', (element) => (element as HTMLElement).click());
    await fill('What we heard', 'Buses come late, and families cannot see where they are.');
    await fill('What we did', 'A second bus on route 14, and a map of all buses.');
    await fill('Why, or why not', 'Late buses cost families work.');
    await fill('How far it is', 'done');
    await press('Save');
    await says(/Ready to publish/);
    await expectGood('answer');
    await press('Timeline');
    await press('Add');
    await fill('What', 'Forum on buses');
    await fill('Day and time', '2027-01-14T18:00');
    await fill('Where', 'Library');
    await press('Save');
    await says(/Forum on buses/);
    await expectGood('timeline');
    await press('Preview and publish');
    const shown = () => page.$eval('porchlight-you-said', ({ shadowRoot }) => shadowRoot?.textContent ?? '');
    await expect.poll(shown, patient).toContain('A second bus on route 14');
    expect(await page.$eval('.section textarea', (area) => (area as HTMLTextAreaElement).value)).toContain(
      'data-porchlight="you-said"',
    );
    await expectGood('publish');
    await press('Memo for the board');
    await says(/What these numbers cannot tell/);
    await expectGood('memo');
    await press('Did we hear you right');
    await expectGood('statements');
  }, 180_000);

  it('plans, logs, rates and reflects', async () => {
    await go('plan');
    await press('New activity');
    await fill('Name', 'Budget forum');
    await fill('Opens', '2026-12-01');
    await fill('Closes', '2026-12-05');
    await expectGood('activity');
    await press('Save');
    await says(/Open for less than two weeks/);
    await press('Log');
    await press('New line');
    await fill('What', 'Answer the mothers at St. Brigid');
    await fill('Kind', 'promise');
    await expectGood('log');
    await press('Save');
    await says(/Answer the mothers/);
    await go('reflect');
    await page.$eval('.card-button', (element) => (element as HTMLElement).click());
    await expectGood('rating');
    await page.$eval('.card-inside input[type=radio]', (element) => (element as HTMLElement).click());
    await page.$eval('.card-inside .primary', (element) => (element as HTMLElement).click());
    await says(/1 of 5 rated/);
    await press('Journal');
    await expectGood('journal');
    await go('practices');
    await says(/267 of 267 practices/);
    await expectGood('practices');
  }, 180_000);

  it('speaks Spanish, keeps all after a reload, and is seen in two windows', async () => {
    const other = await open('themes', 'es-MX');
    expect(await other.$eval('html', ({ lang }) => lang)).toBe('es');
    expect(await other.$eval('#screen-title', ({ textContent }) => textContent)).toBe('Lo que plantean');
    await other.waitForFunction(
      () => document.querySelector('main')?.textContent?.includes('Llegar a la escuela'),
      patient,
    );
    await go('plan');
    await press('Log');
    await press('New line');
    await fill('What', 'Seen in both');
    await press('Save');
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
