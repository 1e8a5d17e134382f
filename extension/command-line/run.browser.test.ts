import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeBrowser } from './browser.ts';
import { strings } from './strings.ts';
import { type HostileSite, startHostileSite } from './testing/hostile-site.ts';
import { runCaptured } from './testing/run-captured.ts';

const say = strings('en');
// Browsers and builds of other tests run beside these.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let site: HostileSite;
let folder: string;
beforeAll(async () => {
  site = await startHostileSite();
  folder = await mkdtemp(join(tmpdir(), 'porchlight-run-'));
});
afterAll(async () => {
  await site[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const at = (...paths: string[]) => paths.map((path) => site.address + path);
/** What came of each page: the address it was read at, or the sentence that says why not. */
async function outcomes(paths: string[], ...options: string[]) {
  const { err, code, reports } = await runCaptured([...at(...paths), '--json', '--timeout', '3', ...options]);
  const told = err.trimEnd().split('\n').slice(0, paths.length);
  const read = reports();
  return {
    code,
    reports: read,
    told: told.map((line) => /: not audited\. (.*)$/.exec(line)?.[1] ?? 'audited'),
    notChecked: read.map(({ couldNotCheck }) => couldNotCheck.map(({ what }) => what)),
  };
}

describe('what a run ends with', () => {
  it('0 when nothing failed, and one line of JSON on the output', async () => {
    const { code, reports } = await outcomes(['/good']);
    expect(reports.map(({ page }) => [page.url, page.title])).toEqual([[`${site.address}/good`, 'Board']]);
    expect(reports[0]?.findings.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    expect(code).toBe(0);
  });

  it('1 when something failed, in the order the pages were named', async () => {
    const { code, reports } = await outcomes(['/faulty', '/good']);
    expect(reports.map(({ page }) => page.url)).toEqual(at('/faulty', '/good'));
    expect(reports[0]?.findings.map(({ ruleId }) => ruleId)).toContain('image-alt');
    expect(code).toBe(1);
  });

  it('2 when no page could be audited', async () => {
    const { code, out, err } = await runCaptured([...at('/gone'), '--json']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(say.noneAudited);
  });

  it('2 when the profile cannot be read, before any page is opened', async () => {
    const before = site.asked.length;
    const { code, err } = await runCaptured([...at('/good'), '--profile', 'none.json'], { folder });
    expect([code, site.asked.length - before]).toEqual([2, 0]);
    expect(err).toContain('none.json cannot be read');
  });
});

describe('a page that is none', () => {
  it('is named with the reason, and the others are read', async () => {
    const paths = [
      '/gone',
      '/error-500',
      '/paper.pdf',
      '/archive',
      '/download',
      '/words.txt',
      '/no-content',
      '/moves-to-404',
      '/good',
    ];
    const { told, reports, code } = await outcomes(paths);
    expect(told).toEqual([
      say.status(404, 'Not Found'),
      say.status(500, 'Internal Server Error'),
      say.notAWebPage('application/pdf'),
      say.notAWebPage('application/zip'),
      say.download,
      say.notAWebPage('text/plain'),
      say.sentNothing,
      say.status(404, 'Not Found'),
      'audited',
    ]);
    expect([reports.length, code]).toEqual([1, 0]);
  });
});

describe('a page that misbehaves', () => {
  it('that never ends is judged as far as it came; one that never answers is not', async () => {
    const { told, notChecked } = await outcomes(['/endless', '/slow-picture', '/never-answers']);
    expect(told).toEqual(['audited', 'audited', say.noAnswer(3)]);
    expect(notChecked).toEqual([[say.unfinished], [say.unfinished]]);
  });

  // The engine ends a loop of dialogs only after hundreds of rounds, each of which takes its time.
  it('that shows dialogs without end, or opens windows, is read', async () => {
    const { told } = await outcomes(['/alert-loop', '/alert-timer', '/windows'], '--timeout', '30');
    expect(told).toEqual(['audited', 'audited', 'audited']);
  });

  it('that keeps moving is held still; one that moves on once is read where it leads', async () => {
    const { told, reports } = await outcomes(['/moves', '/moves-on']);
    expect(told).toEqual(['audited', 'audited']);
    expect(reports[1]?.page.url).toBe(`${site.address}/good`);
  });

  it('that hangs loses its tab and no more', async () => {
    const { told, code } = await outcomes(['/hangs', '/good', '/hangs-later', '/good'], '--timeout', '2');
    expect(told).toEqual([say.hung, 'audited', say.hung, 'audited']);
    expect(code).toBe(0);
  });

  it('that is malformed, or guards itself with a strict policy, is read', async () => {
    const { told } = await outcomes(['/malformed', '/strict']);
    expect(told).toEqual(['audited', 'audited']);
  });

  it('that has 20,000 elements is read', async () => {
    const { reports } = await outcomes(['/large'], '--timeout', '30');
    expect(reports[0]?.page.elements).toBeGreaterThan(20_000);
  });

  it('that crashes its tab is named, and the others are read', async () => {
    const crashing: typeof makeBrowser = (...given) => {
      const browser = makeBrowser(...given);
      return {
        ...browser,
        async open(...options) {
          const context = await browser.open(...options);
          context.on('page', (page) =>
            page.on('domcontentloaded', async () => {
              if (!page.url().endsWith('/faulty')) return;
              const session = await context.newCDPSession(page);
              await session.send('Page.crash').catch(() => undefined);
            }),
          );
          return context;
        },
      };
    };
    const { err, code, reports } = await runCaptured([...at('/faulty', '/good'), '--json'], { browser: crashing });
    expect(err).toContain(say.crashed);
    expect([reports().length, code]).toEqual([1, 0]);
  });
});

describe('what it writes', () => {
  it('HTML beside JSON, with the pages that could not be audited', async () => {
    const { out, reports } = await runCaptured([...at('/faulty', '/gone'), '--json', '--html', 'out.html'], { folder });
    const text = await readFile(join(folder, 'out.html'), 'utf8');
    expect(reports()).toHaveLength(1);
    expect(out).not.toContain('<!doctype');
    expect(text).toContain('This picture has no description.');
    expect(text).toContain(say.status(404, 'Not Found'));
  });

  it('words for people, in Spanish too, without a terminal’s signs', async () => {
    const { out, code } = await runCaptured([...at('/faulty', '/gone'), '--language', 'es']);
    expect(code).toBe(1);
    expect(out).toContain('Por dónde empezar');
    expect(out).toContain('1 página leída, 1 sin revisar.');
    expect(out).not.toContain('\x1b');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('every page of a sitemap, at the size of window and the day that were asked for', async () => {
    const options = ['--viewport', '360x740', '--as-of', '2026-02-03'];
    const { reports } = await outcomes(['/sitemap.xml'], ...options);
    expect(reports.map(({ page }) => [page.url, page.viewport, page.asOf])).toEqual(
      at('/good', '/faulty').map((url) => [url, { width: 360, height: 740 }, '2026-02-03']),
    );
  });
});
