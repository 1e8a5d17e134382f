import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Finding } from '@porchlight/core/model/finding';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { districtPage } from './bench/audit/district-page.ts';
import { audit, launch, testBundle } from './testing/audited-tab.ts';

// What an audit sees on a real page: frames, shadow roots, what stays unseen, and what must stay as it was.

let browser: Browser;
let bundle: string;
let server: Server;
let port: number;
const pages = new Map<string, string>();

beforeAll(async () => {
  server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pages.get(request.url ?? '') ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
  [browser, bundle] = await Promise.all([launch(), testBundle()]);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** A tab with a page of the server, the audit in it. */
async function open(body: string, path = '/page'): Promise<Page> {
  pages.set(
    path,
    body.includes('<html') ? body : `<!doctype html><html lang="en"><title>Board</title><body>${body}</body></html>`,
  );
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await tab.goto(`http://127.0.0.1:${port}${path}`);
  await tab.evaluate(bundle);
  return tab;
}

const lines = (findings: Finding[], rule: string) =>
  findings
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ target }) => [...target.frames, target.selector].join(' >>> '));

describe('frames', () => {
  it('of the same site are looked into, however deep, and those of others are said not to be', async () => {
    pages.set(
      '/inner',
      '<html lang="en"><title>Inner</title><body><main><img src="/deep.png" width="90" height="90"></main>',
    );
    pages.set(
      '/outer',
      '<html lang="en"><title>Outer</title><body><p>Calendar</p><img src="/a.png" width="90" height="90"><img src="/b.png" alt="A bus" width="9" height="9"><iframe title="Inner" src="/inner"></iframe>',
    );
    pages.set('/foreign', '<p>Foreign</p><img src="/c.png">');
    const tab = await open(
      `<main><h1>Board</h1><iframe title="Outer" src="/outer" width="600" height="300"></iframe>
       <iframe title="Foreign" src="http://localhost:${port}/foreign"></iframe>
       <iframe title="Unseen" src="/outer" style="display:none"></iframe></main>`,
    );
    const report = await audit(tab);
    expect(lines(report.findings, 'image-alt').sort()).toEqual([
      'html > body > main > iframe:nth-of-type(1) >>> html > body > iframe >>> html > body > main > img',
      'html > body > main > iframe:nth-of-type(1) >>> html > body > img:nth-of-type(1)',
    ]);
    // What concerns pages as a whole is not asked of a frame.
    expect(report.findings.filter(({ target }) => target.frames.length > 0).map(({ ruleId }) => ruleId)).not.toContain(
      'main-heading',
    );
    const unseen = report.couldNotCheck.map(({ what }) => what);
    expect(unseen).toContain('The embedded frame Foreign');
    expect(unseen.join()).not.toContain('Unseen');
    await tab.close();
  });
});

describe('shadow roots', () => {
  it('that are open are looked into, with the labels that belong to them; closed ones are said not to be', async () => {
    const tab = await open(`<main><h1>Board</h1><x-open></x-open><x-closed></x-closed></main><script>
      customElements.define('x-open', class extends HTMLElement { connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = '<label for="name">Name</label><input id="name"><input><img src="a.png" width="80" height="80"><p id="tip">Send</p><button aria-labelledby="tip"></button>'; } });
      customElements.define('x-closed', class extends HTMLElement { connectedCallback() {
        this.attachShadow({ mode: 'closed' }).innerHTML = '<p style="padding:20px">Closed</p>'; this.style.display = 'block'; } });
    </script>`);
    const report = await audit(tab);
    const host = 'html > body > main > x-open';
    expect(lines(report.findings, 'image-alt')).toEqual([`${host} >>> img`]);
    expect(lines(report.findings, 'field-name')).toEqual([`${host} >>> input:nth-of-type(2)`]);
    expect(lines(report.findings, 'button-name')).toEqual([]);
    expect(report.couldNotCheck.map(({ what }) => what)).toContain('The inside of <x-closed>');
    await tab.close();
  });

  it('hide what a custom element replaces: content that nobody sees is not judged', async () => {
    const tab =
      await open(`<main><h1>Board</h1><porchlight-timeline><img src="a.png"><p style="color:#eee">The next hearing is on May 4.</p><a href="/x"></a></porchlight-timeline></main><script>
      customElements.define('porchlight-timeline', class extends HTMLElement { connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = '<p>May 4: hearing</p>'; } });
    </script>`);
    const { findings } = await audit(tab);
    expect(
      findings.filter(({ lens, target }) => lens === 'accessibility' && target.selector.includes('timeline')),
    ).toEqual([]);
    await tab.close();
  });
});

it('leaves no trace, and every place it names can be found again', async () => {
  const tab = await open(districtPage(500));
  const before = await tab.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen, classBefore: HTMLElement });
    new MutationObserver((records) => seen.push(...records.map(({ type }) => type))).observe(document, {
      ...{ subtree: true, childList: true, attributes: true, characterData: true },
    });
    return document.documentElement.outerHTML;
  });
  const { findings } = await audit(tab);
  const after = await tab.evaluate(
    (targets) => {
      const { seen, classBefore, porchlightTest } = globalThis as unknown as {
        seen: string[];
        classBefore: unknown;
        porchlightTest: { placeOf(document: Document, target: unknown): { element: Element } | null };
      };
      const lost = targets.filter(
        ({ selector }) => selector && !porchlightTest.placeOf(document, { selector, frames: [] }),
      );
      return { html: document.documentElement.outerHTML, seen, same: classBefore === HTMLElement, lost };
    },
    findings.filter(({ target }) => target.frames.length === 0).map(({ target }) => target),
  );
  expect(findings.length).toBeGreaterThan(50);
  expect(after.lost).toEqual([]);
  expect(after.seen).toEqual([]);
  expect(after.same).toBe(true);
  expect(after.html).toBe(before);
  await tab.close();
});

it('says of how many pictures nobody can see whether words stand in them', async () => {
  const drawing = (width: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="90"><rect width="50" height="50"/></svg>`;
  const picture = (address: string) => `<img src="${address}" alt="Agenda" width="90" height="90">`;
  const elsewhere = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(drawing(91));
  });
  await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done));
  const { port: other } = elsewhere.address() as AddressInfo;
  const own = `data:image/svg+xml,${encodeURIComponent(drawing(90))}`;
  const tab = await open(picture(own) + picture(`http://127.0.0.1:${other}/flyer.svg`));
  const { couldNotCheck } = await audit(tab);
  expect(couldNotCheck.map(({ what }) => what)).toEqual(['Words in 1 picture']);
  await tab.close();
  elsewhere.close();
});

it('judges a page whose body has not come yet, every rule of it', async () => {
  const tab = await open('<p>Board</p>');
  await tab.evaluate(() => document.body.remove());
  const { rules } = await audit(tab);
  expect(rules?.filter(({ outcome }) => outcome === 'error')).toEqual([]);
  await tab.close();
});

it('hears of AccessLint what it says when it is run whole', async () => {
  const tab = await open(districtPage(900));
  const { alone, ours } = await tab.evaluate(() =>
    (
      globalThis as unknown as { porchlightTest: { bothWays(): { alone: string[]; ours: string[] } } }
    ).porchlightTest.bothWays(),
  );
  expect(ours.length).toBeGreaterThan(50);
  expect(ours).toEqual(alone);
  await tab.close();
});

it('gives the same ids when a banner comes, text nearby changes and sections move', async () => {
  const tab = await open(districtPage(500));
  const ids = async () =>
    (await audit(tab)).findings.filter(({ lens }) => lens === 'accessibility').map(({ id }) => id);
  const before = await ids();
  await tab.evaluate(() => {
    const banner = document.createElement('div');
    banner.innerHTML = '<h2>Snow day</h2><p>Schools open at ten.</p>';
    document.body.prepend(banner);
    const main = document.querySelector('main') as HTMLElement;
    for (const section of [...main.querySelectorAll(':scope > .row')].reverse()) main.append(section);
    for (const text of main.querySelectorAll('.card p:not(:has(a))')) text.textContent += ' Everyone is welcome.';
  });
  const after = await ids();
  expect(before.length).toBeGreaterThan(50);
  expect(before.filter((id) => !after.includes(id))).toEqual([]);
  await tab.close();
});

it('stops when it is told to, and says nothing more', async () => {
  const tab = await open(districtPage(3000));
  const said = await tab.evaluate(async () => {
    const { porchlightTest } = globalThis as unknown as {
      porchlightTest: { answer(message: unknown, tell: (said: { type: string }) => void): Promise<void> };
    };
    const types: string[] = [];
    const profile = { schema: 'porchlight-profile/1' };
    const running = porchlightTest.answer({ type: 'audit', version: '0', language: 'en', profile }, ({ type }) => {
      if (types.length === 5) porchlightTest.answer({ type: 'cancel' }, () => undefined);
      types.push(type);
    });
    await running;
    return types;
  });
  expect(said.at(-1)).toBe('cancelled');
  expect(said).not.toContain('done');
  expect(said.length).toBeLessThan(200);
  await tab.close();
});
