import { clearAllCaches, type Rule, rules, type Violation, version } from '@accesslint/core';
import { ariaElements } from '../../page/aria-elements.ts';
import type { Page } from '../../page/page.ts';
import { type Root, roots } from '../../page/roots.ts';
import { findBySelector } from '../../page/selector.ts';
import type { Engine, EngineFinding, EngineOptions, EngineRuleResult } from '../engine.ts';
import { en } from '../words/en.ts';
import { es } from '../words/es.ts';
import { actOf } from './act-of.ts';
import { isMistaken } from './mistaken.ts';
import { ARIA, type Row, table } from './table.ts';
import { asIn, documentOfRoot, selectorsOf, viewOf } from './view.ts';

const byName = new Map(rules.map((rule) => [rule.id, rule]));
const PAUSE_EVERY = 10;

/**
 * AccessLint: the accessibility engine. Its rules are written for a whole document at once; we hand them one element
 * after another, so that the page gets its turn in between, shadow roots and frames are looked into, and we know which
 * element was meant without looking it up.
 */
export const accesslint: Engine = {
  name: 'AccessLint',
  version,
  count: (options) => rowsFor(options).length,
  *run(page, options) {
    const words = options.language === 'es' ? es : en;
    const all = yield* page.prepare(roots);
    yield* page.prepare(ariaElements);
    clearAllCaches();
    try {
      for (const row of rowsFor(options)) {
        if (row.wholePage && page.frame) continue;
        const about = { rule: row, words: words[row.id] };
        try {
          yield { ...about, ...(yield* runRow(page, all, row)) };
        } catch (error) {
          const sentence = error instanceof Error ? error.message : String(error);
          yield { ...about, applicable: true, findings: [], error: sentence };
        }
      }
    } finally {
      clearAllCaches();
    }
  },
};

function rowsFor({ standard }: EngineOptions): Row[] {
  return table.filter((row) => !row.standard || row.standard === standard);
}

type Outcome = Pick<EngineRuleResult, 'applicable' | 'findings'>;

function* runRow(page: Page, all: readonly Root[], row: Row): Generator<undefined, Outcome> {
  const rule = byName.get(row.engineRule);
  if (!rule) throw new Error(`AccessLint ${version} has no rule ${row.engineRule}.`);
  if (row.wholePage) return runWhole(page, rule, row);
  const findings = new Collected(page, row);
  const selectors = selectorsOf((document) => rule.run(document));
  let judged = 0;
  let met = 0;
  for (const root of all) {
    for (const element of candidates(page, root, row, selectors)) {
      if (++met % PAUSE_EVERY === 0) yield;
      if (!row.hidden && !page.isRendered(element)) continue;
      judged++;
      const view = viewOf(root, {
        all: (selector) =>
          !selectors.includes(selector)
            ? [...root.querySelectorAll(selector)]
            : element.matches(selector)
              ? [element]
              : [],
        walk: [element],
      });
      const violations = asIn(root, () => rule.run(view));
      for (const violation of violations) findings.add(violation, root, element);
      // AccessLint looks for a selector that fits once: on a large page the dearest of all it does.
      if (violations.length > 0) yield;
    }
  }
  return { applicable: judged > 0, findings: findings.list };
}

/** For what concerns the page as a whole, of which frames and shadow roots are no part. */
function runWhole(page: Page, rule: Rule, row: Row): Outcome {
  const root = page.document;
  const all = (selector: string) =>
    [...root.querySelectorAll(selector)].filter((element) => row.hidden || page.isRendered(element));
  const view = viewOf(root, { all, walk: row.among ? all(row.among) : [] });
  const findings = new Collected(page, row);
  for (const violation of rule.run(view)) findings.add(violation, root);
  return { applicable: findings.list.length > 0 || (rule.applicable?.(root) ?? true), findings: findings.list };
}

function candidates(page: Page, root: Root, { among }: Row, selectors: readonly string[]): Iterable<Element> {
  if (among === ARIA) return page.derive(ariaElements).get(root) ?? [];
  return root.querySelectorAll(among ?? selectors.join(', '));
}

/** What a rule said, each element once. */
class Collected {
  readonly list: EngineFinding[] = [];
  private readonly known = new Set<Element>();
  private readonly page: Page;
  private readonly row: Row;

  constructor(page: Page, row: Row) {
    this.page = page;
    this.row = row;
  }

  add(violation: Violation, root: Root, candidate?: Element): void {
    const { id, inner, hidden } = this.row;
    const element = placeOf(violation, root, inner ? undefined : candidate);
    const quoted = /"([^"]*)"|(#[^\s"]+)/.exec(violation.message);
    const value = quoted?.[1] ?? quoted?.[2] ?? '';
    if (element) {
      if (this.known.has(element) || isMistaken(id, element, value)) return;
      if (!hidden && !this.page.isRendered(element)) return;
      this.known.add(element);
    }
    const data: EngineFinding['data'] = en[id].problem.includes('{value}') ? { value } : {};
    const act = element && actOf(id, element);
    this.list.push({ data, ...(element ? { element } : {}), ...(act ? { act } : {}) });
  }
}

/** The element that a violation means; undefined when it means the page. */
function placeOf(violation: Violation, root: Root, candidate: Element | undefined): Element | undefined {
  const document = documentOfRoot(root);
  const element =
    violation.element ?? candidate ?? findBySelector(document, violation.selector.split(' >>>iframe> ').at(-1) ?? '');
  return !element || element === document.documentElement ? undefined : element;
}
