import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSite } from '@porchlight/core/site/site';
import { siteVisits } from '@porchlight/core/storage/tables/site-runs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FileJournal, JOURNAL } from '../../command-line/site/journal.ts';
import { type DistrictSite, startDistrictSite } from '../../command-line/testing/district-site.ts';
import { type HostileSite, startHostileSite } from '../../command-line/testing/hostile-site.ts';
import { pageWordsEn } from '../../site/page-words-en.ts';
import { openWorkspace, type WorkspaceDesk } from '../../testing/workspace-desk.ts';
import type { SiteWish } from './site-model.ts';

let site: DistrictSite;
let hostile: HostileSite;
let desk: WorkspaceDesk;
let folder: string;

beforeAll(async () => {
  [site, hostile] = await Promise.all([startDistrictSite(16), startHostileSite()]);
  folder = await mkdtemp(join(tmpdir(), 'porchlight-site-model-'));
});
afterAll(async () => {
  await Promise.all([site[Symbol.asyncDispose](), hostile[Symbol.asyncDispose]()]);
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  desk = await openWorkspace();
});
afterEach(() => desk.model.site.close());

const wish = (some: Partial<SiteWish> = {}): SiteWish => ({
  ...{ address: site.address, choice: 'all', list: '', mostPages: 100, concurrency: 2 },
  ...some,
});
const path = (address: string) => new URL(address).pathname;
const pathsShown = () => desk.model.site.opened.value?.site.pages.map(({ address }) => path(address)).sort() ?? [];
const newest = () => desk.model.site.newestFirst.value[0];

/** Every visit of the newest run as it is kept. */
async function visits(): Promise<string[]> {
  const run = newest()?.id ?? '';
  const kept = await desk.model.keeper.look((store) => store.list(siteVisits, { index: 'run', is: run }));
  return kept?.filter(({ kind }) => kind !== 'link' && kind !== 'end').map(({ key }) => key) ?? [];
}

describe('a run', () => {
  it('reads every page once, is kept, and shows what was not read and why', async () => {
    await desk.model.site.start(wish());
    expect(newest()).toMatchObject({ state: 'done', from: 'here', summary: { pages: 16 } });
    expect(pathsShown()).toEqual([...site.paths].sort());
    expect(new Set(desk.tabs.visited).size).toBe(desk.tabs.visited.length);
    const shown = desk.model.site.opened.value;
    expect(shown?.site.failed).toEqual([
      expect.objectContaining({ address: `${site.address}/board/gone`, problem: pageWordsEn.status(404, 'Not Found') }),
    ]);
    expect(shown?.site.tried.get(`${site.address}/gone.pdf`)).toBe(404);
    // Of another site an extension learns nothing without its permission: it is not asked.
    expect([...(shown?.site.tried.keys() ?? [])].every((link) => link.startsWith(site.address))).toBe(true);
  });

  it('pauses when its window is closed, and goes on with every page once', async () => {
    desk.tabs.before = () => {
      if (desk.tabs.visited.length === 6) desk.tabs.closeWindow();
    };
    await desk.model.site.start(wish());
    expect(newest()).toMatchObject({ state: 'paused' });
    const before = await visits();
    expect(before.length).toBeGreaterThan(2);
    expect(before.length).toBeLessThan(16);
    expect(pathsShown().length).toBeGreaterThan(0);
    desk.tabs.before = () => undefined;
    await desk.model.site.resume(newest()?.id ?? '');
    expect(newest()).toMatchObject({ state: 'done', summary: { pages: 16 } });
    expect(pathsShown()).toEqual([...site.paths].sort());
    const after = await visits();
    expect(new Set(after).size).toBe(after.length);
    // Only what was open when the window closed is read again.
    expect(desk.tabs.visited.length - new Set(desk.tabs.visited).size).toBeLessThanOrEqual(2);
  });

  it('that is stopped shows what it has', async () => {
    desk.tabs.before = () => {
      if (desk.tabs.visited.length === 4) desk.model.site.running.stop();
    };
    await desk.model.site.start(wish());
    expect(newest()).toMatchObject({ state: 'stopped' });
    expect(desk.model.site.opened.value?.site.complete).toBe(false);
  });

  it('sends no tab to a download, a document or an error', async () => {
    const list = ['/good', '/download', '/paper.pdf', '/error-500'].map((each) => hostile.address + each);
    await desk.model.site.start(wish({ choice: 'list', list: list.join('\n') }));
    expect(desk.tabs.visited.map(path)).toEqual(['/good']);
    const failed = desk.model.site.opened.value?.site.failed.map(({ address, problem }) => [path(address), problem]);
    expect(failed).toContainEqual(['/download', pageWordsEn.download]);
    expect(failed).toContainEqual(['/error-500', expect.stringContaining('500')]);
  });
});

describe('what staff ask for', () => {
  it.each([
    [{ address: 'no site' }, 'address'],
    [{ choice: 'list' as const, list: '' }, 'no-list'],
    [{ choice: 'list' as const, list: 'https://a.example/ javascript:alert(1)' }, 'wrong-lines'],
    [{ choice: 'list' as const, list: 'https://a.example/ https://b.example/' }, 'many-hosts'],
    [{ address: 'http://127.0.0.1:9' }, 'no-answer'],
  ])('%j: %s', async (some, reason) => {
    await desk.model.site.start(wish(some));
    expect(desk.model.site.trouble.value?.reason).toBe(reason);
    expect(desk.model.site.runs.items.value).toEqual([]);
  });

  it('is not read without consent', async () => {
    desk.tabs.answer = false;
    const asked = site.asked.length;
    await desk.model.site.start(wish());
    expect(desk.model.site.trouble.value?.reason).toBe('no-consent');
    expect(site.asked.length).toBe(asked);
  });

  it('may be a sample', async () => {
    await desk.model.site.start(wish({ choice: 'sample' }));
    expect(newest()?.begin.settings.sample).toBe(3);
    expect(desk.model.site.opened.value?.site.complete).toBe(false);
  });
});

describe('files', () => {
  it('are what the command line writes, and come back as they went', async () => {
    await desk.model.site.start(wish());
    for (const kind of ['lines', 'report', 'pages', 'fixes', 'calendar'] as const) await desk.model.site.save(kind);
    expect(desk.saved.map(({ name }) => name.replace(/^127\.0\.0\.1-[\d-]+\d/, ''))).toEqual([
      '-pages.jsonl',
      '.html',
      '-pages.csv',
      '-fixes.csv',
      '.ics',
    ]);
    const lines = desk.saved[0]?.parts.join('') ?? '';
    await writeFile(join(folder, JOURNAL), lines);
    const journal = await FileJournal.open(folder);
    const theirs = await readSite(journal.begin, journal.lines());
    await journal.close();
    const plain = (value: object | undefined) => JSON.parse(JSON.stringify(value ?? {}));
    expect(plain(theirs)).toEqual(plain(desk.model.site.opened.value?.site));

    const other = await openWorkspace();
    expect(await other.model.site.take(lines)).toBe(lines.trimEnd().split('\n').length - 1);
    expect(plain(other.model.site.opened.value?.site)).toEqual(plain(theirs));
    expect(other.model.site.newestFirst.value).toMatchObject([{ state: 'done', from: 'imported' }]);
    await expect(other.model.site.take(lines.replace('"kind":"moved"', '"kind":"mooved"'))).rejects.toThrow(
      /^Line \d+/,
    );
    await expect(other.model.site.take('{"kind":"end"}')).rejects.toThrow();
  });

  it('of the parts of a split run are joined', async () => {
    await desk.model.site.start(wish());
    await desk.model.site.save('lines');
    const [begin = '', ...rest] = (desk.saved[0]?.parts ?? []).map(String);
    const part = (index: number) => {
      const first = JSON.parse(begin);
      first.settings.shard = { index, of: 2 };
      return [
        `${JSON.stringify(first)}\n`,
        ...rest.filter((line, at) => line.includes('"kind":"end"') || at % 2 === index - 1),
      ];
    };
    const other = await openWorkspace();
    await other.model.site.take(part(1).join(''));
    await other.model.site.take(part(2).join(''));
    expect(other.model.site.runs.items.value).toHaveLength(1);
    expect(other.model.site.opened.value?.site.pages).toHaveLength(16);
    // It is not for a part to say that all is read: going on does.
    expect(other.model.site.newestFirst.value[0]?.state).toBe('paused');
    await other.model.site.resume(other.model.site.newestFirst.value[0]?.id ?? '');
    expect(other.model.site.newestFirst.value[0]?.state).toBe('done');
    expect(other.tabs.visited).toEqual([]);
  });

  it('and the lines go with a run that is removed', async () => {
    await desk.model.site.start(wish({ mostPages: 3 }));
    await desk.model.site.remove(newest()?.id ?? '');
    expect(desk.model.site.runs.items.value).toEqual([]);
    expect(await desk.model.keeper.look((store) => store.count(siteVisits))).toBe(0);
  });
});
