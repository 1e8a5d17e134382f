import { grantedExtension } from '/work/siteui/extension/testing/granted-extension.ts';
import { openChromium } from '/work/siteui/extension/testing/chromium.ts';
import { startDistrictSite } from '/work/siteui/extension/command-line/testing/district-site.ts';
const site = await startDistrictSite(Number(process.argv[2] ?? 14));
const built = await grantedExtension();
const chromium = await openChromium(built.folder);
try {
  const worker = await chromium.browser.waitForTarget((t) => t.type() === 'service_worker');
  const origin = worker.url().split('/').slice(0, 3).join('/');
  const page = await chromium.browser.newPage();
  page.on('console', (m) => console.log('console', m.type(), m.text()));
  page.on('pageerror', (e) => console.log('pageerror', e));
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${origin}/workspace.html#site`);
  await page.waitForSelector('.add input:not([type=radio])');
  await page.screenshot({ path: '/tmp/siteui-shots/start.png', fullPage: true });
  await page.type('.add input:not([type=radio], [type=number])', site.address);
  const began = Date.now();
  await page.$eval('.add .primary', (b) => (b as HTMLElement).click());
  await page.waitForSelector('.going', { timeout: 20000 });
  let shot = false;
  for (;;) {
    await new Promise((r) => setTimeout(r, 1000));
    const text = await page.$eval('main', (m) => (m as HTMLElement).innerText);
    if (!(await page.$('.going'))) { console.log('end', (Date.now() - began) / 1000, text.slice(0, 3000)); break; }
    console.log((Date.now() - began) / 1000, await page.$eval('.going', (m) => (m as HTMLElement).innerText.replace(/\n+/g, ' | ')));
    if (!shot && /[3-9] pages done/.test(text)) { shot = true; await page.screenshot({ path: '/tmp/siteui-shots/going.png', fullPage: true }); }
    if (Date.now() - began > 120000) { console.log('too long', text); break; }
  }
  const names = ['Overview', 'By fix', 'By page', 'Languages', 'Calendar', 'Trend', 'Not read'];
  for (const [at, name] of names.entries()) {
    const b = await page.$$('.tabs-button');
    await b[at]?.evaluate((e) => (e as HTMLElement).click());
    await new Promise((r) => setTimeout(r, 300));
    await page.screenshot({ path: `/tmp/siteui-shots/r-${at}.png`, fullPage: true });
  }
} finally {
  await chromium[Symbol.asyncDispose]();
  await built[Symbol.asyncDispose]();
  await site[Symbol.asyncDispose]();
}
