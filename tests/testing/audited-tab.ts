import { fileURLToPath } from 'node:url';
import type { Report } from '@porchlight/core/model/report';
import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { chromiumArguments, findChromium } from '../../demo/find-browser.mjs';

/** A Chromium without an extension. */
export function launch(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({ args: chromiumArguments(), ...(executablePath ? { executablePath } : {}) });
}

/** The audit and what its tests ask of it as one script, which puts `porchlightTest` on the global scope. */
export async function testBundle(entry = new URL('in-page.ts', import.meta.url)): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    // As in wxt.config.ts.
    define: { 'typeof require': '"function"' },
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'porchlightTesting' },
    },
  });
  const output = [made].flat()[0];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk || !('code' in chunk)) throw new Error('The bundle is empty.');
  return chunk.code;
}

/** Audits the document of a tab into which the bundle was put. */
export function audit(tab: Page, standard: 'wcag21aa' | 'wcag22aa' = 'wcag21aa'): Promise<Report> {
  const request = {
    type: 'audit',
    version: '0',
    language: 'en',
    asOf: '2026-09-01',
    profile: { schema: 'porchlight-profile/1', standard },
  };
  return tab.evaluate(
    (asked) =>
      new Promise<Report>((resolve, reject) => {
        const { porchlightTest } = globalThis as unknown as {
          porchlightTest: { answer(message: unknown, tell: (said: { type: string; report: Report }) => void): void };
        };
        porchlightTest.answer(asked, (said) => {
          if (said.type === 'done') resolve(said.report);
          if (said.type === 'failed' || said.type === 'cancelled') reject(new Error(JSON.stringify(said)));
        });
      }),
    request,
  );
}
