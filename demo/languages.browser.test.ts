import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
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

beforeAll(async () => {
  await ensureBuilt();
  folder = await mkdtemp(join(tmpdir(), 'porchlight-languages-'));
  server = await startServer({ port: 0, asOf: '2026-09-01', database: { folder } });
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
    // The first screen asks which languages families speak; shares are told elsewhere, and none is needed here.
    await driver.goto(`${server.url}/index.html`);
    await driver.press();
    await shown(`!!document.querySelector('.setup .language-list')`, true);
    for (const language of ['Spanish', 'Hmong', 'Arabic', 'Vietnamese']) {
      await driver.inPanel(`([...document.querySelectorAll('.language-list label')]
        .find(({ textContent }) => textContent.includes('${language}'))?.querySelector('input').click(), true)`);
    }
    await driver.inPanel(`(document.querySelector('.setup .primary').click(), true)`);
    await shown(`document.querySelector('.running')?.dataset.status`, 'done');
  }, 240_000);
  afterAll(() => driver?.[Symbol.asyncDispose]());

  /** Waits until the panel shows what is wanted. */
  const shown = (expression: string, wanted: unknown) =>
    vi.waitFor(async () => expect(await driver.inPanel(expression)).toBe(wanted), { timeout: 60_000, interval: 200 });

  /** Audits a page, of the district unless told; what the panel says of its languages. */
  async function audited(
    path: string,
    origin = server.url,
  ): Promise<{ findings: string[]; rows: string[]; notChecked: string }> {
    await driver.goto(`${origin}/${path}`);
    await driver.press();
    // The panel shows a page once it was left, and then another: until it is this one, and done.
    const address = `${origin}/${path}`.replace('http://', '');
    await shown(
      `document.querySelector('.running')?.dataset.status + ' ' + document.querySelector('.address')?.textContent +
        (document.querySelector('main > .notice') ? ', left' : '')`,
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
    expect(row('Arabic')).toContain('Partly');
    expect(row('Arabic')).toContain('It lacks dates');
    expect(row('Vietnamese')).toContain('Partly');
    expect(row('Hmong')).toContain('None found');
    expect(notChecked).not.toContain('The version in');
    // They could only be missed by who has read them: each names this page in return, and is in its language.
    expect(findings.filter((finding) => /one-way|other-text/.test(finding))).toEqual([]);
  });

  it('nobody else is asked for them, and a strict policy of the page stops nothing that its browser allows', async () => {
    const strict = await serveStrictly();
    try {
      const { rows, notChecked } = await audited('board', strict.origin);
      // Firefox holds an extension in the page to the policy of the page; what it keeps from being read is told.
      const isKept = name === 'Firefox';
      expect(rows.find((row) => row.startsWith('Spanish'))).toContain(isKept ? 'Not read' : 'In full');
      expect(notChecked.includes('The version in Spanish')).toBe(isKept);
      expect(rows.find((row) => row.startsWith('Arabic'))).toContain('Not read');
      expect(notChecked).toContain('The version in Arabic');
      expect(rows.find((row) => row.startsWith('Vietnamese'))).toContain('Not read');
      expect(strict.asked.includes('/es/board without cookies')).toBe(!isKept);
      expect(strict.askedElsewhere).toEqual([]);
    } finally {
      await strict[Symbol.asyncDispose]();
    }
  });
});

/** A page that forbids itself everything, its Spanish version, a link to another site, and one that leads there. */
async function serveStrictly() {
  const asked: string[] = [];
  const askedElsewhere: string[] = [];
  const elsewhere = createServer((request, response) => {
    askedElsewhere.push(request.url ?? '');
    response.end();
  });
  const third = await listen(elsewhere);
  const page = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(`${path} ${request.headers.cookie ? 'with' : 'without'} cookies`);
    if (path === '/vi/board') return response.writeHead(302, { location: `${third}/vi` }).end();
    const body = { '/board': english, '/es/board': spanish }[path]?.replace('THIRD', third);
    response
      .writeHead(body ? 200 : 404, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        'set-cookie': 'visitor=1',
      })
      .end(body);
  });
  return {
    origin: (await listen(page)).replace('127.0.0.1', 'localhost'),
    asked,
    askedElsewhere,
    async [Symbol.asyncDispose]() {
      for (const each of [page, elsewhere]) {
        each.closeAllConnections();
        await new Promise((resolve) => each.close(resolve));
      }
    },
  };
}

async function listen(each: Server): Promise<string> {
  await new Promise<void>((resolve) => each.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(each.address() as AddressInfo).port}`;
}

const english = `<!doctype html><html lang="en"><head><title>Board</title></head><body><header>
  <a href="/es/board" lang="es">Español</a> <a href="THIRD/ar/board" lang="ar">العربية</a> <a href="/vi/board" lang="vi">Tiếng Việt</a>
  </header><main><h1>Board meetings</h1><p>The school board meets on October 20 at six in the evening in the library of the
  school. Everyone may speak for three minutes. Dinner is free, and we care for your children while you are there.</p></main></body></html>`;
const spanish = `<!doctype html><html lang="es"><head><title>Junta</title></head><body><header><a href="/board" lang="en">English</a>
  </header><main><h1>Reuniones de la junta</h1><p>La junta escolar se reúne el 20 de octubre a las seis de la tarde en la biblioteca
  de la escuela. Todos pueden hablar durante tres minutos. La cena es gratis y cuidamos a sus hijos mientras está allí.</p></main></body></html>`;
