import type { ParticipationPoint } from '../model/participation-point.ts';
import type { Page } from '../page/page.ts';
import { linksOf } from './about/links.ts';
import { helpIn } from './help.ts';
import { pageFacts } from './page-facts.ts';
import { selectorsOf } from './selectors.ts';

const MAX_POINTS = 40;
const REACH = 10;
const PAUSE_EVERY = 40;
const body =
  /\b(school site council|D?ELAC|DPAC|English learner advisory|(LCAP|budget|parent|family|community|citizens?'?|student|wellness|special education|equity)\s+(\w+\s+){0,2}(advisory|committee|council|task force)|advisory (committee|council|board)|PTA|PTO|PTSA|comit[eé] (asesor|consejero|de)|consejo (escolar|asesor|del plantel))\b/i;
const join =
  /\b(join|apply|application|become a member|membership|members? (are|is) (needed|wanted|elected)|seek(s|ing) (\w+ )?members|(invited|welcome|open to all \w+|encouraged) to (attend|participate|take part)|vacan(t|cy|cies)|nominate|serve on|interested in (serving|joining)|to participate|elected|[uú]nase|unirse|solicite|postul|ser miembro|participar)\b/i;
/** Words that a heading ends with when minutes, dates or videos of a body follow, not what it is there for. */
const records =
  /\b(meetings?|agendas?|minutes|videos?|recordings?|archives?|schedules?|calendars?|dates|documents?|reports?|members?|reuniones|actas|calendario)\W*$/i;
/** "Advisory committees": a heading over bodies that are described one by one. */
const several = /\b(committees|councils|boards|comit[eé]s|consejos)\b/i;
const sentence = /\p{L}[^.]{30,300}[.!?](\s|$)/u;

/** "Board minutes", "June 7: advisory council", "Ana Ruiz | Parent council": not the description of a body. */
function isOfRecords(heading: string): boolean {
  return records.test(heading) || /\d[/-]\d|\d{4}|\|/.test(heading);
}

/** Standing bodies that a family may join, as a page describes them, with how to join when it says so. */
export function* committeePoints(page: Page): Generator<undefined, ParticipationPoint[]> {
  const { reading } = yield* page.prepare(pageFacts);
  const points = new Map<string, ParticipationPoint>();
  for (const line of reading.lines) {
    if (line.index % PAUSE_EVERY === 0) yield;
    const name =
      line.level > 0 && !line.aside && line.text.length <= 120 ? body.exec(line.text)?.[0].toLowerCase() : undefined;
    if (!name || points.has(name) || points.size >= MAX_POINTS) continue;
    const section = reading.lines.slice(line.index, line.index + REACH);
    const end = section.findIndex(({ level }, at) => at > 0 && level > 0 && level <= line.level);
    const here = end < 0 ? section : section.slice(0, end);
    const how = here.find(({ text }) => join.test(text));
    if (
      !how &&
      (several.test(line.text) ||
        isOfRecords(line.text) ||
        !here.slice(1).some(({ text, links }) => links.length === 0 && sentence.test(text.slice(0, 400))))
    )
      continue;
    points.set(name, {
      kind: 'committee',
      title: line.text.slice(0, 160),
      howTo: how ? [{ way: 'form', detail: how.text.slice(0, 200) }] : [],
      links: how
        ? linksOf(reading, how, { from: how.index, to: how.index + 1 }, { from: 0, to: how.text.length }, page.url)
        : [],
      contact: {},
      help: helpIn(here.map(({ text }) => text.slice(0, 400)).join('\n')),
      source: 'text',
      confidence: how ? 0.7 : 0.5,
      selector: selectorsOf(page)(line.element),
    });
  }
  return [...points.values()];
}
