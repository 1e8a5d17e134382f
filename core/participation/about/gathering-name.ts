const kinds =
  'meetings?|hearings?|workshops?|sessions?|forums?|town ?halls?|town ?Halls?|open houses?|open Houses?|webinars?|roundtables?|retreats?|reuni[oó]n(?:es)?|audiencias?|sesi[oó]n(?:es)?|taller(?:es)?|foros?|asambleas?';
const KIND = kinds
  .split('|')
  .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
  .join('|');
/** Words that say which meeting it is though they are not capitalised. */
const WHICH =
  'regular|regularly|special|monthly|quarterly|annual|public|virtual|online|remote|hybrid|joint|emergency|organi[sz]ational|reorgani[sz]ation|budget|community|informational?|listening|study|work|working|business|planning|zoning|board|school|council|committee|sub-?committee|commission|trustees?|parents?|family|families|advisory|town|city|village|county|district|general|membership|executive|student|staff|teacher|scheduled';
const CAPITAL = "\\p{Lu}[\\p{L}\\d&.’'/-]*";
const lead = `(?:(?:${CAPITAL}|${WHICH})[ -]|(?:of|and|&) (?:the )?(?=${CAPITAL})){0,9}`;
const OF = `(?:of|for|with) (?:the )?${CAPITAL}(?: (?:${CAPITAL}|(?:of|and|&|for|on)(?: the)?(?= \\p{Lu}))){0,8}`;
const ABOUT =
  '(?:on|about) (?:the |its |a )?(?!on\\b)\\p{Ll}[\\p{L}-]*(?: (?!(?:on|at|is|will|was|from|and|to|for|has|in)\\b)\\p{Ll}[\\p{L}-]*){0,3}';
const spanish =
  "(?: (?:ordinaria|extraordinaria|especial|general|p[uú]blica|mensual|anual|virtual|informativa|comunitari[oa]|escolar|directiva|de|del|la|las|los|el|y|sobre|padres|familias|comit[eé]|consejo|mesa|junta|educaci[oó]n|presupuesto|\\p{Lu}[\\p{L}.’'-]*))*";
const named = new RegExp(
  `(?<![\\p{L}\\d])(${lead})(${KIND})(?![\\p{L}-]| (?:Acts?|Laws?|Rooms?|House|Hall|Center)\\b)((?: ${OF}| ${ABOUT})?)(${spanish})`,
  'gu',
);
const opener =
  /^(?:(?:and|the|this|our|a|an|on|in|at|each|every|all|both|no|next|last|this|that|these|those|first|second|third|la|el|las|los|una?) )+/i;
const openEnd = /\s(?:de|del|la|las|los|el|y|sobre)$/i;
const MAX_LOOK = 600;

/**
 * What a sentence calls a gathering: "Notice is given that a special meeting of the Board of Trustees will be held"
 * gives "Special meeting of the Board of Trustees". Undefined when it only says "the meeting".
 */
export function gatheringNameIn(sentence: string): string | undefined {
  for (const [, ahead = '', kind = '', of = '', adjectives = ''] of sentence.slice(0, MAX_LOOK).matchAll(named)) {
    const own = /[oó]n(?:es)?$|audiencia|taller|foro|asamblea/i.test(kind) ? adjectives.replace(openEnd, '') : '';
    const one = kind.replace(/(?<=meeting)s$/i, '');
    const name = `${ahead.replace(opener, '')}${one}${of}${own}`;
    if (name.length > one.length) return name.charAt(0).toUpperCase() + name.slice(1);
  }
  return undefined;
}
