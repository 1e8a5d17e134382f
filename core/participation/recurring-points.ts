import type { ParticipationPoint } from '../model/participation-point.ts';
import type { Page } from '../page/page.ts';
import { recurrencesIn } from '../text/recurrences-in.ts';
import { gatheringNameIn } from './about/gathering-name.ts';
import { kindName } from './about/kind-name.ts';
import { headingName } from './about/title.ts';
import { helpIn } from './help.ts';
import { isGathering, kindOf } from './kinds.ts';
import { pageFacts } from './page-facts.ts';
import { selectorsOf } from './selectors.ts';

const PAUSE_EVERY = 20;
const MAX_POINTS = 100;
const worthReading = /day|d[ií]|lunes|martes|jueves|viernes|tue|wed|thu/i;
const meets =
  /\b(meet|meets|meetings?|sessions?|held|hearings?|convenes?|gather|board|committee|council|re[uú]nen?|reuni[oó]n(es)?|sesi[oó]n(es)?|junta)\b/i;
const notThese = /\b(trash|garbage|recycling|collection|early release|late start|minimum day|no school|pizza)\b/i;

/** Meetings that a page states as a rule ("first Tuesday of each month"). They have no start: a rule names no day. */
export function* recurringPoints(page: Page): Generator<undefined, ParticipationPoint[]> {
  const { reading, facts, scopes, places } = yield* page.prepare(pageFacts);
  const points: ParticipationPoint[] = [];
  for (const line of reading.lines) {
    if (line.index % PAUSE_EVERY === 0) yield;
    if (points.length >= MAX_POINTS) break;
    if (line.aside || line.text.length > 5000 || !worthReading.test(line.text)) continue;
    for (const { rule, index, end } of recurrencesIn(line.text)) {
      const sentence = line.text.slice(Math.max(0, index - 160), end + 160);
      const above = (scopes[line.index]?.headings ?? []).map((at) => reading.lines[at]?.text ?? '');
      const nearby = [sentence, ...above.reverse()];
      const kinds = nearby.map(kindOf);
      // "The council meets …" under "School Site Council": the heading knows which.
      const kind = kinds.find((each) => each === 'committee-meeting') ?? kinds.find(Boolean);
      if (!kind || !isGathering(kind) || !meets.test(nearby.join('\n')) || notThese.test(sentence)) continue;
      const times = facts[line.index]?.times ?? [];
      const time = times.find((each) => each.index >= end - 1) ?? times[0];
      const where = places.byLine[line.index];
      const called = above.map(headingName).find(Boolean) ?? gatheringNameIn(sentence);
      points.push({
        kind,
        title: called ?? kindName(kind, line.lang),
        recurrence: rule,
        ...(time ? { at: time.start } : {}),
        allDay: !time,
        status: 'scheduled',
        ...where,
        howTo: [],
        links: [],
        contact: {},
        help: helpIn(sentence),
        source: 'text',
        confidence: 0.6,
        selector: selectorsOf(page)(line.element),
      });
    }
  }
  return points;
}
