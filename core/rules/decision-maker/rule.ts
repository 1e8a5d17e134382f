import { textBlocks } from '../../page/text-blocks.ts';
import { asksForViews } from '../../participation/asking.ts';
import { decideTopic, isAboutTakingPart, topicOf } from '../../participation/page-topic.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'not-found';

const decides =
  /\b((board|superintendent|council|committee|trustees|district) (will |then |members )?(decides?|votes?|approves?|adopts?|considers?|recommends?|takes? action)|will be (used|considered|shared|presented|reviewed|read)|input (is|will be|helps?)|comments (are|will be|go|become)|used to|decision[- ]makers?|final decision|la junta (decide|decidir[aá]|vota|aprueba|considera)|(se usar[aá]n|ser[aá]n (usados|considerados|revisados)|decisi[oó]n final))\b/i;

export default rule<Message>({
  id: 'decision-maker',
  lens: 'participation',
  impact: 'moderate',
  title: 'The page says who decides, and how input is used',
  why: 'People give their evening when they know whose decision it is and what their words can still change.',
  sources: [
    { name: 'Great Schools Partnership, process 4: demystify how policy is made' },
    { name: 'Process and Protest, practice 2: participation has impact' },
  ],
  practices: ['gsp-p4b', 'pp-2'],
  fixedBy: 'editor',
  messages: {
    'not-found': {
      problem:
        'The page asks families for their view, but nothing was found on who decides and how their input is used.',
      fix: 'Add two sentences: who decides and when, and what input can change. "The board decides on June 9; your comments go to every member on June 5."',
    },
  },
  needs: [textBlocks, decideTopic],
  evaluate(page) {
    if (!isAboutTakingPart(page)) return { applicable: false, because: topicOf(page).because };
    const blocks = page.derive(textBlocks);
    const asking = blocks.find(asksForViews);
    if (!asking) return { applicable: false, because: 'The page does not ask for views.' };
    const told = blocks.some(({ text }) => decides.test(text.slice(0, 3000)));
    const findings: RuleFinding<Message>[] = told
      ? []
      : [{ outcome: 'review', message: 'not-found', element: asking.element }];
    return { applicable: true, examined: 1, findings };
  },
  es,
});
