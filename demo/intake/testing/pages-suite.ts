import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeEach, expect, it } from 'vitest';
import type { Intake } from '../intake.ts';
import { feed, settings } from './samples.ts';
import { intakeOn, type World } from './world.ts';

/** The widgets on pages of the intake's own. */
export function pagesSuite(world: World): void {
  let intake: Intake;
  const page = async (path: string, headers: Record<string, string> = {}) => {
    const response = await intake.handle(new Request(`http://intake.example${path}`, { headers }));
    return { response, document: new JSDOM(await response.text()).window.document };
  };
  beforeEach(() => {
    const district = { en: '</script><img src=x onerror=alert(1)>', es: 'Distrito & "Valle"' };
    intake = intakeOn(world, { settings: { ...settings, feed: { ...feed, district } } });
  });

  it.each([
    ['/form/plan-2027', 'porchlight-feedback', 'Our plan for 2027'],
    ['/timeline', 'porchlight-timeline', 'What is coming and how to take part'],
    ['/you-said', 'porchlight-you-said', 'You said, we did'],
  ])('%s holds its widget under a policy that lets nothing else in', async (path, tag, title) => {
    const { response, document } = await page(path);
    expect(response.status).toBe(200);
    expect(document.querySelector('h1')?.textContent).toBe(title);
    expect(document.querySelector(tag)).not.toBeNull();
    expect(document.querySelector('script[type=module]')?.getAttribute('src')).toBe(`/porchlight/${tag}.js`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain(`frame-ancestors 'self' ${settings.origins?.[0]}`);
    expect(policy).not.toContain('unsafe');
    expect(document.querySelectorAll('[style], img, [onerror]')).toHaveLength(0);
    expect(document.title).toContain('</script><img src=x onerror=alert(1)>');
  });

  it('speak the language that the address or the browser asks for', async () => {
    const spanish = await page('/timeline?lang=es');
    expect(spanish.document.documentElement.lang).toBe('es');
    expect(spanish.document.querySelector('.district')?.textContent).toBe('Distrito & "Valle"');
    const asked = await page('/timeline', { 'accept-language': 'vi, es-MX;q=0.8, en;q=0.5' });
    expect(asked.document.documentElement.lang).toBe('es');
    expect((await page('/timeline?lang=%22%3E%3Cscript%3E')).document.documentElement.lang).toBe('en');
  });

  it('give each copy of a form an id of its own, and are never cached', async () => {
    const [one, other] = [await page('/form/plan-2027'), await page('/form/plan-2027')];
    const id = (of: typeof one) =>
      of.document.querySelector('main noscript')?.innerHTML.match(/name="id" value="([^"]+)"/)?.[1];
    expect(id(one)).toMatch(/^[\da-f-]{36}$/);
    expect(id(one)).not.toBe(id(other));
    expect(one.response.headers.get('cache-control')).toBe('no-store');
  });

  it('leave out their heading in a frame, and tell their height', async () => {
    const { document } = await page('/you-said?frame');
    expect(document.querySelector('header')).toBeNull();
    expect(document.querySelector('script[src="/hosted/frame.js"]')).not.toBeNull();
    const script = await intake.handle(new Request('http://intake.example/hosted/frame.js'));
    expect(await script.text()).toContain('postMessage');
  });

  it('say plainly that there is no such form', async () => {
    expect((await page('/form/none')).response.status).toBe(404);
    expect((await page('/porchlight/../intake.ts')).response.status).toBe(404);
    expect((await page('/porchlight/..%2f..%2fpackage.json')).response.status).toBe(404);
  });

  it('load the modules of the widgets, also those in the folder of a version, and nothing else beside them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'porchlight-modules-'));
    const widgets = join(folder, 'widgets');
    try {
      await mkdir(join(widgets, 'porchlight-0.1.0'), { recursive: true });
      for (const name of ['porchlight.js', 'porchlight-0.1.0/es.js', 'secret.txt', '.hidden.js', '../outside.js']) {
        await writeFile(join(widgets, name), `export default '${name}';`);
      }
      const own = intakeOn(world, { widgets });
      const status = async (path: string) => (await own.handle(new Request(`http://intake.example${path}`))).status;
      for (const path of ['/porchlight/porchlight.js', '/porchlight/porchlight-0.1.0/es.js']) {
        expect([path, await status(path), own.serves(path)]).toEqual([path, 200, true]);
      }
      const not = ['secret.txt', '.hidden.js', '%2e%2e/outside.js', '..%2foutside.js', 'a/b/c.js', 'porchlight-0.1.0/'];
      for (const path of not) expect([path, await status(`/porchlight/${path}`)]).toEqual([path, 404]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('ask the widget for a proof of work where the settings do', async () => {
    expect((await page('/form/plan-2027')).document.querySelector('porchlight-feedback')?.hasAttribute('proof')).toBe(
      false,
    );
    intake = intakeOn(world, { settings: { ...settings, proofBits: 12 } });
    expect((await page('/form/plan-2027')).document.querySelector('porchlight-feedback')?.getAttribute('proof')).toBe(
      '12',
    );
  });

  it('are known to a server that has other pages too', () => {
    const own = [
      '/submissions',
      '/submissions/7F3C-2A52',
      '/feed.json',
      '/form/plan-2027',
      '/hosted/page.css',
      '/health',
    ];
    expect(own.filter((path) => !intake.serves(path))).toEqual([]);
    const others = ['/', '/board', '/feedXjson', '/submissions/a/b', '/form', '/form/', '/x/feed.json'];
    expect(others.filter((path) => intake.serves(path))).toEqual([]);
  });
}
