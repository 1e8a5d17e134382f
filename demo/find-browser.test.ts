import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chromiumArguments, findChromium, findFirefox } from './find-browser.mjs';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'porchlight-browsers-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function program(path: string, text = '#!/bin/sh\n'): Promise<string> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text, { mode: 0o755 });
  return file;
}

/** What a fresh process finds in a world where PATH is `bin` and Playwright has downloaded what lies in `playwright`. */
function found(expression: string, env: Record<string, string> = {}): unknown {
  const script = `import('./demo/find-browser.mjs').then((browser) => console.log(JSON.stringify(${expression}) ?? null))`;
  const world = { PATH: join(folder, 'bin'), PLAYWRIGHT_BROWSERS_PATH: join(folder, 'playwright'), HOME: folder };
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', env: { ...world, ...env } }));
}

describe.skipIf(process.platform === 'win32')('on PATH', () => {
  it('Chromium is preferred to Google Chrome, which takes no extension from its command line', async () => {
    await program('bin/google-chrome');
    const chromium = await program('bin/chromium');
    expect(found('browser.findChromium()')).toBe(chromium);
  });

  it('a folder called chromium is no browser', async () => {
    await mkdir(join(folder, 'bin', 'chromium'), { recursive: true });
    const chrome = await program('bin/google-chrome');
    expect(found('browser.findChromium()')).toBe(chrome);
  });

  it.runIf(process.platform === 'linux')('a script that only points to a missing snap is no browser', async () => {
    const stub = '#!/bin/sh\nif ! [ -x /snap/bin/porchlight-none ]; then exit 1; fi\nexec /snap/bin/porchlight-none\n';
    await program('bin/chromium-browser', stub);
    await program('bin/firefox-esr', stub);
    const chrome = await program('bin/google-chrome-stable');
    const firefox = await program('bin/firefox');
    expect(found('[browser.findChromium(), browser.findFirefox()]')).toEqual([chrome, firefox]);
  });
});

describe('elsewhere', () => {
  it("Playwright's own Chromium comes before that of the system", async () => {
    await program('bin/chromium');
    const script = "console.log(require('playwright').chromium.executablePath())";
    const env = { PLAYWRIGHT_BROWSERS_PATH: join(folder, 'playwright') };
    const own = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', env }).trim();
    await mkdir(dirname(own), { recursive: true });
    await writeFile(own, '', { mode: 0o755 });
    expect(found('browser.findChromium()')).toBe(own);
  });

  it('the environment can name a browser, before all others', async () => {
    await program('bin/chromium');
    await program('bin/firefox');
    const mine = await program('odd/place');
    const env = { PORCHLIGHT_CHROMIUM: mine, PORCHLIGHT_FIREFOX: mine };
    expect(found('[browser.findChromium(), browser.findFirefox()]', env)).toEqual([mine, mine]);
  });

  it('a named browser that is not there is passed over', async () => {
    const chromium = await program('bin/chromium');
    expect(found('browser.findChromium()', { PORCHLIGHT_CHROMIUM: join(folder, 'gone') })).toBe(chromium);
  });
});

describe('here', () => {
  it('what is found can be started', () => {
    const browsers = [findChromium(), findFirefox()].filter((path) => path !== undefined);
    expect(browsers.length).toBeGreaterThan(0);
    for (const path of browsers) {
      expect(execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe' })).toMatch(/Chrom|Firefox/);
    }
  });

  it('the sandbox is switched off for nobody but root', () => {
    const script =
      "import('./demo/find-browser.mjs').then((browser) => console.log(browser.chromiumArguments().join()))";
    const root = process.getuid?.() === 0;
    const nobody = execFileSync(process.execPath, ['-e', script], {
      encoding: 'utf8',
      ...(root ? { uid: 65_534 } : {}),
    });
    expect(nobody).toContain('--disable-background-networking');
    expect(nobody).not.toContain('--no-sandbox');
    expect(chromiumArguments().includes('--no-sandbox')).toBe(root && process.platform === 'linux');
  });
});
