import type { Reading } from '../reading/line.ts';
import type { LineFacts } from '../when/mentions.ts';
import type { Span } from '../when/records.ts';
import type { Scope } from '../when/scope.ts';
import { abbreviatedIn, abbreviationsIn } from './abbreviations.ts';
import { couldName, isNowhere, isPlaceName, nameAhead, placeNameIn } from './place-name.ts';
import { addressesIn } from './street.ts';

/** Where something is: a room or building, a street address, or both. */
export interface Where {
  place?: string;
  address?: string;
}

/** What each line says of places. */
export interface PlaceFacts {
  readonly byLine: readonly (Where | undefined)[];
  /** Lines that say where meetings are held. */
  readonly shared: readonly number[];
}

const PAUSE_EVERY = 20;
const BEHIND = 12;
const AHEAD = 5;
const couldHold = /\d|\b(location|where|place|venue|lugar|d[oó]nde|sitio|chamber)/i;
const locationClass = /(^|[\s_-])(location|venue|where|place|address|lugar)([\s_-]|$)/i;
const locationHeader = /\b(location|place|where|venue|site|room|address|lugar|ubicaci[oó]n)\b/i;
const whereLabel = /^\W*(where|(meeting )?(location|place|site)|venue|lugar|d[oó]nde)\s*:/i;
const held =
  /\b(held|meets?|meetings?|takes? place|convenes?|located|gather|sessions?|hearings?|re[uú]ne|reuni[oó]n(es)?|se (llevan?|celebran?)|unless otherwise)\b/i;

/** The places of every line, and the lines that say where meetings in general are held. */
export function* readPlaces({ lines }: Reading, facts: readonly LineFacts[]): Generator<undefined, PlaceFacts> {
  const byLine: (Where | undefined)[] = [];
  const shared: number[] = [];
  const abbreviations = abbreviationsIn(lines);
  for (const line of lines) {
    if (line.index % PAUSE_EVERY === 0) yield;
    const { text, element, cell } = line;
    const where = couldHold.test(text) || couldName(text) ? whereIn(text, facts[line.index]) : undefined;
    const isLabelled =
      facts[line.index]?.dates.length === 0 &&
      ((cell && cell.row > 0 && locationHeader.test(cell.table.headers[cell.column] ?? '')) ||
        locationClass.test(element.getAttribute('class') ?? ''));
    const named = where?.place;
    // "Oak Board Room 12": the number alone is not all of its name.
    const isRoom = named !== undefined && /^(room|rm|sala)\b/i.test(named) && text.endsWith(named) && isPlaceName(text);
    const place =
      (isRoom && isPlain(facts[line.index]) ? text : named) ??
      (isLabelled && isNameLike(text) ? text : isPlaceName(text) ? text : abbreviatedIn(text, abbreviations));
    const here = { ...where, ...(place ? { place } : {}) };
    const isSomething = here.place !== undefined || here.address !== undefined;
    byLine.push(isSomething ? here : undefined);
    if (!isSomething || line.aside) continue;
    const before = lines[line.index - 1]?.text.slice(-160) ?? '';
    const isTitle = cell?.row === 0 && line.level > 0 && cell.column === 0;
    if (isTitle || held.test(text) || whereLabel.test(text) || (held.test(before) && before.length < 160))
      shared.push(line.index);
  }
  return { byLine, shared };
}

function whereIn(text: string, facts: LineFacts | undefined): Where | undefined {
  const taken = facts?.dates ?? [];
  const address = addressesIn(text).find(
    ({ index }) => taken.length > 50 || !taken.some((date) => index >= date.index && index < date.end),
  );
  const name = placeNameIn(text);
  // "Address: 120 Orchard Street" names no place beside the address.
  const own = address && name?.startsWith(address.text.slice(0, 12)) ? undefined : name;
  const place = own ?? (address && nameAhead(text.slice(0, address.index)));
  return address || place ? { ...(place ? { place } : {}), ...(address ? { address: address.text } : {}) } : undefined;
}

/** Whether a line states neither a date nor an hour. */
function isPlain(facts: LineFacts | undefined): boolean {
  return !facts?.dates.length && !facts?.times.length;
}

function isNameLike(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= 120 &&
    /\p{L}{3}/u.test(text) &&
    !isNowhere(text) &&
    !/^(tbd|tba|location|where|venue|place|cancel+ed|postponed|rescheduled|none|n\/a|cancelad[ao])\W*$/i.test(text)
  );
}

/** The place of a date: from its line, its record, the lines around it, or what is said once for all. */
export function whereOf(
  reading: Reading,
  places: PlaceFacts,
  line: number,
  span: Span,
  next: number,
  scopes: readonly Scope[],
): Where {
  const where: Where = {};
  const from = Math.max(span.from, line - AHEAD);
  const to = Math.min(Math.max(span.to, line + 1), line + BEHIND);
  take(where, places.byLine[line]);
  for (let at = line + 1; at < to; at++) if (!reading.lines[at]?.aside) take(where, places.byLine[at]);
  for (let at = line - 1; at >= from; at--) if (!reading.lines[at]?.aside) take(where, places.byLine[at]);
  if (!where.place && !where.address) {
    const level = reading.lines[line]?.level ?? 0;
    for (let at = line + 1; at < Math.min(next, line + AHEAD); at++) {
      const other = reading.lines[at];
      if (!other || other.aside || (other.level > 0 && other.level < 7 && level === 0)) break;
      take(where, places.byLine[at]);
    }
  }
  if (!where.place && !where.address) take(where, sharedWhere(places, sharedFor(places, line, scopes)));
  return where;
}

/** What is said once for all; the room may stand in a line of its own above its building. */
function sharedWhere({ byLine, shared }: PlaceFacts, at = -1): Where | undefined {
  const building = byLine[at];
  const room = shared.includes(at - 1) ? byLine[at - 1] : undefined;
  if (!building?.address || !room?.place || room.address) return building;
  return { ...building, place: building.place ? `${room.place}, ${building.place}` : room.place };
}

function take(where: Where, more: Where | undefined): void {
  if (more?.address && !where.address) where.address = more.address;
  if (more?.place && !where.place) where.place = more.place;
}

function sharedFor({ shared }: PlaceFacts, line: number, scopes: readonly Scope[]): number | undefined {
  let best: number | undefined;
  let most = -1;
  for (const at of shared.slice(0, 60)) {
    const common = (scopes[at]?.headings ?? []).filter((heading) => scopes[line]?.headings.includes(heading)).length;
    const points = common * 4 + (at <= line ? 2 : 0) + 1 / (1 + Math.abs(line - at));
    if (points > most) {
      best = at;
      most = points;
    }
  }
  return best;
}
