import type { Page } from 'playwright';
import type { WidgetState } from '../shared/state.ts';
import { pageOf, type Site } from './site.ts';

/** Opens a page with a widget and brings it into a state, with the keys and clicks of a person. */
export async function reach(page: Page, site: Site, state: WidgetState): Promise<void> {
  await page.unrouteAll();
  await forget(page, site);
  if (state.without) await page.route(`**/${state.without}.js*`, (route) => route.abort());
  await page.goto(site.origin + site.add(pageOf(state)));
  const widget = page.locator('main > :last-child');
  await widget.evaluate((element) => customElements.whenDefined(element.localName));
  const steps = state.steps ?? [];
  try {
    for (const [index, step] of steps.entries()) {
      if (state.offline && index === steps.length - 1) await page.context().setOffline(true);
      if ('fill' in step) await widget.locator(step.fill).fill(step.with);
      else await widget.locator(step.press).click();
    }
    await widget.locator(state.shows).first().waitFor({ state: 'visible', timeout: 15_000 });
  } finally {
    if (state.offline) await page.context().setOffline(false);
  }
}

/** Deletes what the state before has left in the browser. */
export async function forget(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.origin}/page.css`);
  await page.evaluate(async () => {
    localStorage.clear();
    await new Promise((resolve) => {
      const deleting = indexedDB.deleteDatabase('porchlight');
      deleting.onsuccess = deleting.onerror = resolve;
    });
  });
}
