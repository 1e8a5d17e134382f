import { MONTH, WEEKDAY } from '../../text/date-words.ts';
import { NOUN } from './nouns.ts';

/** A street address in a text. */
export interface AddressMention {
  readonly text: string;
  readonly index: number;
  readonly end: number;
}

const SUFFIX =
  '(?:street|str|st|avenue|aven|ave|av|road|rd|boulevard|blvd|drive|dr|lane|ln|way|court|ct|place|pl|plaza|plz|square|sq|parkway|pkwy|highway|hwy|circle|cir|terrace|ter|trail|trl|loop|pike|turnpike|tpke|route|rte|row|alley|mall|crossing|xing|expressway|freeway|broadway|center|centre|cr|run|ridge|point|commons|esplanade|camino(?:\\sreal)?|calle|path|cove|concourse|bypass|crescent|causeway)';
const DIRECTION = '(?:n|s|e|w|ne|nw|se|sw|north|south|east|west|northeast|northwest|southeast|southwest)';
const NAME =
  "(?:\\d{1,3}(?:st|nd|rd|th)|(?!(?:at|on|in|and|to|from|by|for|or)\\s)[\\p{L}][\\p{L}\\d.'’&-]{0,24}|\\d{1,3})";
const street = new RegExp(
  `(?<![\\d:./#-])(?:\\d{1,6}|One|Two|Three|Four|Five)(?:-\\d{1,5}|\\s1/2|-?[A-Z])?,?\\s+(?:${DIRECTION}\\.?\\s+)?(?:(?:${NAME})(?:,(?=\\sJr))?\\s+){0,4}?(?:${NAME})\\s+${SUFFIX}(?![\\p{L}])\\.?(?:\\s+${SUFFIX}(?![\\p{L}])\\.?)?(?:\\s[NS]\\.\\s?[EW]\\.|\\s+${DIRECTION}(?![\\p{L}])\\.?|,\\s+(?:[NS][EW]|North|South|East|West)(?![\\p{L}]))?`,
  'iuy',
);
/** "740 N. Sedgwick" and "1415 Broadway": a direction, or a name that needs no suffix. */
const bare =
  /(?<![\d:./#-])\d{2,5}\s+(?:(?:N|S|E|W|North|South|East|West)\.?\s+\d{1,5}\s+(?:N|S|E|W|North|South|East|West)\b\.?|(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\.?\s+(?!(?:Highway|Hwy|Route|Rte|Rt|US|SR|CR|FM|C\.R|(?:State|County) (?:Road|Rd|Highway|Hwy|Route))\b)[\p{Lu}\d][\p{L}\d.'’-]{1,20}(?:\s+[\p{Lu}][\p{L}'’-]{2,20})?|Broadway|Avenue\s+[A-Z]|(?:(?:North|South|East|West|[NS][EW]|[NSEW]\.?)\s)?(?:(?:(?:State|County|US|U\.S\.|Old)\s)?(?:Highway|Hwy\.?|HWY|Route|Rte\.?|Rt\.?)|(?:County|State|COUNTY|STATE) (?:Road|ROAD|Rd\.?|RD\.?)|US|SR|CR|C\.R\.|FM)[\s-]\s?\d{1,4}[A-Z]?(?:\s+(?:N|S|E|W|North|South|East|West)\b)?|Avenue\s+of\s+the\s+\p{Lu}\p{L}+|(?:Avenida|Calle|Paseo|Camino|V[ií]a|Plaza)(?:\s+(?:de|del|la|las|los|el))*(?:\s+\p{Lu}[\p{L}'’-]{2,20}){1,3})(?![\p{L}])/uy;
const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New\\s(?:Hampshire|Jersey|Mexico|York)|North\\s(?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South\\s(?:Carolina|Dakota)|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';
/** "900 Walnut, Springfield, MO": a city and a state tell what needs no "Street". */
const beforeCity = new RegExp(
  `(?<![\\d:./#-])\\d{1,5}\\s+(?:[\\p{Lu}][\\p{L}.'’-]{1,20}\\s+){0,3}[\\p{Lu}][\\p{L}.'’-]{2,20}(?=\\s*[,|·•]\\s*(?:\\([^()]{0,40}\\)\\s*)?(?:[\\p{Lu}][\\p{L}.'’-]{1,20}\\s?){1,3},\\s+(?:A[KLRZ]|C[AOT]|DC|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|${STATES})(?![\\p{L}]))`,
  'uy',
);
/** "W233 N2080 Ridgeview Parkway", "N64W23760 Main Street", "22W500 Butterfield Road": where a house stands in a grid. */
const gridAhead = /(?<![\p{L}\d.])(?:[NSEW]\d{1,3}\s?[NSEW]?|\d{1,2}[NSEW]|[NSEW])$/u;
const box = /\bP\.?\s?O\.?\s?Box\s+\d+/i;
const unit =
  /[,\s(–-]*(?:#\s?\d\w{0,6}|\b(?:(?:suite|ste|unit|room|rm|floor|fl|apt|bldg|building|sala|piso)\b\.?\s*#?\s*[\w-]{0,12}|(?:conference room|board ?room)\b(?:\s+#?(?:\d[\w-]{0,8}|[A-Z](?![\w])))?|\d{1,3}(?:st|nd|rd|th)\s+(?:floor|fl)\b\.?|(?:first|second|third|fourth|fifth|ground|lower|main)\s+(?:floor|level)))\)?/iy;
const city = new RegExp(
  `[,\\s|·•–-]*((?:[\\p{Lu}][\\p{L}.'’-]{1,20}\\s?){1,3}),?\\s+(?:[A-Z]{2}|${STATES})\\b\\.?(?:,?\\s+\\d{5}(?:-\\d{4})?)?`,
  'uy',
);
/** ", Oakville." and ", Oak Hill 94401": a city that ends what is said, where no state follows. */
const cityAlone =
  /,\s+(\p{Lu}\p{Ll}[\p{L}.'’-]{1,18}(?:\s\p{Lu}\p{Ll}[\p{L}'’-]{1,18}){0,2})(?:\s+\d{5}(?:-\d{4})?(?!\d)|(?=\s*(?:$|[;)]|\.(?:\s|$))))/uy;
const notACity = new RegExp(
  `(?<![\\p{L}])(?:${NOUN}|${MONTH}|${WEEKDAY}|floor|suite|level|wing|board|committee|council|commission\\p{L}*|district|county|department|association|authority|meetings?|hearings?|agenda|minutes|zoom|virtual|online|phone|fax|email|tel|website|free|open|public|please|all|see|call|north|south|east|west|upstairs|downstairs|rear|door|entrance|(?:director|president|chair|manager|clerk|mayor|superintendent)\\p{L}*)(?![\\p{L}])`,
  'iu',
);
const notStreet =
  /\b(am|pm|a\.m|p\.m|meetings?|minutes|days?|hours?|students?|members?|years?|people|percent|agenda|minute)\b/i;
/** "120 Orchard Road building envelope": what is spoken of, not what stands there. */
const wordBehind = /(?<=\b(?:building|room|floor|unit))\s+\p{Ll}{3,}$/u;
/** "2020 Town-wide trail" is a study of that year. */
const yearly = /^20[0-4]\d\s.*\s\p{Ll}+$/u;
/** "In 1976, the Board of County Road Commissioners" */
const yearAhead = /^(?:19|20)\d\d,\s+the\s/i;
// "120 Orchard Street." ends a sentence; "120 Orchard St." is cut short.
const sentenceStop = /(?<=\p{Ll}{4})\.$/u;
const clockBefore = /\d:\s?$/;
const start = /\d+|(?<![\p{L}])(?:One|Two|Three|Four|Five)(?=\s\p{Lu})/gu;

/**
 * Street addresses of the United States that a text writes, with unit, city, state and ZIP where they follow.
 * Each number is looked at once with a bounded look ahead: linear.
 */
export function addressesIn(text: string): AddressMention[] {
  const found: AddressMention[] = [];
  let taken = 0;
  for (const number of text.matchAll(start)) {
    const { index } = number;
    if (index < taken || number[0].length > 6 || clockBefore.test(text.slice(Math.max(0, index - 3), index))) continue;
    const match = longer(at(street, text, index), at(bare, text, index)) ?? at(beforeCity, text, index);
    if (!match || notStreet.test(match[0]) || yearly.test(match[0]) || yearAhead.test(match[0]) || box.test(match[0]))
      continue;
    let end = index + match[0].length;
    for (const part of [unit, unit, city, unit]) end += at(part, text, end)?.[0].replace(wordBehind, '').length ?? 0;
    const alone = at(cityAlone, text, end);
    if (alone && !notACity.test(alone[1] ?? '')) end += alone[0].length;
    const ahead = gridAhead.exec(text.slice(Math.max(taken, index - 8), index))?.[0].length ?? 0;
    found.push({
      text: text
        .slice(index - ahead, end)
        .replace(/[\s,(–-]+$/, '')
        .replace(sentenceStop, ''),
      index: index - ahead,
      end,
    });
    taken = end;
  }
  return found;
}

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text) ?? undefined;
}

/** "4078 State Highway 3" is more than "4078 State Highway". */
function longer(one?: RegExpExecArray, other?: RegExpExecArray): RegExpExecArray | undefined {
  return (other?.[0].length ?? 0) > (one?.[0].length ?? 0) ? other : one;
}
