import type { DateMention } from '../../text/date-mention.ts';
import { SENTENCE, sentenceAhead } from './sentence.ts';

const paperAhead =
  /\b(?:reports?|claims|warrants?|invoices?|bills|payroll|statements?|resolutions?|ordinances?|letters?|permits?|applications?|contracts?|agreements?|inspections?|audits?|complaints?|orders?|requests?)(?: nos?\.?)?\s?(?:[:,#(–-]|of|for|dated|from|on)*\s*$/i;
const reportBehind =
  /^\W{0,3}(?:[\p{L}’']+ ){0,2}(?:reports?|letters?|memo(?:randum)?s?|e-?mails?|documents?|correspondence|invoices?)\b(?!\W+(?:from|to|by|of) the )/iu;
const opensOn = /\bopens?(?: on)?\W*$/i;
const handedIn = /\b(?:comments?|registration|applications?|nominations?|enrollment|sign-?ups?)\b/i;
const REACH = 60;

/** "Claims of October 6", "Enrollment report, October 6", "October 6 enrollment reports": what a paper tells of. */
export function isOfPaper(text: string, { index, end }: DateMention): boolean {
  return (
    paperAhead.test(text.slice(Math.max(0, index - REACH), index)) || reportBehind.test(text.slice(end, end + REACH))
  );
}

/** "Comment for the October 6 meeting opens", whatever day stands between. */
export function opensForPapers(lead: string, text: string, { index }: DateMention): boolean {
  return opensOn.test(lead) && handedIn.test(sentenceAhead(text, index, index - SENTENCE));
}
