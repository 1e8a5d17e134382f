import { runAudit as accessLintAlone } from '@accesslint/core';
import { makePacer } from '@porchlight/core/audit/pacer';
import { accesslint } from '@porchlight/core/engines/accesslint/accesslint';
import { table } from '@porchlight/core/engines/accesslint/table';
import { openPage } from '@porchlight/core/page/page';
import type { Picture } from '@porchlight/core/page/pictures/picture';
import { findBySelector } from '@porchlight/core/page/selector';
import { rules } from '@porchlight/core/rules';
import { EXAMPLE_DAY, type Example, outcomeOf } from '../../core/rules/testing/examples.ts';
import { answerer } from '../../extension/page/answer.ts';
import { placeOf } from '../../extension/page/place-of.ts';
import { readPictures } from '../../extension/page/read-pictures.ts';
import { rest } from '../../extension/page/rest.ts';

/** What a rule of our own says of the document, in the words of an example. */
async function outcome(id: string, example: Pick<Example, 'profile' | 'url' | 'others'>): Promise<string> {
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  const pictures = new Map<string, Picture>();
  if (rule.readsPictures) {
    const { signal } = new AbortController();
    const pacer = makePacer({ signal, budget: 30, now: () => performance.now(), rest });
    await readPictures(openPage(document, { asOf: EXAMPLE_DAY }), { language: 'en', pacer, signal, pictures });
  }
  return outcomeOf(rule, document, example, pictures);
}

/** What AccessLint says when it is run as its makers run it, and what it says through us: rule and element each. */
function bothWays(): { alone: string[]; ours: string[] } {
  const asked = new Map(table.map(({ engineRule, id }) => [engineRule, id]));
  const numbers = new Map([...document.querySelectorAll('*')].map((element, index) => [element, index]));
  const name = (id: string, element: Element | null | undefined) =>
    `${id} ${element && element !== document.documentElement ? numbers.get(element) : 'page'}`;
  const page = openPage(document, { asOf: '2026-09-01' });
  const isShown = (element: Element | null | undefined) =>
    !element || element === document.documentElement || !document.body.contains(element) || page.isRendered(element);
  const alone = accessLintAlone(document).violations.flatMap(({ ruleId, selector, element }) => {
    const id = asked.get(ruleId);
    const place = element ?? findBySelector(document, selector);
    return id && isShown(place) ? [name(id, place)] : [];
  });
  const ours: string[] = [];
  for (const result of accesslint.run(page, { standard: 'wcag22aa', language: 'en' })) {
    for (const { element } of result?.findings ?? []) ours.push(name(result?.rule.id ?? '', element));
  }
  return { alone: [...new Set(alone)].sort(), ours: ours.sort() };
}

Object.assign(globalThis, { porchlightTest: { answer: answerer(), outcome, bothWays, placeOf } });
