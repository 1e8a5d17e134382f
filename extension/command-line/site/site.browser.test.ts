import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJson } from '@porchlight/core/model/read-error';
import { type PageLine, SiteLine } from '@porchlight/core/site/site-line';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeBrowser } from '../browser.ts';
import { readBundle } from '../bundle.ts';
import { strings } from '../strings.ts';
import { DISTRICT_DAY, type DistrictSite, startDistrictSite } from '../testing/district-site.ts';
import { startHostileSite } from '../testing/hostile-site.ts';
import { killRun } from '../testing/killed-run.ts';
import { runCaptured } from '../testing/run-captured.ts';

const say = strings('en');
// Browsers and builds of other tests run beside these.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let site: DistrictSite;
let folder: string;
let whole: SiteLine[];
let some = '';
const at = (name: string) => join(folder, name);
/** Another folder at every try. */
let tries = 0;
const fresh = (name: string) => `${name}-${++tries}`;
const narrow = ['--concurrency', '2'];
const wishes = (name: string) => ['--site', site.address, '--out', at(name), '--as-of', DISTRICT_DAY, ...narrow];

beforeAll(async () => {
  await readBundle();
  site = await startDistrictSite(14);
  folder = await mkdtemp(join(tmpdir(), 'porchlight-site-'));
  const { code, out } = await runCaptured(wishes('whole'));
  expect(code).toBe(1);
  expect(out).toContain(say.siteAsAWhole);
  whole = await linesOf('whole');
});
afterAll(async () => {
  await site?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

async function linesOf(name: string): Promise<SiteLine[]> {
  const text = await readFile(join(at(name), 'pages.jsonl'), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line, index) => readJson(SiteLine, line, `Line ${index + 1}`));
}

/** What does not depend on when and how fast a page was read, by address. */
function essence(lines: SiteLine[]): { address: string }[] {
  return lines
    .flatMap((line): { address: string }[] => {
      if (line.kind === 'begin') return [];
      if (line.kind === 'end') return [Object.assign({ address: '' }, { leftOut: line.leftOut })];
      if (line.kind !== 'page') return [line];
      const { page, lenses, ...report } = line.report;
      const counts = Object.entries(lenses).map(([lens, { ms: _, ...summary }]) => [lens, summary]);
      return [
        Object.assign({ address: line.address }, line, {
          report: { ...report, page: { ...page, auditedAt: '' }, counts },
        }),
      ];
    })
    .sort((one, other) => (one.address < other.address ? -1 : 1));
}

const pagesIn = (lines: SiteLine[]) => lines.filter((line): line is PageLine => line.kind === 'page');

describe('a whole site', () => {
  it('is read to its end: every page once, and what is no page told', async () => {
    expect(
      pagesIn(whole)
        .map(({ address }) => new URL(address).pathname)
        .sort(),
    ).toEqual([...site.paths].sort());
    const failed = whole.filter((line) => line.kind === 'failed');
    expect(failed).toMatchObject([{ address: `${site.address}/board/gone`, status: 404 }]);
    expect(whole.find(({ kind }) => kind === 'moved')).toMatchObject({ to: `${site.address}/` });
    expect(whole).toContainEqual({ kind: 'link', address: `${site.address}/gone.pdf`, status: 404 });
    expect(whole).toContainEqual({ kind: 'link', address: `${site.address}/agenda.pdf`, status: 200 });
    const report = await readFile(join(at('whole'), 'report.html'), 'utf8');
    expect(report).toContain('One change mends 14 pages');
    expect(report).toContain(`A link leads nowhere: ${site.address}/board/gone`);
    expect(report).toContain('Pages in Spanish are there');
  });

  it('has a report in which we find no fault ourselves', async () => {
    const { reports } = await runCaptured([join(at('whole'), 'report.html'), '--json']);
    const findings = reports().flatMap(({ findings: found }) => found);
    const faults = findings.filter(({ lens, outcome }) => lens === 'accessibility' && outcome === 'fail');
    expect(faults.map(({ ruleId, target }) => `${ruleId} ${target.html}`)).toEqual([]);
  });

  // `npm run bench:site-kills` kills five times.
  it('goes on after a kill at a random page: every page exactly once', async () => {
    const killed = fresh('killed');
    await killRun(wishes(killed), at(killed), 1);
    const { err } = await runCaptured(['--resume', '--out', at(killed), ...narrow]);
    expect(err).toContain('Going on');
    const lines = await linesOf(killed);
    const addresses = lines.flatMap((line) => ('address' in line ? [line.address] : []));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(essence(lines)).toEqual(essence(whole));
  });

  it('split into four parts and merged is the same', async () => {
    const parts = [1, 2, 3, 4].map((part) => fresh(`part-${part}`));
    const merged = fresh('merged');
    // Machines of their own would each have a browser; here they share one.
    const shared = makeBrowser(say, '0.1.0');
    const browser: typeof makeBrowser = () => ({ ...shared, close: async () => undefined });
    await Promise.all(
      parts.map((name, index) =>
        runCaptured([...wishes(name), '--shard', `${index + 1}/4`, '--concurrency', '1'], { browser }),
      ),
    );
    await shared.close();
    const sizes = await Promise.all(parts.map(async (name) => pagesIn(await linesOf(name)).length));
    expect(sizes.reduce((sum, size) => sum + size)).toBe(site.paths.length);
    expect(Math.max(...sizes)).toBeLessThan(site.paths.length);
    const before = site.asked.length;
    const { code } = await runCaptured(['merge', ...parts.map(at), '--out', at(merged)]);
    expect(code).toBe(1);
    // Nothing is read anew but robots.txt and the links that are tried.
    expect(site.asked.slice(before).filter((path) => site.paths.includes(path))).toEqual([]);
    expect(essence(await linesOf(merged))).toEqual(essence(whole));
    const [joined, once] = await Promise.all(
      [merged, 'whole'].map((name) => readFile(join(at(name), 'report.html'), 'utf8')),
    );
    expect(joined).toBe(once);
  });

  it('reads what is asked for: a pattern, a limit, one report a line', async () => {
    some = fresh('some');
    const options = ['--include', '/s*', '--max-pages', '2', '--json', '--fail-on', 'never'];
    const { code, reports } = await runCaptured([...wishes(some), ...options]);
    expect(code).toBe(0);
    const paths = reports().map(({ page }) => new URL(page.url).pathname);
    expect(paths.sort()).toEqual(['/', '/schools']);
    expect((await linesOf(some)).at(-1)).toMatchObject({ leftOut: { beyondLimit: 1 } });
  });

  it('says what is wrong before anything is read', async () => {
    const again = await runCaptured(wishes('whole'));
    expect([again.code, again.err]).toEqual([2, `${say.runIsThere(at('whole'))}\n`]);
    const nothing = await runCaptured(['--resume', '--out', at('nowhere')]);
    expect(nothing.err).toBe(`${say.nothingToResume(at('nowhere'))}\n`);
    const mixed = await runCaptured(['merge', at('whole'), at(some), '--out', at(fresh('mixed'))]);
    expect(mixed.err).toContain(say.mergeDifferent(at('whole'), at(some)));
  });
});

describe('a hostile site', () => {
  it('is bounded and reported: circles, drips, endless calendars, dialogs, windows, hangs, 10 MB', async () => {
    const hostile = await startHostileSite();
    const name = fresh('hostile');
    try {
      const options = ['--out', at(name), '--timeout', '6', '--max-pages', '20', '--fail-on', 'never'];
      const { code } = await runCaptured(['--site', `${hostile.address}/trap`, ...options]);
      expect(code).toBe(0);
      const lines = await linesOf(name);
      const outcome = (path: string) => {
        const line = lines.find((one) => 'address' in one && one.address === `${hostile.address}${path}`);
        return line?.kind === 'failed' ? line.problem : line?.kind;
      };
      // What a page does decides its outcome; how fast this machine is just now decides in which words.
      expect([say.redirectLoop, say.noAnswer(6)]).toContain(outcome('/circle'));
      expect(outcome('/drip')).toBe(say.sentNothing);
      expect(outcome('/error-500')).toContain('500');
      expect(outcome('/download')).toBe(say.download);
      expect(outcome('/hangs')).toBe(say.hung);
      for (const path of ['/trap', '/good', '/busy']) expect(outcome(path)).toBe('page');
      for (const path of ['/alert-timer', '/windows']) expect(['page', say.hung]).toContain(outcome(path));
      // It is on its way to another page of the site: whichever was first.
      expect(['page', 'moved']).toContain(outcome('/moves'));
      expect(['page', say.hung]).toContain(outcome('/ten-megabytes'));
      // The pop-up for whoever was here before would be a picture without a description.
      const seen = pagesIn(lines).filter(({ address }) => address.includes('/remembers'));
      expect(seen.map(({ report }) => report.findings.filter(({ outcome: what }) => what === 'fail').length)).toEqual([
        0, 0,
      ]);
      expect(lines.at(-1)).toMatchObject({ kind: 'end', leftOut: { beyondLimit: expect.any(Number) } });
    } finally {
      await hostile[Symbol.asyncDispose]();
    }
  });
});
