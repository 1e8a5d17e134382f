import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { strings } from './strings.ts';
import { type HostileSite, startHostileSite } from './testing/hostile-site.ts';
import { runCaptured } from './testing/run-captured.ts';

const say = strings('en');
// Browsers and builds of other tests run beside these.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let site: HostileSite;
let root: string;
let folder: string;
beforeAll(async () => {
  site = await startHostileSite();
  root = await mkdtemp(join(tmpdir(), 'porchlight-offline-'));
  folder = join(root, 'saved');
  await mkdir(join(folder, 'page_files'), { recursive: true });
  await writeFile(join(root, 'outside.css'), 'h1 { color: #eee; background: #fff }');
  await writeFile(join(folder, 'page_files', 'inside.css'), 'p { color: #ddd; background: #fff }');
  await symlink(join(root, 'outside.css'), join(folder, 'link.css'));
});
afterAll(async () => {
  await site[Symbol.asyncDispose]();
  await rm(root, { recursive: true });
});

async function audit(text: string, word = 'page.html') {
  await writeFile(join(folder, 'page.html'), text);
  const before = site.asked.length;
  const { reports, err, code } = await runCaptured([word, '--json', '--timeout', '10'], { folder });
  return { report: reports()[0], err, code, asked: site.asked.slice(before) };
}

const page = (head: string, body = '') =>
  `<!doctype html><html lang="en"><head><title>Saved</title>${head}</head><body><main><h1>Board meetings</h1><p>Every third Tuesday.</p>${body}</main></body></html>`;

it('loads what lies beneath the folder, and nothing else', async () => {
  const { report, asked } = await audit(
    page(
      `<link rel="stylesheet" href="page_files/inside.css?v=1"><link rel="stylesheet" href="../outside.css">
       <link rel="stylesheet" href="link.css"><link rel="stylesheet" href="${site.address}/style.css">`,
      `<img src="${site.address}/picture.png" alt="Board room"><script>
        fetch('${site.address}/fetch').catch(() => 0); navigator.sendBeacon('${site.address}/beacon');
        new WebSocket('${site.address.replace('http', 'ws')}/socket'); open('${site.address}/window');
        new EventSource('${site.address}/events'); try { new Worker('${site.address}/worker.js') } catch {}</script>
        <link rel="dns-prefetch" href="${site.address}"><iframe title="Map" src="${site.address}/frame"></iframe>`,
    ),
  );
  expect(asked).toEqual([]);
  const pale = report?.findings.filter(({ ruleId }) => ruleId === 'text-contrast');
  expect(pale?.map(({ target }) => target.text)).toEqual(['Every third Tuesday.']);
  const said = report?.couldNotCheck.find(({ why }) => why === say.offlineWhy);
  expect(Number(/\((\d+) files?\)/.exec(said?.what ?? '')?.[1])).toBeGreaterThanOrEqual(5);
});

it('is judged although it reloads, moves away and asks to stay', async () => {
  const { report, asked, code } = await audit(
    page(
      `<meta http-equiv="refresh" content="0;url=${site.address}/good">`,
      `<script>setInterval(() => location.reload(), 100); setInterval(() => { location = 'other.html' }, 80);
        setInterval(() => alert('again'), 50); onbeforeunload = (event) => event.preventDefault();
        document.write('<form action="${site.address}/good"></form>'); document.forms[0].submit();</script>`,
    ),
  );
  expect(asked).toEqual([]);
  expect(report?.page).toMatchObject({ title: 'Saved', url: expect.stringMatching(/^file:.*\/saved\/page\.html$/) });
  expect(code).toBeLessThan(2);
});

it('says nothing of missing files when none is missing, and keeps the address it was saved from', async () => {
  const { report } = await audit(
    page('').replace('<html', '<!-- saved from url=(0034)https://www.maple.example/board?x=1 --><html'),
  );
  expect(report?.couldNotCheck).toEqual([]);
  expect(report?.page.url).toBe('https://www.maple.example/board?x=1');
});

it('takes a file by its address, and names a file that is no page', async () => {
  expect((await audit(page(''), `file://${join(folder, 'page.html')}`)).report?.page.title).toBe('Saved');
  await writeFile(join(folder, 'paper.pdf'), '%PDF-1.4');
  const { err, code } = await audit(page(''), 'paper.pdf');
  expect(err).toContain(say.notAWebPage('application/pdf'));
  expect(code).toBe(2);
});
