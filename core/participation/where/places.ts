import type { Line, Reading } from '../reading/line.ts';
import type { Dated } from '../when/dated.ts';
import type { LineFacts } from '../when/mentions.ts';
import type { Span } from '../when/records.ts';
import type { Scope } from '../when/scope.ts';
import { abbreviatedIn, abbreviationsIn } from './abbreviations.ts';
import { couldName, isNamelike, isNowhere, isPlaceName, nameAhead, placeNameIn } from './place-name.ts';
import { floorIn, isBuilding, isRoomAlone, joined, roomBehind, saysMore } from './room.ts';
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
  /** What stands beside the name of a house, in lower case, wherever the page tells it. */
  readonly addresses: ReadonlyMap<string, string>;
}

const PAUSE_EVERY = 20;
const BEHIND = 12;
const AHEAD = 5;
const couldHold = /\d|\b(location|where|place|venue|lugar|d[oó]nde|sitio|chamber)/i;
const locationClass = /(^|[\s_-])(location|venue|where|place|address|lugar)([\s_-]|$)/i;
/** "Meeting location" heads places; "Council (in the board room)" does not. */
const locationHeader =
  /^\W*(?:\w+ ){0,2}(?:location|place|where|venue|site|room|address|lugar|ubicaci[oó]n)\b(?: ?[/&,] ?\w+| (?:and|or|of|y) \w+)?.{0,12}$/i;
const whereLabel = /^\W*(where|(meeting )?(location|place|site)|venue|lugar|d[oó]nde)\s*:/i;
/** "120 Orchard Street | Phone 555-0100 | © 2026": where an office is written to. */
const letterhead =
  /\(?\d{3}\)?[\s.-]{1,2}\d{3}-\d{4}|©|\bcopyright\b|\ball rights reserved\b|\bpowered by\b|\bfax\b|\bhours\s*:|\boffice hours\b/i;
/** "Comments may be mailed to the clerk at": what is said of an address that nobody gathers at. */
const writtenTo =
  /\b(mail(?:ed|ing)?|written|submit(?:ted)?|sen[dt]|deliver(?:ed)?|on file|available|inspect(?:ed|ion)?|obtain(?:ed)?|pick(?:ed)? up|drop(?:ped)? off|writ(?:e|ing))\b/i;
/** "Variance for 38 Orchard Street", "Application of Oak Foods, 23 Orchard Street": what is spoken about. */
const spokenOf =
  /(?:\b(?:for|regarding|concerning|about|re:?)\s+(?:the\s+)?|\bon\s+)$|\b(?:property (?:at|located at|known as)|variances?|applicants?|applications?|permits?|licen[cs]es?|parcels?|sub-?divisions?|rezon(?:e|ing)|renovat(?:ion|e)s?|(?:review|construction|demolition|repairs?|alterations?|replacement|acquisition|sale|lease|purchase)s? (?:of|on|at))\b/i;
const online =
  /\b(online|virtual(ly)?|remotely|(via|on|by) zoom|zoom only|en l[ií]nea)\b(?! (link|access|log-?in|attend|option|agenda))/i;
const alsoThere = /\b(hybrid|in[- ]person|and|or|also|option(al)?)\b/i;
/** "Location:" in a line of its own: the next line is the place. */
const labelAlone = /^\W*(?:(?:meeting|event) )?(?:location|where|venue|place|held at|lugar|ubicaci[oó]n|d[oó]nde)\W*$/i;
const otherLabel =
  /^\W*(?:time|date|when|day|agenda|minutes|contact|details?|category|type|status|phone|email|map|hora|fecha|cu[aá]ndo|(?:tele|video)\w*|street|get directions|view)\b/i;
/** "Oakville, CA 95020" below a street */
const cityOnly = /^(?:\p{Lu}[\p{L}.'’-]+\s?){1,4},?\s+[A-Z]{2}\.?,?\s+\d{5}(?:-\d{4})?$/u;
const roomNumber = /^[A-Z]{1,3}-?\d{2,4}[A-Z]?$/;
/** "Sometimes the summer meeting is held at the lodge" */
const atTimes = /^\W*(sometimes|occasionally|at times|formerly|previously)\b/i;
const newSentence = /(?<=\p{L}{4}|\d)\.\s|;/u;
const SHORT = 8;
const LEAD = 300;
const NEAR = 120;
const held =
  /\b(held|meets?|meetings?|takes? place|convenes?|located|gather|sessions?|hearings?|re[uú]ne|reuni[oó]n(es)?|se (llevan?|celebran?)|unless otherwise)\b/i;
/** "Mailed comments count. We meet at 6 p.m. at": held there, whatever else the sentence says. */
const gathers = new RegExp(`${held.source}|\\bscheduled\\b|\\d\\s?[ap]\\.?m\\b`, 'i');

/** The places of every line, and the lines that say where meetings in general are held. */
export function* readPlaces({ lines }: Reading, facts: readonly LineFacts[]): Generator<undefined, PlaceFacts> {
  const byLine: (Where | undefined)[] = [];
  const shared: number[] = [];
  const abbreviations = abbreviationsIn(lines);
  for (const line of lines) {
    if (line.index % PAUSE_EVERY === 0) yield;
    const { text, element, cell } = line;
    const where = couldHold.test(text) || couldName(text) ? whereIn(text, facts[line.index]) : undefined;
    const isBelow = isUnderLabel(line, lines[line.index - 1]);
    const isLabelled =
      facts[line.index]?.dates.length === 0 &&
      ((cell && cell.row > 0 && locationHeader.test(cell.table.headers[cell.column] ?? '')) ||
        locationClass.test(element.getAttribute('class') ?? '') ||
        isBelow);
    const named = where?.place;
    // "Oak Board Room 12", "Room 12 Oak Hall": the number alone is not all of its name.
    const isRoom = named !== undefined && /^(room|rm|sala)\b/i.test(named) && isPlaceName(text);
    const place =
      (isRoom && isPlain(facts[line.index]) ? text.replace(/^(?:at|in) (?:the )?|\.$/gi, '') : named) ??
      (isLabelled && isNameLike(text) && !(where?.address && text.startsWith(where.address.slice(0, 12)))
        ? text
        : isPlaceName(text)
          ? text
          : abbreviatedIn(text, abbreviations));
    const here = { ...where, ...(place ? { place } : {}) };
    const isSomething = here.place !== undefined || here.address !== undefined;
    if (isPlain(facts[line.index]) && !line.aside && (here.place === text || whereLabel.test(text)))
      pair(lines, byLine, line.index, here);
    byLine.push(isSomething ? here : undefined);
    if (here.address && text.startsWith(here.address.slice(0, 12)) && isPlain(facts[line.index])) {
      const above = byLine[line.index - 1];
      if (above?.place && !above.address) above.address = here.address;
    }
    if (!isSomething || line.aside || atTimes.test(text)) continue;
    const before = lines[line.index - 1]?.text.slice(-160) ?? '';
    const isTitle = cell?.row === 0 && line.level > 0 && cell.column === 0;
    if (isTitle || isBelow || held.test(text) || whereLabel.test(text) || (held.test(before) && before.length < 160))
      shared.push(line.index);
  }
  return { byLine, shared, addresses: addressesOf(byLine) };
}

/** Names that have one address on the page. */
function addressesOf(byLine: readonly (Where | undefined)[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { place, address } of byLine.flatMap((where) => where ?? [])) {
    if (!place || !address) continue;
    for (const name of partsOf(place)) found.set(name, (found.get(name) ?? address) === address ? address : '');
  }
  return found;
}

/** "Elm Room, Oak Library" → itself and "oak library", as far as it is the name of a house. */
function partsOf(place: string): string[] {
  const name = place.toLowerCase();
  const house = name.split(/,\s|\s(?:at|in) (?:the )?/).at(-1) ?? '';
  return house === name || house.length < SHORT || isRoomAlone(house) ? [name] : [name, house];
}

function whereIn(text: string, facts: LineFacts | undefined): Where | undefined {
  const taken = facts?.dates ?? [];
  const isLetterhead = taken.length === 0 && letterhead.test(text) && !held.test(text);
  const address = isLetterhead
    ? undefined
    : addressesIn(text).find(
        ({ index }) =>
          (taken.length > 50 || !taken.some((date) => index >= date.index && index < date.end)) &&
          isGatheredAt(text, index),
      );
  const name = isLetterhead && !whereLabel.test(text) ? undefined : placeNameIn(text);
  // "Address: 120 Orchard Street" names no place beside the address.
  const own = address && name?.startsWith(address.text.slice(0, 12)) ? undefined : name;
  const building = own ?? (address && nameAhead(text.slice(0, address.index)));
  const rest = address ? text.slice(address.end) : '';
  const room = roomBehind(rest);
  const floor = address && room ? floorIn(address.text) : undefined;
  const behind = floor ? `${floor}${rest.startsWith(',') ? ',' : ''} ${room}` : room;
  const place = building && behind ? joined(building, behind) : (building ?? behind);
  const isTold = floor && behind && place?.includes(behind);
  const street = isTold ? address?.text.slice(0, -floor.length).replace(/[\s,(–-]+$/, '') : address?.text;
  return street || place ? { ...(place ? { place } : {}), ...(street ? { address: street } : {}) } : undefined;
}

/** Whether the words ahead of an address, in its sentence, are of a gathering; not of letters, or of what it is about. */
function isGatheredAt(text: string, index: number): boolean {
  const ahead =
    text
      .slice(Math.max(0, index - LEAD), index)
      .split(newSentence)
      .at(-1) ?? '';
  return gathers.test(ahead.slice(-NEAR)) || !(writtenTo.test(ahead) || spokenOf.test(ahead));
}

/** Whether the line above is nothing but "Location:", and this one the name, and no table's or menu's. */
function isUnderLabel({ text, aside, cell }: Line, above: Line | undefined): boolean {
  if (!above || aside || text.length > 90 || !labelAlone.test(above.text)) return false;
  if (otherLabel.test(text) || !isNamelike(text) || addressesIn(text).length > 0) return false;
  return cell ? cell.row === above.cell?.row && cell.column > 0 && cell.row > 0 : !above.cell;
}

/**
 * A room and its building in lines of their own, next to each other or around an address: each is told with the other.
 * Not where more places stand in a row, which are a list of rooms.
 */
function pair(lines: Reading['lines'], byLine: (Where | undefined)[], at: number, here: Where): void {
  const isLabelled = (index: number) => whereLabel.test(lines[index]?.text ?? '');
  const isPlace = (index: number) =>
    byLine[index]?.place !== undefined && (byLine[index].place === lines[index]?.text || isLabelled(index));
  const isBeside = isPlace(at - 1) || (isLabelled(at) && byLine[at - 1]?.address && byLine[at - 1]?.place);
  const above = isBeside ? at - 1 : byLine[at - 1]?.address && !byLine[at - 1]?.place ? at - 2 : -1;
  const other = byLine[above];
  if (!other?.place || !here.place || lines[above]?.aside || !(isBeside || isPlace(above))) return;
  if (isPlace(above - 1) || isPlaceName(lines[at + 1]?.text ?? '')) return;
  if (lines[above]?.cell?.row !== lines[at]?.cell?.row) return;
  // "City Hall" above "Library" are two buildings.
  if (isBuilding(other.place) && isBuilding(here.place)) return;
  const both = joined(other.place, here.place);
  if (both !== other.place) other.place = here.place = both;
}

/** Whether a line states neither a date nor an hour. */
function isPlain(facts: LineFacts | undefined): boolean {
  return !facts?.dates.length && !facts?.times.length;
}

function isNameLike(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= 120 &&
    (/\p{L}{3}/u.test(text) || roomNumber.test(text)) &&
    !isNowhere(text) &&
    !cityOnly.test(text) &&
    !/^https?:|^zoom\b|^(tbd|tba|online|virtual( meeting)?( via.*)?|location|where|venue|place|cancel+ed|postponed|rescheduled|none|united states|n\/a|cancelad[ao])\W*$/i.test(
      text,
    )
  );
}

/** The place of a date: from its line, its record, the lines around it, or what is said once for all. */
export function whereOf(
  reading: Reading,
  places: PlaceFacts,
  { line: { index: line, text }, mention, to: end }: Dated,
  span: Span,
  next: number,
  scopes: readonly Scope[],
): Where {
  const own = text.slice(mention.end, end);
  const where: Where = end < text.length ? { ...whereIn(own, undefined) } : {};
  // What happens online has no place, whatever is near.
  if (!places.byLine[line] && isOnline(own)) return where;
  const from = Math.max(span.from, line - AHEAD);
  const to = Math.min(Math.max(span.to, line + 1), line + BEHIND);
  take(where, places.byLine[line]);
  addAddress(where, places);
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
  addAddress(where, places);
  return where;
}

/** The address that the page tells of a house elsewhere, rather than one that stands nearby. */
function addAddress(where: Where, { addresses }: PlaceFacts): void {
  if (!where.place || where.address) return;
  const address = partsOf(where.place)
    .map((name) => addresses.get(name))
    .find(Boolean);
  if (address) where.address = address;
}

/** What is said once for all; the room may stand in a line of its own beside its building. */
function sharedWhere({ byLine, shared }: PlaceFacts, at = -1): Where | undefined {
  const building = byLine[at];
  if (!building?.address) return building;
  const room = [at - 1, at + 1].map((near) => (shared.includes(near) ? byLine[near] : undefined)).find(isRoomOnly);
  return room?.place
    ? { ...building, place: building.place ? joined(building.place, room.place) : room.place }
    : building;
}

function isRoomOnly(where: Where | undefined): boolean {
  return where?.place !== undefined && !where.address;
}

function isOnline(text: string): boolean {
  return text.length < NEAR && online.test(text) && !alsoThere.test(text);
}

function take(where: Where, more: Where | undefined): void {
  const isNew = more?.address !== undefined && !where.address;
  if (more?.address && isNew) where.address = more.address;
  if (!more?.place) return;
  if (!where.place || saysMore(more.place, where.place)) where.place = more.place;
  // The room stands in a line, its building beside the address.
  else if (isNew) where.place = joined(where.place, more.place);
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
