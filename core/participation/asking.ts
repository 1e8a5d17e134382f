import { isOnlyLinks } from '../page/only-links.ts';
import type { TextBlock } from '../page/text-blocks.ts';
import { closest } from '../page/walk.ts';

const MAX = 3000;
const words = '(?:comments|feedback|input|opinions?|views|ideas|thoughts)';
const asks = new RegExp(
  [
    `\\b(?:submit|send|shar|e-?mail|mail|welcom|invit|accept|encourag|seek|ask|want|need|valu|appreciat|gather|collect|request|solicit)\\w*\\b[^.!?]{0,60}\\b${words}\\b`,
    // "The committee gives input to the board" asks nobody, nor does "Provide input on programs" among its tasks.
    `\\b(?:please|can|may|could|opportunit\\w+ to|invited to|encouraged to|able to|how to|like to|want to) (?:provide|give|offer|leave|make)\\b[^.!?]{0,60}\\b${words}\\b`,
    `^(?:provide|give|offer|leave|make)\\b[^.!?]{0,30}\\b(?:us|your|an?)\\b[^.!?]{0,30}\\b(?:comment|${words})\\b`,
    `\\b${words}\\b[^.!?]{0,40}\\b(?:may|can|must|should|will be|(?:is|are) (?:\\w+ )?(?:welcome|wanted|needed|accepted|invited|encouraged|due|open|valued|important)|welcome|matters?|counts?)\\b`,
    '\\b(?:(?:want|like|love) to hear|tell us|let us know what|have (?:a|your) say|your (?:voice|opinion) (?:matters|counts)|take (?:the|our|this) survey)\\b',
    'sus comentarios|su opini[oó]n|queremos escuchar|d[ií]ganos|(?:llene|responda) (?:a )?(?:la|esta|nuestra) encuesta',
  ].join('|'),
  'iu',
);

/** "During this portion of the meeting": what is asked for in the room needs no way to send it. */
const inTheRoom =
  /\b(?:during|at|in|of)\b[^.!?]{0,40}\b(?:meeting|session|hearing|discussion|reuni[oó]n|audiencia)|\bpublic comment (?:period|portion|session|time)\b/iu;
const sent = /\b(?:written|writing|e-?mail\w*|mail\w*|send|submit\w*|online|form|por escrito|correo|env[ií]\w*)\b/iu;

/**
 * Whether a block of text asks people for their view. Names of links and of documents ("June 9 public comments") and
 * the words of a form ("Enter feedback", "Thank you for your feedback") ask nobody.
 */
export function asksForViews(block: TextBlock): boolean {
  return (
    block.text
      .slice(0, MAX)
      .split(/(?<=[.!?]) /u)
      .some((sentence) => asks.test(sentence) && (!inTheRoom.test(sentence) || sent.test(sentence))) &&
    !closest(block.element, 'form, label, legend, button') &&
    !isOnlyLinks(block)
  );
}
