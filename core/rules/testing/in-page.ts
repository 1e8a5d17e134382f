import { rules } from '../index.ts';
import { type Example, outcomeOf } from './examples.ts';

/** Runs one rule on the live document: what a browser test calls from outside. */
function outcomeHere(id: string, example: Example): string {
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new Error(`There is no rule "${id}".`);
  return outcomeOf(rule, document, { ...example, url: document.URL });
}

Object.assign(globalThis, { porchlightOutcome: outcomeHere });
