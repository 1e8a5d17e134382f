import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openChromium } from '../extension/testing/chromium.ts';
import { openFirefox } from '../extension/testing/firefox.ts';
import { ensureBuilt } from './fresh.ts';
import { type RunningServer, startServer } from './server.ts';

// What the language lens says of the district's pages, from the press of the button to the panel, in both browsers.

const root = fileURLToPath(new URL('..', import.meta.url));
let server: RunningServer;
let folder: string;
let profile: unknown;

beforeAll(async () => {
  await ensureBuilt();
  folder = await mkdtemp(join(tmpdir(), 'porchlight-languages-'));
  server = await startServer({ port: 0, asOf: '2026-09-01', database: { folder } });
  profile = JSON.parse(await readFile(join(root, 'demo', 'profile.json'), 'utf8'));
}, 240_000);
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** A browser with the extension, its button and its panel. */
interface Driver extends AsyncDisposable {
  goto(address: string): Promise<unknown>;
  press(): Promise<void>;
  /** Evaluates in the panel; `document` is the panel's, and what comes back goes through JSON. */
  inPanel(expression: string): Promise<unknown>;
}

const drivers: Record<string, () => Promise<Driver>> = {
  async Chromium() {
    const chromium = await openChromium(join(root, '.output', 'chrome-mv3'));
    return {
      goto: (address) => chromium.page.goto(address),
      press: () => chromium.press(),
      inPanel: async (expression) => (await chromium.panel()).evaluate(expression),
      [Symbol.asyncDispose]: () => chromium[Symbol.asyncDispose](),
    };
  },
  async Firefox() {
    const firefox = await openFirefox(join(root, '.output', 'firefox-mv3'));
    return {
      goto: (address) => firefox.page.goto(address),
      press: () => firefox.press(),
      inPanel: (expression) => firefox.inPanel(expression),
      [Symbol.asyncDispose]: () => firefox[Symbol.asyncDispose](),
    };
  },
};

describe.each(Object.keys(drivers))('in %s', (name) => {
  let driver: Driver;

  beforeAll(async () => {
    driver = (await drivers[name]?.()) as Driver;
    // The district's profile, as staff would have told it.
    await driver.goto(`${server.url}/index.html`);
    await driver.press();
    const api = name === 'Firefox' ? 'content.wrappedJSObject.browser' : 'chrome';
    const given = JSON.stringify({ profile });
    await shown(`document.querySelector('.running')?.dataset.status`, 'done');
    await driver.inPanel(
      name === 'Firefox'
        ? `void ${api}.storage.local.set(Components.utils.cloneInto(${given}, content)) ?? true`
        : `${api}.storage.local.set(${given})`,
    );
  }, 240_000);
  afterAll(() => driver?.[Symbol.asyncDispose]());

  /** Waits until the panel shows what is wanted. */
  const shown = (expression: string, wanted: unknown) =>
    vi.waitFor(async () => expect(await driver.inPanel(expression)).toBe(wanted), { timeout: 60_000, interval: 200 });

  /** Audits a page of the district; what the panel says of its languages. */
  async function audited(path: string): Promise<{ findings: string[]; rows: string[]; notChecked: string }> {
    await driver.goto(`${server.url}/${path}`);
    await driver.press();
    // The panel shows a page once it was left, and then another: until it is this one, and done.
    const address = `${server.url}/${path}`.replace('http://', '');
    await shown(
      `document.querySelector('.running')?.dataset.status + ' ' + document.querySelector('.address')?.textContent +
        (document.querySelector('.notice') ? ', left' : '')`,
      `done ${address}`,
    );
    const said = await driver.inPanel(`({
      findings: [...document.querySelectorAll('#language [id^="fix-"]')].map(({ id }) => id.slice(4)),
      rows: [...document.querySelectorAll('.translations-table tbody tr')].map(({ children }) =>
        children[0].textContent + ': ' + children[1].textContent),
      notChecked: document.querySelector('#not-checked')?.closest('section')?.textContent ?? '',
    })`);
    return said as { findings: string[]; rows: string[]; notChecked: string };
  }
  const found = async (path: string) => (await audited(path)).findings;

  it('a translated page under an English menu is told so', async () => {
    const findings = await found('es/index.html');
    expect(findings).toContain('page-language/contradicted/fail');
    expect(findings).toContain('whole-translation/navigation/fail');
  });

  it('a page whose only other language is a machine’s is told so', async () => {
    const { findings, rows } = await audited('index.html');
    expect(findings).toContain('machine-translation-only/no-human/fail');
    expect(rows.find((row) => row.startsWith('Hmong'))).toContain('Machine translation only');
  });

  it('Arabic laid out from left to right is found', async () => {
    expect(await found('ar/index.html')).toContain('text-direction/left-to-right/fail');
    // An Arabic line that is laid out as it should be, on an English page.
    expect(await found('take-part.html')).not.toContain('text-direction/left-to-right/fail');
  });

  it('a notice that is a page in English and a file in Spanish is asked about', async () => {
    const findings = await found('notices.html');
    expect(findings).toContain('translated-page/file-only/review');
    expect(findings).toContain('vital-documents/english-label/fail');
  });

  it('“Spanish I” and its kind are courses, not languages', async () => {
    const { findings } = await audited('courses.html');
    const allowed = /^(language-switcher\/(english-name|english-trigger)|machine-translation-only\/no-human)\//;
    expect(findings.filter((finding) => !allowed.test(finding))).toEqual([]);
    await driver.inPanel(
      `[...document.querySelectorAll('#language .card-button[aria-expanded="false"]')].forEach((button) => button.click()) ?? true`,
    );
    await shown(`document.querySelectorAll('#language .card-button[aria-expanded="false"]').length`, 0);
    expect(await driver.inPanel(`document.querySelector('#language').textContent`)).not.toContain('Spanish I');
  });

  it('the other versions of a page are read and compared', async () => {
    const { findings, rows, notChecked } = await audited('take-part.html');
    const row = (language: string) => rows.find((each) => each.startsWith(language));
    expect(row('Spanish')).toContain('In full');
    expect(row('Spanish')).toContain('38% of families');
    expect(row('Arabic')).toContain('Partly');
    expect(row('Arabic')).toContain('It lacks dates');
    expect(row('Vietnamese')).toContain('Partly');
    expect(row('Hmong')).toContain('None found');
    expect(notChecked).not.toContain('The version in');
    // They could only be missed by who has read them: each names this page in return, and is in its language.
    expect(findings.filter((finding) => /one-way|other-text/.test(finding))).toEqual([]);
  });
});
