import type { DateMention } from '../../text/date-mention.ts';
import { SENTENCE, sentenceAhead, sentenceAt } from './sentence.ts';

const minutesToApprove =
  /\b(approv(e|al|ing)( of)?( the)?( \w+)?( meeting)? minutes|minutes (for|to be) approv|aprobaci[oó]n del? actas?)/i;
const minutesOfLast =
  /\bminutes\b[^.;]{0,30}\b(previous|last|prior) ([\w-]+ ){0,2}(meetings?|sessions?)\b[^.;]{0,20}$/i;
/** "Consider approving the minutes of the meeting held on February 2 and the one on": all days that follow. */
const approvingAhead =
  /\b(approv(?:e|al|ing)|accept(?:ing|ance)?|receiv(?:e|ing)|review(?:ing)?)\b[^.;]{0,60}\bminutes\b(?:(?!\b(?:at|during) (?:the|its|their|our|this|a)\b)[^.;])*$/i;
const itemOfMinutes = /^\W*([a-z\d]{1,3}[.)]\s*)?minutes\b/i;
const approving = /\bapprov(e|al|ing)\b|\b(was|were|be|been) (\w+ )?approved\b/i;
const REACH = 130;

/** Whether words say that minutes are to be approved: what stands with them is the day of an earlier meeting. */
export function approvesMinutes(words: string): boolean {
  return minutesToApprove.test(words);
}

/** Whether a line is an item of an agenda that has minutes approved, as the lines above it or its item tell. */
export function isItemOfMinutes(text: string, previous: string, item: string): boolean {
  if (/\bconsent\b/i.test(previous) && itemOfMinutes.test(text)) return true;
  return minutesToApprove.test(item) && /\bminutes\b/i.test(text);
}

/** The day of an earlier meeting whose minutes are approved at another: "Approval of May 4 minutes", "last meeting". */
export function isApproved(text: string, mention: DateMention, from: number, to: number): boolean {
  const sentence = sentenceAt(text, mention, from, to);
  const lead = text.slice(Math.max(from, mention.index - REACH), mention.index);
  const behind = text.slice(mention.end, Math.min(text.length, mention.end + REACH));
  if (minutesOfLast.test(lead)) return true;
  if (approvingAhead.test(sentenceAhead(text, mention.index, mention.index - SENTENCE))) return true;
  const isOfMinutes = /\bminutes\b[^.;]{0,60}$/i.test(lead) && !/^\W*minutes\W*$/i.test(lead);
  if (isOfMinutes && approving.test(sentence)) return true;
  return (
    /\b(approv(e|al|ing)|accept(ance)?|review)\b[^.;]{0,50}$/i.test(lead) && /^[^.;]{0,50}\bminutes\b/i.test(behind)
  );
}
