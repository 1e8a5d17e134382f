import { textBlocks } from '../../page/text-blocks.ts';
import { decideTopic, topicOf } from '../../participation/page-topic.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'not-found';

const asked =
  /\b(how (did we do|was (the|this) (meeting|process|event))|(feedback|thoughts) on (the|this|our) (process|meeting|engagement)|evaluat(e|ion) (of )?(the|this) (meeting|process)|was it easy to take part|did you feel heard|exit (ticket|survey)|c[oó]mo lo hicimos|qu[eé] le pareci[oó] (la reuni[oó]n|el proceso)|eval[uú]e (la reuni[oó]n|el proceso))\b/i;

export default rule<Message>({
  id: 'process-feedback',
  lens: 'participation',
  impact: 'minor',
  title: 'People are asked how the process itself went',
  why: 'Whoever was shut out can say so only if somebody asks, and the next meeting can be better.',
  sources: [{ name: 'Process and Protest, practice 3.5: ask for feedback on the engagement itself' }],
  practices: ['pp-3.5'],
  fixedBy: 'editor',
  messages: {
    'not-found': {
      problem: 'The page reports on engagement, and no question on how the process itself went was found.',
      fix: 'Ask three things: was it easy to take part, did you feel heard, what should we change? The feedback widget has this question ready.',
    },
  },
  needs: [textBlocks, decideTopic],
  evaluate(page) {
    const decision = topicOf(page);
    if (decision.topic !== 'results') return { applicable: false, because: decision.because };
    const found = page.derive(textBlocks).some(({ text }) => asked.test(text.slice(0, 3000)));
    const findings: RuleFinding<Message>[] = found
      ? []
      : [{ outcome: 'review', message: 'not-found', element: page.document.documentElement }];
    return { applicable: true, examined: 1, findings };
  },
  es,
});
