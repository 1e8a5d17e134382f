import type { ParticipationPoint } from '../model/participation-point.ts';

type HelpKind = keyof ParticipationPoint['help'];

const words: [HelpKind, RegExp][] = [
  [
    'interpretation',
    /\b(interpret(ation|er|ers|ing)|translation (services|is|will)|int[eé]rpretes?|interpretaci[oó]n)\b/i,
  ],
  ['childcare', /\b(child ?care|babysitting|care for children|cuidado (de|para) niñ[oa]s|guarder[ií]a)\b/i],
  ['food', /\b(dinner|meal|refreshments|food|light supper|cena|comida|refrigerios?)\b/i],
  ['transport', /\b(transportation|bus(es)? (will|is|are)|rides?|transporte|autob[uú]s)\b/i],
  ['accommodation', /\b(accommodations?|ASL|sign language|captions?|captioning|adaptaciones|lenguaje de señas)\b/i],
];
const onRequest = /\b(request|need|call|contact|ask|solicit|llame|pida|necesita)/i;
const refused = /\b(no|not|without|sin)\b[^.;]{0,25}$/i;

/** Help that a text says a family can count on. A sentence that denies it ("no child care") offers nothing. */
export function helpIn(text: string): ParticipationPoint['help'] {
  const help: ParticipationPoint['help'] = {};
  for (const sentence of text.split(/(?<=[.!?])\s+/)) {
    for (const [kind, pattern] of words) {
      const found = pattern.exec(sentence);
      if (!found || refused.test(sentence.slice(0, found.index))) continue;
      help[kind] ??= onRequest.test(sentence) ? 'onRequest' : 'offered';
    }
  }
  return help;
}
