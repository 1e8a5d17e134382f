import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from '../testing/built-extension.ts';
import { type Chromium, openChromium } from '../testing/chromium.ts';
import { passSetup } from '../testing/hand.ts';
import { barriersIn, smallControls, toldBy, tooWide } from '../testing/looked-at.ts';
import { type Site, serveSite } from '../testing/site.ts';

// The panel judged as it judges: every state, light and dark, narrow, by keyboard. It stands in a tab of its own here,
// where its size can be chosen; the tab it speaks of was granted by a press of the real button.

let site: Site;
let built: string;
let chromium: Chromium;
let panel: Page;

beforeAll(async () => {
  [site, built] = await Promise.all([serveSite(), builtExtension('chrome')]);
  chromium = await openChromium(built);
});

afterEach(async () => void (await panel?.close()));

afterAll(async () => {
  await chromium?.[Symbol.asyncDispose]();
  await site?.[Symbol.asyncDispose]();
});

async function open(path: string): Promise<void> {
  await chromium.page.goto(new URL(path, site.origin).href);
  await chromium.press();
  // The side panel and the tab would end each other's audits: the one is left to finish before the other begins.
  const beside = await chromium.panel();
  await passSetup({ inPanel: (expression) => beside.evaluate(expression) });
  await beside.waitForFunction(
    () => document.querySelector('.running:not([data-status="running"])') && !document.querySelector('main > p.notice'),
  );
  panel = await chromium.browser.newPage();
  await panel.setViewport({ width: 380, height: 800 });
  await panel.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      document.documentElement.dataset.broken = violatedDirective;
    });
  });
  await panel.goto(beside.url());
}

const status = (wanted: string) => panel.waitForSelector(`.running[data-status="${wanted}"]`);
const press = (selector: string) => panel.$eval(selector, (element) => (element as HTMLElement).click());

const view = async (name: string, ready: string) => {
  await open('/barriers');
  await status('done');
  await press(`#view-${name}`);
  await panel.waitForSelector(ready);
};

/** Every screen and state, each from the beginning. */
const states: Record<string, () => Promise<unknown>> = {
  async welcome() {
    await open('/barriers');
    await panel.goto(panel.url().replace(/\?.*/, ''));
    await panel.waitForSelector('.welcome');
  },
  async 'the first screen'() {
    await view('settings', '#clear');
    await press('#clear');
    await panel.waitForSelector('#clear-yes');
    await press('#clear-yes');
    await panel.waitForSelector('.setup');
  },
  async running() {
    await open('/large');
    await panel.waitForSelector('progress[max]');
  },
  async findings() {
    await open('/barriers');
    await status('done');
  },
  async 'everything opened'() {
    await open('/barriers');
    await status('done');
    await panel.$$eval('.card-button', (buttons) => buttons.map((button) => (button as HTMLElement).click()));
    await panel.waitForSelector('button.place');
    await press('button.place');
    await panel.$$eval('.decide > button, .add-note', (buttons) =>
      buttons.map((button) => (button as HTMLElement).click()),
    );
    await panel.waitForSelector('.decide .form');
    await press('.decide .form .primary');
    await panel.waitForSelector('.problem');
    await panel.$$eval('details', (all) => all.map((details) => details.setAttribute('open', '')));
    await panel.waitForFunction(() => document.querySelector('.walk')?.textContent?.includes('Marked'));
    await panel.waitForSelector('.steps li');
  },
  async 'decided and walking'() {
    await open('/barriers');
    await status('done');
    await press('.section .card-button');
    await panel.waitForSelector('.decide > button');
    await press('.decide > button');
    await panel.waitForSelector('.decide .form');
    await press('.decide .form input');
    await press('.decide .form .primary');
    await panel.waitForSelector('#decided .card');
    await press('.walk-start');
    await panel.waitForFunction(() => document.querySelector('.walk-bar')?.textContent?.includes('Marked'));
  },
  'as heard': () => view('outline', '.heard-item'),
  history: () => view('history', '.trend-table td'),
  send: () => view('send', '#send-html'),
  async settings() {
    await view('settings', '#backup');
    await panel.$eval('.more', (details) => details.setAttribute('open', ''));
    await press('.form input[type=checkbox]');
    await panel.$eval('.more textarea', (lines) => {
      (lines as HTMLTextAreaElement).value = 'English learners, about 1200';
      lines.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('.form .primary');
    await panel.waitForSelector('.more .problem');
  },
  async 'nothing to fix'() {
    await open('/welcoming');
    await status('done');
  },
  async refused() {
    await open('chrome://version/');
    await status('failed');
  },
};

describe.each(Object.keys(states))('%s', (state) => {
  it('has no barrier, light, dark or in forced colours; fits 320 pixels and twice its text', async () => {
    await states[state]?.();
    // Before axe, which brings styles of its own.
    expect(await panel.$eval('html', ({ dataset }) => dataset.broken), 'of its own policy').toBeUndefined();
    const small = await smallControls(panel, 'button, summary, select, textarea, label.file-label, .lenses-link');
    expect(small, 'at least 24 pixels high').toEqual([]);
    const session = await panel.createCDPSession();
    for (const [name, value] of [
      ['prefers-color-scheme', 'light'],
      ['prefers-color-scheme', 'dark'],
      ['forced-colors', 'active'],
    ] as const) {
      await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
      expect(await barriersIn(panel), value).toEqual([]);
    }
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    await panel.setViewport({ width: 320, height: 640 });
    expect(await tooWide(panel)).toBe(0);
    await panel.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await tooWide(panel)).toBe(0);
  });
});

describe('what a screen reader is told', () => {
  it('on the main screens: where one is, what is there, and what each control does', async () => {
    await states.findings?.();
    await panel.waitForSelector('#by-hand');
    const findings = await toldBy(panel);
    await press('#view-history');
    await panel.waitForSelector('.trend-table td');
    const history = await toldBy(panel);
    await press('#view-send');
    await panel.waitForSelector('#send-html');
    const send = await toldBy(panel);
    await press('#view-settings');
    await panel.waitForSelector('#backup');
    const settings = await toldBy(panel);
    for (const screen of [findings, history, send, settings]) {
      expect(screen.slice(0, 11)).toEqual([
        'banner',
        'link Workspace',
        'button Audit again',
        'heading1 Board meetings - Maple Valley Schools',
        'navigation Parts of Porchlight',
        ...['Page', 'As heard', 'History', 'Send', 'Settings'].map((name) => `button ${name}`),
        'main',
      ]);
    }
    const headings = (screen: string[]) => screen.filter((line) => line.startsWith('heading')).slice(1);
    expect(headings(findings).slice(1)).toEqual([
      'heading3 Worth doing first',
      'heading2 Accessibility Can every family use it?',
      'heading2 Language Can every family understand it?',
      'heading3 This page in the languages of families',
      'heading2 Participation Can every family take part?',
      'heading2 Ways to take part found here',
      'heading2 Your notes and findings',
      'heading2 For a person to look at',
    ]);
    expect(findings).toEqual(
      expect.arrayContaining([
        'button This picture has no description. Shuts families out 3 places · Page editor can fix it',
        'region Accessibility Can every family use it?',
        'combobox Put first',
        'button Walk through all on the page',
      ]),
    );
    expect(headings(history)).toEqual(['heading2 Audits of this page', 'heading3 Fixes found, audit by audit']);
    expect(history).toContain('DisclosureTriangle Compare two audits');
    expect(send).toEqual(
      expect.arrayContaining([
        'heading2 Send what was found',
        'button Report to read and print',
        'heading2 Open a report',
        'button Save the shared file',
      ]),
    );
    expect(headings(settings)).toEqual([
      "heading2 Your district's profile",
      'heading2 About you',
      'heading2 What is kept on this computer',
      'heading2 Keyboard shortcuts',
    ]);
    expect(settings).toEqual(
      expect.arrayContaining([
        'combobox Time zone',
        'DisclosureTriangle More: contact, forms, state, numbers',
        'combobox Which system do you edit pages with?',
        'button Save a backup',
        'button Bring a backup back',
        'button Delete everything',
      ]),
    );
  });

  it('of a fix: its name, whether it is open, and what can be decided', async () => {
    await states['decided and walking']?.();
    const lines = await toldBy(panel);
    expect(lines).toEqual(
      expect.arrayContaining([
        'heading2 Decided',
        'button Open it again',
        'button Previous',
        'button Next',
        'button End',
      ]),
    );
    expect(await panel.$$eval('[aria-current="page"]', (all) => all.map(({ textContent }) => textContent))).toEqual([
      'Page',
    ]);
  });
});

describe('the panel', () => {
  it('speaks Spanish to a browser that does', async () => {
    await open('/barriers');
    await panel.evaluateOnNewDocument(() => {
      Object.defineProperty(Navigator.prototype, 'languages', { get: () => ['es-US'] });
    });
    await panel.reload();
    await status('done');
    expect(await panel.$eval('html', ({ lang }) => lang)).toBe('es');
    expect(await panel.$eval('.headline', ({ textContent }) => textContent)).toMatch(/arreglos abrirían la puerta/);
    expect(await panel.$eval('.card-problem', ({ textContent }) => textContent)).toBe(
      'Esta imagen no tiene descripción.',
    );
  });

  it('can be read and worked with the keyboard alone', async () => {
    await open('/barriers');
    await status('done');
    const focused = () => panel.evaluate(() => document.activeElement?.id || document.activeElement?.className);
    const tabTo = async (wanted: RegExp) => {
      for (let step = 0; step < 60; step++) {
        await panel.keyboard.press('Tab');
        if (wanted.test((await focused()) ?? '')) return;
      }
      throw new Error(`Tab never reached ${wanted}.`);
    };
    await panel.bringToFront();
    await tabTo(/first-button/);
    await panel.keyboard.press('Enter');
    await expect.poll(focused, { timeout: 15_000 }).toBe('fix-image-alt/fail/fail');
    const outline = await panel.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
    expect(outline).toBe('solid');
    await tabTo(/^place$/);
    await panel.keyboard.press('Space');
    await panel.waitForSelector('button.place[aria-current="true"]');
    await tabTo(/^quiet$/);
    await panel.keyboard.press('Enter');
    await panel.waitForFunction(() => document.querySelector('.walk')?.textContent?.includes('Place 2 of 3'));
  });

  it('shows only what the webmaster can fix, when asked to', async () => {
    await open('/barriers');
    await status('done');
    const shown = () => panel.$$eval('.section .card .facts', (all) => all.map(({ textContent }) => textContent ?? ''));
    expect((await shown()).some((facts) => facts.includes('Page editor'))).toBe(true);
    await panel.$$eval('.who-radio', (radios) => (radios[2] as HTMLElement).click());
    await expect
      .poll(async () => (await shown()).every((facts) => facts.includes('Webmaster')), { timeout: 15_000 })
      .toBe(true);
    expect((await shown()).length).toBeGreaterThan(0);
  });
});
