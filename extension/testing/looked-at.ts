import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/**
 * What axe finds, as lines that a person can act on.
 * @param rules all of them when missing
 */
export async function barriersIn(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const run = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await run.run(document, {
      resultTypes: ['violations'],
      ...(only ? { runOnly: { type: 'rule', values: only } } : {}),
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, rules);
}

/** What a screen reader is told: roles and names of the accessibility tree, a line each, text left out. */
export async function toldBy(page: Page): Promise<string[]> {
  const lines: string[] = [];
  type Node = { role: string; name?: string; level?: number; children?: Node[] };
  const walk = ({ role, name = '', level, children = [] }: Node) => {
    if (!['StaticText', 'RootWebArea', 'paragraph'].includes(role)) lines.push(`${role}${level ?? ''} ${name}`.trim());
    children.forEach(walk);
  };
  const tree = await page.accessibility.snapshot();
  if (tree) walk(tree as Node);
  return lines;
}

/** Controls that are lower than the 24 pixels of WCAG 2.2, among those that are shown. */
export function smallControls(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (controls) =>
    controls
      .filter((control) => control.getClientRects().length > 0 && control.getBoundingClientRect().height < 24)
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );
}

/** By how many pixels a page is wider than its window: nobody should have to scroll both ways. */
export function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}
