import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments, findChromium } from '../demo/find-browser.mjs';
import { builtExtension } from './testing/built-extension.ts';
import { type Site, serveSite } from './testing/site.ts';

// What is shipped: what it may do, what it weighs, and that it works without an extension around.

let built: Record<'chrome' | 'firefox', string>;
let site: Site;

beforeAll(async () => {
  built = { chrome: await builtExtension('chrome'), firefox: await builtExtension('firefox') };
  site = await serveSite();
});

afterAll(async () => {
  await site?.[Symbol.asyncDispose]();
});

const manifestOf = async (browser: 'chrome' | 'firefox') =>
  JSON.parse(await readFile(join(built[browser], 'manifest.json'), 'utf8')) as object;

describe('the manifest', () => {
  it('asks Chrome for the tab that was pressed on, and no more', async () => {
    const manifest = await manifestOf('chrome');
    expect(manifest).toHaveProperty('permissions', ['activeTab', 'scripting', 'storage', 'sidePanel']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('browser_specific_settings');
  });

  it('asks Firefox for the same, and collects nothing', async () => {
    const manifest = await manifestOf('firefox');
    expect(manifest).toMatchObject({
      manifest_version: 3,
      permissions: ['activeTab', 'scripting', 'storage'],
      optional_host_permissions: ['https://*/*', 'http://*/*'],
      sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false },
      browser_specific_settings: {
        gecko: { id: 'porchlight@porchlight.example', data_collection_permissions: { required: ['none'] } },
      },
    });
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
  });

  it('says the same in English and Spanish', async () => {
    const keys = async (language: string) =>
      Object.keys(JSON.parse(await readFile(join(built.chrome, `_locales/${language}/messages.json`), 'utf8')));
    expect(await keys('es')).toEqual(await keys('en'));
  });
});

/**
 * A page's file and all that it loads, at once or later, by name.
 * @param without chunks that are left out, and with them what only they load
 */
async function loadedBy(page: string, without = /^$/): Promise<Map<string, string>> {
  const names = await readdir(built.chrome, { recursive: true });
  const loaded = new Map<string, string>();
  const waiting = [page];
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    if (loaded.has(name) || without.test(name)) continue;
    const content = await readFile(join(built.chrome, name), 'utf8');
    loaded.set(name, content);
    // The names of chunks carry a hash, so whoever names one loads it.
    waiting.push(
      ...names.filter((each) => /^(chunks|assets)\//.test(each) && content.includes(each.replace(/^.*\//, ''))),
    );
  }
  return loaded;
}

describe('the files', () => {
  // One reader reads one language: Spanish is the larger.
  const english = /(strings|steps)\.en-/;
  const weight = (files: Map<string, string>) =>
    [...files.values()].reduce((sum, content) => sum + gzipSync(content).length, 0);

  it('of the panel, every screen of it, weigh less than 90 kB compressed', async () => {
    // `when` is what reports and the workspace share: the panel loads it with the report only.
    const exporters = /(report-(html|csv|json|earl|sarif)|points-(csv|ics)|when)-/;
    const panel = await loadedBy('sidepanel.html', new RegExp(`${english.source}|${exporters.source}`));
    expect([...panel.keys()].some((name) => /strings\.es-/.test(name))).toBe(true);
    expect(weight(panel)).toBeLessThan(90_000);
  });

  it('of the panel with everything that makes files weigh less than 108 kB compressed', async () => {
    const all = await loadedBy('sidepanel.html', english);
    expect([...all.keys()].some((name) => /report-html-/.test(name))).toBe(true);
    expect(weight(all)).toBeLessThan(108_000);
  });
});

describe('audit.js without an extension around', () => {
  it('answers in an isolated world, and brought twice is as brought once', async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium was found on this computer.');
    const browser = await puppeteer.launch({ executablePath, pipe: true, args: chromiumArguments() });
    try {
      const [page] = await browser.pages();
      await page?.goto(`${site.origin}/strict`);
      const session = await page?.createCDPSession();
      if (!page || !session) throw new Error('Chromium came up without a tab.');
      const before = await page.evaluate(() => Object.getOwnPropertyNames(window).sort());
      const { frameTree } = await session.send('Page.getFrameTree');
      const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
      const run = async (expression: string) => {
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
          expression,
          contextId: executionContextId,
          awaitPromise: true,
          returnByValue: true,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value as unknown;
      };
      const script = await readFile(join(built.chrome, 'audit.js'), 'utf8');
      expect(await run(script)).toBe('text/html');
      await run('globalThis.first = porchlight.answer');
      await run(script);
      expect(await run('first === porchlight.answer')).toBe(true);

      const request = { type: 'audit', version: '0', language: 'en', profile: { schema: 'porchlight-profile/1' } };
      const told = await run(`(async () => {
        const told = [];
        await porchlight.answer(${JSON.stringify(request)}, (answer) => told.push(answer));
        await porchlight.answer({ type: 'dance' }, (answer) => told.push(answer));
        return told.map(({ type }) => type);
      })()`);
      expect(told).toContain('finding');
      expect(told, 'every rule should survive the bundler').not.toContain('rule-error');
      expect((told as string[]).slice(-2)).toEqual(['done', 'failed']);

      const order = await run(`(async () => {
        const told = [];
        const ask = (name, request) => porchlight.answer(request, ({ type }) => {
          if (!['finding', 'progress'].includes(type)) told.push(name + ' ' + type);
        });
        const audit = ${JSON.stringify(request)};
        const target = { selector: 'h1', frames: [], html: '', text: '' };
        await Promise.all([ask('first', audit), ask('second', audit), ask('mark', { type: 'highlight', target, label: 'x' })]);
        await ask('mark', { type: 'clear' });
        return told;
      })()`);
      expect(order, 'a mark is never part of an audit').toEqual(['first cancelled', 'second done', 'mark highlighted']);
      expect(await page.evaluate(() => Object.getOwnPropertyNames(window).sort())).toEqual(before);
    } finally {
      await browser.close();
    }
  });
});
