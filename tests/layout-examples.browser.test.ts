import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../core/rules/index.ts';
import { type Example, examplesOf } from '../core/rules/testing/examples.ts';
import { chromiumArguments, findChromium } from '../demo/find-browser.mjs';

// The examples marked (layout): what only a browser can tell, such as whether a film has sound.

const examples = rules.flatMap(({ id }) => {
  const readme = readFileSync(fileURLToPath(new URL(`../core/rules/${id}/README.md`, import.meta.url)), 'utf8');
  return examplesOf(readme)
    .filter(({ layout }) => layout)
    .map((example) => [id, example.line, example.expected, example] as const);
});

let browser: Browser;
let code: string;
let silent: Buffer;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumArguments() });
  code = await bundle();
  silent = await recordSilentFilm(await browser.newPage());
});
afterAll(() => browser?.close());

describe('examples that need a browser', () => {
  it.each(examples)('%s line %i: %s', async (id, _line, expected, example) => {
    const page = await browser.newPage();
    try {
      await page.route('**', (route) => {
        const { pathname, href } = new URL(route.request().url());
        if (href === example.url) return route.fulfill({ body: example.html, contentType: 'text/html; charset=utf-8' });
        if (pathname.endsWith('/sound.webm')) return route.fulfill({ body: tone(), contentType: 'audio/wav' });
        if (pathname.endsWith('/silent.webm')) return route.fulfill({ body: silent, contentType: 'video/webm' });
        return route.abort();
      });
      await page.goto(example.url);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('video')].every(({ readyState }) => readyState > 0),
      );
      await page.evaluate(code);
      expect(await page.evaluate(outcome, [id, example] as const)).toBe(expected);
    } finally {
      await page.close();
    }
  });
});

function outcome([id, example]: readonly [string, Example]): string {
  return (globalThis as unknown as { porchlightOutcome(id: string, example: Example): string }).porchlightOutcome(
    id,
    example,
  );
}

/** The rules as one script. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('../core/rules/testing/in-page.ts', import.meta.url));
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name: 'porchlightRules' },
    },
  });
  const output = [made].flat()[0];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk || !('code' in chunk)) throw new Error('The bundle is empty.');
  return chunk.code;
}

/** A tenth of a second of sound, as a WAV file. */
function tone(): Buffer {
  const samples = 800;
  const wav = Buffer.alloc(44 + samples);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + samples, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(8000, 24);
  wav.writeUInt32LE(8000, 28);
  wav.writeUInt16LE(1, 32);
  wav.writeUInt16LE(8, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(samples, 40);
  for (let at = 0; at < samples; at++) wav.writeUInt8(128 + Math.round(60 * Math.sin(at / 3)), 44 + at);
  return wav;
}

/** A few frames of color, made by the browser itself. */
async function recordSilentFilm(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    document.body.append(canvas);
    const pen = canvas.getContext('2d');
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm;codecs=vp8' });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    const stopped = new Promise((done) => {
      recorder.onstop = done;
    });
    recorder.start();
    for (let frame = 0; frame < 10; frame++) {
      if (pen) pen.fillStyle = `hsl(${frame * 30} 60% 50%)`;
      pen?.fillRect(0, 0, canvas.width, canvas.height);
      await new Promise((done) => requestAnimationFrame(done));
    }
    recorder.stop();
    await stopped;
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
  });
  await page.close();
  return Buffer.from(bytes);
}
