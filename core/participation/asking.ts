import { isOnlyLinks } from '../page/only-links.ts';
import type { TextBlock } from '../page/text-blocks.ts';
import { closest } from '../page/walk.ts';

const MAX = 3000;
const words = '(?:comments|feedback|input|opinions?|views|ideas|thoughts)';
const asks = new RegExp(
  [
    `\\b(?:submit|send|shar|e-?mail|mail|welcom|invit|accept|encourag|seek|ask|want|need|valu|appreciat|gather|collect|request|solicit)\\w*\\b[^.!?]{0,60}\\b${words}\\b`,
    // "The committee gives input to the board" asks nobody.
    `(?:^|[.!?] |\\b(?:please|can|may|could|opportunit\\w+ to|invited to|encouraged to|able to|how to|like to|want to) )(?:provide|give|offer|leave|make)\\b[^.!?]{0,60}\\b${words}\\b`,
    `\\b${words}\\b[^.!?]{0,40}\\b(?:may|can|must|should|will be|(?:is|are) (?:\\w+ )?(?:welcome|wanted|needed|accepted|invited|encouraged|due|open|valued|important)|welcome|matters?|counts?)\\b`,
    '\\b(?:(?:want|like|love) to hear|tell us|let us know what|have (?:a|your) say|your (?:voice|opinion) (?:matters|counts)|take (?:the|our|this) survey)\\b',
    'sus comentarios|su opini[oó]n|queremos escuchar|d[ií]ganos|(?:llene|responda) (?:a )?(?:la|esta|nuestra) encuesta',
  ].join('|'),
  'iu',
);

/**
 * Whether a block of text asks people for their view. Names of links and of documents ("June 9 public comments") and
 * the words of a form ("Enter feedback", "Thank you for your feedback") ask nobody.
 */
export function asksForViews(block: TextBlock): boolean {
  return (
    asks.test(block.text.slice(0, MAX)) && !closest(block.element, 'form, label, legend, button') && !isOnlyLinks(block)
  );
}
