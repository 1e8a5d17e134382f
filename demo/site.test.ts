import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { table } from '@porchlight/core/engines/accesslint/table';
import { Feed } from '@porchlight/core/model/feed';
import { DistrictProfile } from '@porchlight/core/model/profile';
import { readJson } from '@porchlight/core/model/read-error';
import { finish, isGenerator, openPage } from '@porchlight/core/page/page';
import { rules } from '@porchlight/core/rules';
import type { Evaluation } from '@porchlight/core/rules/rule';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from './server.ts';
import { seededFaults } from './testing/seeded-faults.ts';

const siteDir = fileURLToPath(new URL('./site/', import.meta.url));
const pages = readdirSync(siteDir, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html') && !path.startsWith('_parts/'))
  .sort();
const profile = readJson(DistrictProfile, readFileSync(join(siteDir, '..', 'profile.json'), 'utf8'), 'The profile');
// New Year's Eve: where dates that are counted from a day are likeliest to go wrong.
const AS_OF = '2026-12-31';

let folder: string;
let server: RunningServer;
const documents = new Map<string, Document>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'porchlight-site-'));
  server = await startServer({ port: 0, asOf: AS_OF, database: { folder } });
  for (const page of pages) {
    const response = await fetch(`${server.url}/${page}`);
    documents.set(page, new JSDOM(await response.text(), { url: `${server.url}/${page}` }).window.document);
  }
}, 30_000);
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

function documentOf(page: string): Document {
  const document = documents.get(page);
  if (!document) throw new Error(`There is no page ${page} in demo/site.`);
  return document;
}

describe.each(pages)('%s', { timeout: 30_000 }, (page) => {
  it('is one whole page: every element closed, one title, main and h1, no id twice', () => {
    const document = documentOf(page);
    const parts = readdirSync(join(siteDir, '_parts')).map((part) =>
      readFileSync(join(siteDir, '_parts', part), 'utf8'),
    );
    for (const source of [readFileSync(join(siteDir, page), 'utf8'), ...parts]) {
      for (const name of new Set(source.match(/(?<=<)[a-z][\w-]*/g))) {
        if (/^(meta|link|img|input|br|rect|path|circle|text)$/.test(name)) continue;
        const opened = source.match(new RegExp(`<${name}[\\s>]`, 'g'))?.length;
        expect(source.match(new RegExp(`</${name}>`, 'g'))?.length, `<${name}> opened and closed`).toBe(opened);
      }
    }
    expect(document.title).not.toBe('');
    expect(document.querySelectorAll('main, h1')).toHaveLength(2);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(document.documentElement.outerHTML).not.toContain('{{');
  });

  it('links only to what is there', async () => {
    const links = documentOf(page).querySelectorAll('a[href], link[href], img[src]');
    for (const link of links) {
      const url = new URL(link.getAttribute('href') ?? link.getAttribute('src') ?? '', `${server.url}/${page}`);
      if (!url.href.startsWith(server.url)) {
        expect(url.href).toMatch(
          /^(mailto:[\w.]+@([\w-]+\.)*example\.org|tel:\+1559555\d{4}|https:\/\/meet\.example\.org\/.*)$/,
        );
        continue;
      }
      const response = await fetch(url);
      expect(response.status, url.pathname).toBe(200);
      const html = response.headers.get('content-type')?.startsWith('text/html') ? await response.text() : '';
      if (url.hash && html) {
        expect(new JSDOM(html).window.document.getElementById(url.hash.slice(1)), url.href).not.toBeNull();
      }
    }
  });
});

it('the feed is what the schema says, its coming dates coming', async () => {
  const feed = readJson(Feed, await (await fetch(`${server.url}/feed.json`)).text(), 'The feed');
  const coming = feed.timeline.filter(({ start, takePart }) => takePart && start > AS_OF);
  expect(coming.length).toBeGreaterThanOrEqual(3);
  expect(feed.responses.every(({ why, status }) => why && status)).toBe(true);
  for (const text of feed.timeline.map(({ title }) => title)) expect(Object.keys(text)).toEqual(feed.languages);
});

describe('the seeded faults', () => {
  const faults = seededFaults();

  it('stand on pages that exist, for rules that exist', () => {
    const ids = [...rules, ...table].map(({ id }) => id);
    expect(faults.length).toBeGreaterThan(18);
    for (const { page, rule } of faults) {
      expect(existsSync(join(siteDir, page)), page).toBe(true);
      if (rule) expect(ids).toContain(rule);
    }
  });

  // Engines, and what has to see the page laid out, are asked in a browser: demo/faults.browser.test.ts.
  const inBrowser = new Set(['text-contrast', ...table.map(({ id }) => id)]);
  const own = faults.filter(({ rule }) => rule && !inBrowser.has(rule));
  it.each(own.map((fault) => [fault.page, fault.rule, fault.outcome] as const))('%s: %s %s', (page, id, outcome) => {
    expect(outcomes(page).get(id)).toBe(outcome);
  });

  it.each(['take-part.html', 'es/participe.html'])('are not on %s: no rule of our own fails', (page) => {
    const failed = [...outcomes(page)].filter(([, outcome]) => outcome === 'fails');
    expect(failed).toEqual([]);
  });
});

/** What each rule of our own says of a page; rules that do not concern it are left out. */
function outcomes(page: string): Map<string, string> {
  const opened = openPage(documentOf(page), { asOf: AS_OF, url: `https://www.lvusd.example.org/${page}` });
  const said = new Map<string, string>();
  for (const rule of rules) {
    const made = rule.evaluate(opened, profile);
    const evaluation = isGenerator<Evaluation>(made) ? finish(made) : made;
    if (!evaluation.applicable) continue;
    const [worst] = evaluation.findings.map(({ outcome }) => outcome).sort();
    said.set(rule.id, worst === undefined ? 'passes' : worst === 'fail' ? 'fails' : 'a person must look');
  }
  return said;
}
