import type { ParticipationPoint } from '../model/participation-point.ts';
import type { Page } from '../page/page.ts';
import { selectorOf } from '../page/selector.ts';
import { writeDay } from '../text/calendar.ts';
import { kindOf, kindOfPage } from './kinds.ts';
import { readLines } from './reading/read-lines.ts';
import { readFacts } from './when/mentions.ts';
import { sharedTimeFor, sharedTimes } from './when/once-for-all.ts';
import { recordsOf } from './when/records.ts';
import { roleOf } from './when/role.ts';
import { scopesOf } from './when/scope.ts';
import { timeOf } from './when/times.ts';
import { resolveYears } from './when/years.ts';

export function* textPoints(page: Page): Generator<undefined, ParticipationPoint[]> {
  const reading = yield* page.prepare(readLines);
  const facts = yield* readFacts(reading);
  const scopes = scopesOf(reading, facts);
  const h1 = reading.lines.find(({ level }) => level === 1)?.text ?? '';
  const path = page.url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[-_/.+%?&=]+/g, ' ').slice(0, 200);
  const name = `${page.document.title}\n${h1}\n${path}`;
  const pageKind = kindOfPage(name);
  const all = yield* resolveYears(reading, facts, scopes, { title: name, asOf: page.asOf });
  const happening = all.filter((dated) => {
    const headings = (scopes[dated.line.index]?.headings ?? []).map((at) => reading.lines[at]?.text ?? '');
    return !dated.line.aside && roleOf(dated, headings) === 'happens';
  });
  const spans = yield* recordsOf(reading, happening);
  const shared = sharedTimes(reading, facts, scopes);
  const points: ParticipationPoint[] = [];
  for (const [index, dated] of happening.entries()) {
    if (index % 50 === 0) yield;
    const span = spans[index] ?? { from: dated.line.index, to: dated.line.index + 1 };
    const { line, day } = dated;
    const words = reading.lines
      .slice(Math.max(span.from, line.index - 6), Math.min(span.to, line.index + 6))
      .map(({ text }) => text.slice(0, 300))
      .join('\n');
    const headings = (scopes[line.index]?.headings ?? []).map((at) => reading.lines[at]?.text ?? '').reverse();
    const kind = kindOf(words) ?? headings.map(kindOf).find(Boolean) ?? pageKind;
    if (!kind) continue;
    const bound = timeOf(reading, facts, dated, span)?.time ?? sharedTimeFor(line.index, scopes[line.index], shared)?.time;
    const start = bound ? `${writeDay(day)}T${bound.start}` : writeDay(day);
    points.push({
      kind,
      title: line.text.slice(0, 160),
      start,
      allDay: !bound,
      howTo: [],
      links: [],
      contact: {},
      help: {},
      source: line.cell ? 'table' : 'text',
      confidence: 0.8,
      selector: selectorOf(line.element),
    });
  }
  return points;
}
