import { BUILDING, noun, ROOM } from './nouns.ts';
import { addressesIn } from './street.ts';

const NUMBER = '(?:\\s+(?:#\\s?)?(?:[A-Z]?-?\\d[\\w/-]{0,8}|["“]?[A-Z]["”]?(?![\\w.])))?';
const WORD =
  "(?!(?:at|in|of|on|to|for|with|from|and|or|a|an|the|this|that|is|are|be|no|any)\\s)[\\p{L}\\d.'’&/-]{1,24}";
/** In any case of letters: page titles and notices write all capitals. */
const A_ROOM = `(?:${WORD}\\s+){0,5}?(?<![\\p{L}])${ROOM}(?![\\p{L}])${NUMBER}`;
const A_BUILDING = `(?!\\d+\\s)(?:${WORD}\\s+){0,6}?(?:of\\s+(?:the\\s+)?(?:${WORD}\\s+){1,3}?)?${BUILDING}(?:\\s${BUILDING})?(?![\\p{L}])${NUMBER}(?:\\s\\([A-Z]{2,6}\\))?`;
const LEVEL = '(?:[\\w-]{2,8}\\s+)?(?:[\\w-]{2,8}\\s+)?(?:floor|level)';
/** "in the council chambers at the Oak Town Hall", "in Room 4 on the top floor of the school" */
const roomFirst = new RegExp(
  `(?:(?<![\\p{L}])(?:at|in|inside)|\\d\\s?[ap]\\.?m\\.?,?)\\s+(?:(?:the|our)\\s+)?(${A_ROOM})(,?\\s+(?:(?:which is\\s+)?(?:located\\s+)?(?:on\\s+(?:the\\s+)?${LEVEL}\\s+)?(?:at|of|in|inside))\\s+(?:the\\s+|our\\s+)?)(${A_BUILDING})`,
  'giu',
);
/** "at the Oak building, in the Elm Room" */
const buildingFirst = new RegExp(
  `(?<![\\p{L}])(?:at|in|of)\\s+(?:the|our)\\s+(${A_BUILDING}),?\\s+in\\s+(?:the\\s+)?(${A_ROOM})(?!\\s+(?:of|at|in)\\s)`,
  'giu',
);
const plainJoint = /^\s(?:at|of|in)\s(?:the\s|our\s)?$/i;
const building = new RegExp(`(?<![\\p{L}])${BUILDING}(?![\\p{L}])(?! (?:board|committee|council))`, 'iu');
const anyRoom = new RegExp(`(?<![\\p{L}])${ROOM}(?![\\p{L}])`, 'iu');
const FLOOR = '(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|ground|lower|main|upper)\\s+(?:floor|level)';
const room = new RegExp(
  `^(?:${FLOOR},?\\s+)?(?:[^,;:]{0,60}(?<![\\p{L}]))?${ROOM}(?![\\p{L}])(?:\\s+[#"“]?[\\w-]{1,6}["”]?)?(?:\\s*\\([^()]{1,30}\\)|,?\\s+(?:${FLOOR}|(?:floor|level|suite)\\s+\\w{1,5})){0,2}$`,
  'iu',
);
const behindAddress = new RegExp(
  `^[,\\s(–—-]{1,4}((?:${FLOOR},?\\s+)?(?:(?:\\p{Lu}[\\p{L}.'’&-]{1,20}|of)\\s+){0,4}?(?<![\\p{L}])${ROOM}(?![\\p{L}])${NUMBER})(?=\\s*(?:[.,;()]|$))`,
  'iu',
);
const floorAtEnd = new RegExp(`[,\\s]+(${FLOOR})$`, 'iu');
const floorBetween = new RegExp(`^,\\s+(?:${FLOOR},\\s+)?$`, 'iu');
const MAX = 100;

/** A room together with its building, where a sentence tells both, and where in it. */
export function roomInBuilding(
  text: string,
  isName: (name: string) => boolean,
): { name: string; index: number } | undefined {
  for (const { 1: first = '', 2: joint = '', 3: second = '', index } of text.matchAll(roomFirst)) {
    if (!isName(first) || !isName(second)) continue;
    if (plainJoint.test(joint)) return { name: `${first}${joint}${second}`, index };
    return { name: inBuilding(first, second), index };
  }
  for (const { 1: second = '', 2: first = '', index } of text.matchAll(buildingFirst))
    if (isName(first) && isName(second)) return { name: inBuilding(first, second), index };
  return undefined;
}

/** "in the large room, on the first floor of the school": which school, the page says elsewhere. */
function inBuilding(room: string, building: string): string {
  return /^\p{Ll}+$/u.test(building) ? room : together(room, building);
}

/** "120 Orchard Street, First Floor, Board Room": the room that is told behind an address. */
export function roomBehind(rest: string): string | undefined {
  return behindAddress.exec(rest.slice(0, MAX))?.[1];
}

/** "120 Orchard Street, 3rd Floor": the floor that an address ends with. */
export function floorIn(address: string): string | undefined {
  return floorAtEnd.exec(address)?.[1];
}

/** Whether a name is that of a room, and does not say of which building. */
export function isRoomAlone(name: string): boolean {
  return name.length < MAX && room.test(name) && !building.test(name.replace(/\bschool(?= board)/i, ''));
}

/** Whether a name says of a building, and not of which room. */
export function isBuilding(name: string): boolean {
  return name.length < MAX && noun.test(name) && !anyRoom.test(name);
}

/** Whether what stands between two names in a list says no more than the floor. */
export function areJoined(between: string): boolean {
  return floorBetween.test(between);
}

/** Room and building in one, room first; the one that holds the other says it all. */
export function together(one: string, other: string): string {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a.includes(b) ? one : b.includes(a) ? other : `${one}, ${other}`;
}

/** The room and its building, where one is a room and the other says of none; else the fuller, or the first. */
export function joined(one: string, other: string): string {
  if (isRoomAlone(other) && !anyRoom.test(one)) return together(other, one);
  if (isRoomAlone(one) && isBuilding(other)) return together(one, other);
  return saysMore(other, one) ? other : one;
}

/** "Council Chambers at the Oak Village Hall" says more than "Oak Village Hall", and than "Council Chambers". */
export function saysMore(more: string, name: string): boolean {
  if (more.length >= MAX || more.length <= name.length || addressesIn(more).length > 0) return false;
  if (isRoomAlone(name)) return more.startsWith(`${name} `) || more.startsWith(`${name}, `);
  return (
    isBuilding(name) && anyRoom.test(more) && (more.endsWith(` ${name}`) || (more.startsWith(name) && room.test(more)))
  );
}
