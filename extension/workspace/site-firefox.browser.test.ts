import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type DistrictSite, startDistrictSite } from '../command-line/testing/district-site.ts';
import { builtExtension } from '../testing/built-extension.ts';
import { type Firefox, openFirefox } from '../testing/firefox.ts';
import { handOn } from '../testing/hand.ts';
import { siteEn } from './strings/site.ts';

// The very extension that ships, in Firefox: the site is not granted at install but asked for, from the press, and given back.

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

let firefox: Firefox;
let site: DistrictSite;

beforeAll(async () => {
  firefox = await openFirefox(await builtExtension('firefox'));
  site = await startDistrictSite(14);
});
afterAll(async () => {
  await firefox?.[Symbol.asyncDispose]();
  await site?.[Symbol.asyncDispose]();
});

it('reads a whole site in Firefox, once the visitor has allowed it', async () => {
  const inPage = await firefox.ownPage('/workspace.html#site');
  const on = handOn({ inPanel: inPage });
  await on.type('.add .form input:not([type=radio])', site.address);
  await on.press('.add .primary');
  await on.there('.going');
  await expect.poll(() => inPage(`!!document.querySelector('.site-head')`), { timeout: 90_000 }).toBe(true);
  const view = (name: string) =>
    inPage(
      `([...document.querySelectorAll('nav button')].find((tab) => tab.textContent === '${name}')?.click(), true)`,
    );
  await view(siteEn.results.view.unread);
  await on.text('main tbody').toMatch(/^\/board\/gone[^/]*$/);
  await view(siteEn.results.view.whole);
  await on.text('main').toContain(siteEn.results.samePlace(14));
  const pages = site.asked.filter((path) => site.paths.includes(path));
  expect(new Set(pages)).toEqual(new Set(site.paths));
});
