import type { ParticipationPoint } from '../model/participation-point.ts';
import type { Page } from '../page/page.ts';
import { selectorOf } from '../page/selector.ts';
import { type TextBlock, textBlocks } from '../page/text-blocks.ts';
import { primaryLanguage } from '../text/language-tag.ts';
import { helpIn } from './help.ts';
import { isGathering, kindOf } from './kinds.ts';
import { type DateInText, datesIn } from './read-date.ts';

const notAMeeting =
  /\b(posted|published|updated|last (modified|reviewed)|adopted|copyright|©|publicado|actualizado)\b/i;
const place =
  /\b(?:in|at|location:|place:|where:|lugar:|dónde:|en)\s+((?:the\s+)?(?:[A-ZÁÉÍÓÚ\d][\w.'’áéíóúñ-]*\s?){1,6}(?:room|hall|center|centre|library|cafeteria|office|school|auditorium|building|sala|biblioteca|cafetería|escuela|oficina|centro)?[^,;.]{0,40})/;
const address =
  /\b\d{1,5}\s+(?:[NSEW]\.?\s+)?(?:[A-Z][\w.'’-]*\s+){1,4}(?:St(?:reet)?|Ave(?:nue)?|R(?:oa)?d|Blvd|Boulevard|Dr(?:ive)?|Lane|Ln|Way|Court|Ct|Place|Pl|Hwy|Highway)\b\.?/;
const remote =
  /\b(https?:\/\/\S*(?:zoom|meet\.google|teams)\S*|zoom(?: id| meeting)?:?\s*[\d ]{9,}|dial-?in:?\s*[\d()+ -]{10,}|join (?:by|on|via) (?:zoom|phone|teams))/i;
const PAUSE_EVERY = 50;
const MAX_BLOCK = 2000;

/** Meetings, hearings and surveys that the running text of a page states with a date. */
export function* textPoints(page: Page): Generator<undefined, ParticipationPoint[]> {
  const points: ParticipationPoint[] = [];
  const blocks = yield* page.prepare(textBlocks);
  let section = '';
  for (const [index, block] of blocks.entries()) {
    if (index % PAUSE_EVERY === 0) yield;
    if (block.headingLevel > 0) section = block.text;
    if (block.text.length > MAX_BLOCK || notAMeeting.test(block.text)) continue;
    const spanish = primaryLanguage(block.lang) === 'es';
    for (const date of datesIn(block.text, page.asOf, spanish)) {
      const kind = kindOf(block.text) ?? kindOf(section);
      if (kind) points.push(point(page, block, date, kind, section));
    }
  }
  return points;
}

function point(
  page: Page,
  block: TextBlock,
  date: DateInText,
  kind: ParticipationPoint['kind'],
  section: string,
): ParticipationPoint {
  const { text } = block;
  const where = isGathering(kind) ? place.exec(text)?.[1]?.trim() : undefined;
  const street = address.exec(text)?.[0];
  const way = remote.exec(text)?.[0];
  const cancelled = /\b(cancel+ed|canceled|cancelad[ao])\b/i.test(text);
  return {
    kind,
    title: (kindOf(section) ? section : text).slice(0, 160),
    start: date.start,
    ...(date.end ? { end: date.end } : {}),
    allDay: date.start.length === 10,
    status: cancelled ? 'cancelled' : date.start.slice(0, 10) < page.asOf ? 'past' : 'scheduled',
    ...(where ? { place: where } : {}),
    ...(street ? { address: street } : {}),
    ...(way ? { remote: way } : {}),
    howTo: [],
    links: [],
    contact: {},
    help: helpIn(text),
    source: block.element.closest('table') ? 'table' : 'text',
    confidence: date.yearStated ? 0.8 : 0.6,
    selector: selectorOf(block.element),
  };
}
