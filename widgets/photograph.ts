import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWidgets } from './build.ts';
import { states as feedback } from './feedback/states.ts';
import { startChromium } from './testing/browser.ts';
import { reach } from './testing/reach.ts';
import { startSite } from './testing/site.ts';
import { states as timeline } from './timeline/states.ts';
import { states as youSaid } from './you-said/states.ts';

// Takes a picture of every state of every widget, light and dark, wide and narrow, for people to look at.
// npx tsx widgets/photograph.ts [folder] [part of a name, such as timeline-filled]

const [folder = fileURLToPath(new URL('../dist/pictures', import.meta.url)), wanted = ''] = process.argv.slice(2);
const views = [
  { name: 'light', colorScheme: 'light', width: 960 },
  { name: 'dark', colorScheme: 'dark', width: 960 },
  { name: 'narrow', colorScheme: 'light', width: 320 },
] as const;

const built = join(resolve(folder), 'built');
await mkdir(built, { recursive: true });
await buildWidgets(built);
const site = await startSite(built);
const browser = await startChromium();
for (const { name: view, colorScheme, width } of views) {
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 700 } });
  for (const [widget, states] of Object.entries({ feedback, timeline, 'you-said': youSaid })) {
    for (const state of states) {
      const name = `${widget}-${state.name}-${view}`;
      if (!name.includes(wanted)) continue;
      await reach(page, site, state);
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    }
  }
  await page.close();
}
await browser.close();
await site.close();
