import { isDayOff } from './days-off.ts';
import type { DateRole } from './role-words.ts';
import { namesBody, namesGathering } from './steps.ts';

export type LabelRole = Extract<DateRole, 'deadline' | 'opens' | 'other'>;

/** Words that may follow the one that ends a label: "Posted on", "Published to the website", "Effective date". */
const TAIL = '(?:\\W+(?:on|by|at|in|as of|dates?|from|for|online|to the \\w+|el))*\\W*$';

/** What makes a label that of a last day or of a notice, whatever gathering it names besides. */
const whateverNamed: [LabelRole, RegExp][] = [
  [
    'opens',
    /\b(filing|registration|nominations?|applications?|enrollment|sign-?ups?|surveys?|petitions?|feedback|(?:job )?postings?|(?<!\bwith (?:public )?)comments?|polls?)( (?!meeting|hearing)[\w-]+){0,5} (begins?|began|opens?|opened|starts?|started|closes?|closed(?! (?:session|meeting)))\b/i,
  ],
  [
    'deadline',
    new RegExp(
      `^\\W*(deadlines?|(the )?(last|final) da(y|te)|due( date)?(?! to\\b)|cut-?off|closing date|close of (rf\\w|bid|filing|registration|nomination|application|business)\\w*|rsvp|(register|apply|file|respond|reply|submit) (by|before)|fecha l[ií]mite|[uú]ltim[oa] (d[ií]a|fecha)|plazo|vence|vencimiento|cierre de)\\b|\\b(deadlines?|due|cut-?off|must be (received|submitted|filed|returned)( by)?)${TAIL}`,
      'i',
    ),
  ],
  [
    'other',
    new RegExp(
      `^\\W*(dates? (of (notice|posting|publication)|posted|published|mailed|filed|stamped|approved|adopted|issued|received)|(posted|published|publicad[ao]s?|actualizad[ao]s?|last (updated|modified|revised))${TAIL}|fecha (de publicaci[oó]n|del aviso)|[uú]ltima actualizaci[oó]n)|\\b(posted|published|mailed|e-?mailed|distributed|released|uploaded|advertised|time-?stamped|publicad[ao]s?|enviad[ao]s?|notice date|filed with the [\\w ]{3,30})${TAIL}`,
      'i',
    ),
  ],
];

/** What a label that names no gathering says of its day. */
const otherwise: [LabelRole, RegExp][] = [
  [
    'deadline',
    new RegExp(
      `\\b(deadlines?|due(?! to\\b)|last day|final day|cut-?off|closes|closing|ends|expires?|expiration|no later than|not later than|submittals?|submissions?|rsvp|fecha l[ií]mite|[uú]ltimo d[ií]a|plazo|a m[aá]s tardar|antes del?|vence|vencimiento|cierran?|cierre|termina|fin del?|hasta)\\b|\\b(ends?|close|by|(?<!(?:scheduled|postponed|continued|adjourned|moved|tabled|recessed)\\s)until|through|thru|accepted|filing|a entregar|entregar|submission date|filing date)${TAIL}`,
      'i',
    ),
  ],
  [
    'opens',
    new RegExp(
      `\\b(opens|launch(es|ed)?|go(es)? live|(go(es)?|tickets?) on sale|begins?|began|starts|commences?|resumes?|abren?|apertura|inicio del?|empiezan?|comienzan?|a partir del?)\\b|\\b(opening|available|opened|started|open|disponibles?|sales? (begins?|starts?))${TAIL}`,
      'i',
    ),
  ],
  [
    'other',
    new RegExp(
      `\\b(updated|modified|added|revised|amended|adopted|approved|enacted|passed|ratified|signed|issued|sent|received|stamped|dated|filed|inspected|established|founded|built|born|died|declared|appointed|elected|hired|resigned|retired|awarded|announced|notified|reviewed|created|executed|recorded|sworn in|took office|since|effective|observed|closed|shut off|required|aprobad[ao]s?|adoptad[ao]s?|revisad[ao]s?|modificad[ao]s?|nombrad[ao]s?|elegid[ao]s?|contratad[ao]s?|nacid[ao]s?)${TAIL}`,
      'i',
    ),
  ],
  [
    'other',
    /\b(publication|release|issue|adoption|approval|revision|expiration|hire|award|notification|notice|completion|inspection|valuation|assessment|resolution|sunset|document|article|letter|memo|incident|accident|birth|posting|appointment|file|effective|policy review) date\W*$/i,
  ],
  [
    'other',
    /\b(fiscal year (begins|starts|ends?)|year[- ]end|period ending|copyright|parking ban|burn permits?|(takes?|goes?|going) (in(to)? )?effect|retirement(?=\W*$|\s+(?:of|date)\b)|notification|contract award|substantial completion|d[ií]as? feriados?|vigencia|mandato|a[nñ]o fiscal|fecha de contrataci[oó]n)\b/i,
  ],
  [
    'other',
    /^\W*(?:(?:(?!and\b)[\w-]+ ){0,3}(?:newsletter|press release|memo(?:randum)?)|newsletter issue|issue|bolet[ií]n)\W*$/i,
  ],
  ['other', /^\W*(((current|new|first|second|his|her) )?terms?|effective|as of|copyright|since|member since)\b/i],
  // "Received demand letter", "Publishing of maps": what is done, not who meets
  [
    'other',
    /^\W*(?:received|posting|publishing|publication|posted|published|submit|submitting|mailing|filing|printing|distribution|certification|delivery)\b(?: (?:of|the|all|final|draft|first|second|demand|notice|map|agenda|election|budget)\b|(?=[^.;]{0,30}$))/i,
  ],
];

/** An election is a day on which people come together, but no meeting. */
const election =
  /\b(?:(?:general|primary|municipal|presidential|run-?off|state(?:wide)?|federal|special) elections?\W*$|elections? day\b|early voting\b|absentee\b|d[ií]a de (?:las )?elecci[oó]n(?:es)?\b|elecciones (?:generales|primarias|municipales)\b)/i;
/** "Meeting dates and filing deadlines" heads both. */
const joint = /[&/,+]|\b(?:and|or|y|o)\b/i;
const inBrackets = /^\W*\(([^()]*)\)\W*$/;
/** "Wednesday, due to Election Day": why a meeting is on this day. */
const reason = /\b(?:due to|because of|in observance of|debido a)\b.*/i;
const startsAlone = /^\W*(?:start|begin|end|open)s?(?: (?:on|at|dates?))?\W*$/i;
/** "Open to the public": who may come, not when something opens. */
const openToAll =
  /\bopen(?: and accessible)? to (?:the |all |every|any|members|residents|parents|families)[\p{L} ]*/giu;
/** "Not yet posted", "Not available": nothing has happened to the papers of the day. */
const notYet = /\bnot (?:yet )?(?:available|posted|published|released|approved|adopted)\b/gi;
/** "*date changed": of the day itself. */
const newDay =
  /\b(?:date|day|time|location)s? (?:(?:has|have) been |was |is )?(?:amended|changed|updated|revised|moved)\b/gi;
const sentences = /(?<=\p{L}{3}[.!?])\s+(?=\p{Lu})/u;
const remark = /\([^()]*\)?/g;

/**
 * What a label makes of the day that it names (the head of a column, the first cell of a row, a term, the heading of a
 * card, the words behind a day): nothing where it may be a gathering's.
 * @param byNameAlone whether only what is a last day or a notice by its very name counts
 */
export function roleOfLabel(label: string, byNameAlone = false): LabelRole | undefined {
  const [, bracketed] = inBrackets.exec(label) ?? [];
  const words =
    (bracketed ?? label)
      .replace(remark, ' ')
      .replace(reason, ' ')
      .replace(notYet, ' ')
      .replace(newDay, ' ')
      .replace(openToAll, ' ')
      .split(sentences)[0] ?? '';
  // "Doors open at 10:30": when people are let in.
  if (/\bdoors?\b/i.test(words)) return undefined;
  const isGathering = namesGathering(words);
  if (isGathering && joint.test(words)) return undefined;
  for (const [role, pattern] of whateverNamed) if (pattern.test(words)) return role;
  if (election.test(words) && !bracketed && !namesGathering(words.replace(election, ' '))) return 'other';
  if (isGathering || byNameAlone || namesBody(words)) return undefined;
  // "Starts" is the head of a column of meetings; "(Spring Break)" explains a day.
  for (const [role, pattern] of otherwise) if (pattern.test(words) && !startsAlone.test(words)) return role;
  return isDayOff(words) && !bracketed ? 'other' : undefined;
}
