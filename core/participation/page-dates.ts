import type { Page } from '../page/page.ts';
import { pageName } from './page-name.ts';
import type { Reading } from './reading/line.ts';
import { readLines } from './reading/read-lines.ts';
import { addGridDays } from './when/calendar-grid.ts';
import type { Dated } from './when/dated.ts';
import { type LineFacts, readFacts } from './when/mentions.ts';
import { type Scope, scopesOf } from './when/scope.ts';
import { addScopedDays } from './when/scoped-days.ts';
import { resolveYears } from './when/years.ts';

/** Every date that a page names, with its year, whatever it is the date of. */
export interface PageDates {
  readonly reading: Reading;
  readonly facts: readonly LineFacts[];
  readonly scopes: readonly Scope[];
  /** In the order of the page. */
  readonly all: readonly Dated[];
}

export function* pageDates(page: Page): Generator<undefined, PageDates> {
  const reading = yield* page.prepare(readLines);
  const facts = yield* readFacts(reading);
  const scopes = yield* scopesOf(reading, facts);
  addGridDays(reading, facts, scopes);
  yield;
  yield* addScopedDays(reading, facts, scopes);
  const all = yield* resolveYears(reading, facts, scopes, { title: pageName(page), asOf: page.asOf });
  return { reading, facts, scopes, all };
}
