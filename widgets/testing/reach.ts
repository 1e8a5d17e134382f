import type { Page } from 'playwright';
import type { WidgetState } from '../shared/state.ts';
import { pageOf, type Site } from './site.ts';

/** Opens a page with a widget and brings it into a state, with the keys and clicks of a person. */
export async function reach(page: Page, site: Site, state: WidgetState): Promise<void> {
  await page.goto(site.origin + site.add(pageOf(state)));
  const widget = page.locator('main > :last-child');
  await widget.evaluate((element) => customElements.whenDefined(element.localName));
  if (state.offline) await page.context().setOffline(true);
  for (const step of state.steps ?? []) {
    if ('fill' in step) await widget.locator(step.fill).fill(step.with);
    else await widget.locator(step.press).click();
  }
  await widget.locator(state.shows).first().waitFor({ state: 'visible' });
  if (state.offline) await page.context().setOffline(false);
}
