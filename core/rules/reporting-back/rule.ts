import { type TextBlock, textBlocks } from '../../page/text-blocks.ts';
import { decideTopic, pageTopic } from '../../participation/page-topic.ts';
import { rule } from '../rule.ts';
import { es } from './es.ts';

const closed =
  /\b((survey|comment period|questionnaire|consultation|poll|window)\b[^.]{0,40}\b(is |has |was |are )?(now )?(closed|ended|over|completed)|thank you (to (everyone|all)|for (your|the) (input|feedback|responses?|participation))|(la )?encuesta\b[^.]{0,30}\b(cerr[oó]|cerrada|termin[oó])|gracias por (su|sus) (participaci[oó]n|comentarios|respuestas))/i;
const numbers =
  /(\b\d[\d,.]*\s*%|\b\d[\d,.]* (responses|people|families|parents|respuestas|personas|familias)\b|\bsurvey results\b|\bresultados de la encuesta\b)/i;
const answered =
  /\b(what we (heard|did)|you said,? we did|as a result|because of (your|this|the) (input|feedback|comments)|we (changed|added|decided|will (add|change|keep))|the board (decided|approved|voted|adopted)|based on (your|this|family|community) (input|feedback)|lo que (escuchamos|hicimos)|usted dijo|como resultado|gracias a sus comentarios,? (decidimos|cambiamos)|la junta (decidi[oó]|aprob[oó]))/i;

const reason =
  /\b(because|since|so that|in order to|reasons?|why( not)?|rationale|due to|instead|however|but|as a result|based on|cannot|could not|too (costly|expensive|few|late)|porque|ya que|debido a|para que|razon(es)?|por qu[eé]|sin embargo|como resultado)\b/i;

const RECEIPT = 60;

export default rule({
  id: 'reporting-back',
  lens: 'participation',
  impact: 'moderate',
  title: 'People who answered are told what came of it, and why',
  why: 'Families who gave their time and never heard back do not answer the next time, and tell their neighbors so.',
  sources: [
    { name: 'Process and Protest, practice 2.3: share back what was heard, how it was used and why' },
    { name: 'Great Schools Partnership, foundation 3: share survey results back' },
  ],
  practices: ['pp-2.3a', 'pp-2.3b', 'pp-2.3c', 'gsp-f3d'],
  fixedBy: 'editor',
  messages: {
    'closed-unanswered': {
      problem: 'The page says that people have been asked ("{quote}"), and no result or decision was found here.',
      fix: 'Say what was heard, what was decided or changed, and why, or when that will be told. The "you said, we did" card has a place for each.',
    },
    'no-reason': {
      problem: 'The page says what was decided or changed ("{quote}"), and no reason was found beside it.',
      fix: 'Add why: which of the things that families said led to it, and why others were not done. A reason for a "no" matters most.',
    },
    'numbers-only': {
      problem: 'The page gives numbers ("{quote}"), but nothing was found on what is done with them and why.',
      fix: 'Beside the results, say what the district does, or does not do, because of them, who decided, and why.',
    },
  },
  needs: [textBlocks, decideTopic],
  evaluate(page) {
    const blocks = page.derive(textBlocks);
    const topic = pageTopic(page);
    const asked = blocks.find((block) => closed.test(block.text) && !isReceipt(block));
    const counted = topic === 'results' ? blocks.find(({ text }) => numbers.test(text)) : undefined;
    if (!asked && !counted)
      return { applicable: false, because: 'The page names no survey or comment period that has ended.' };
    if (page.document.querySelector('porchlight-you-said, [data-porchlight="you-said"]')) {
      return { applicable: true, examined: 1, findings: [] };
    }
    const reported = blocks.find(({ text }) => answered.test(text));
    if (reported) {
      const isReasoned =
        blocks.some(({ text }) => answered.test(text) && reason.test(text)) || hasReasonNear(blocks, reported);
      const data = { quote: quoteOf(reported.text, answered) };
      const finding = { outcome: 'review', message: 'no-reason', element: reported.element, data } as const;
      return { applicable: true, examined: 1, findings: isReasoned ? [] : [finding] };
    }
    if (counted) {
      const data = { quote: quoteOf(counted.text, numbers) };
      return {
        applicable: true,
        examined: 1,
        findings: [{ outcome: 'review', message: 'numbers-only', element: counted.element, data }],
      };
    }
    if (!asked) return { applicable: true, examined: 0, findings: [] };
    const data = { quote: quoteOf(asked.text, closed) };
    return {
      applicable: true,
      examined: 1,
      findings: [{ outcome: 'fail', message: 'closed-unanswered', element: asked.element, data }],
    };
  },
  es,
});

/** "Thank you for your feedback" alone, beside the field it answers: what a form says to who has just sent it. */
function isReceipt({ text, element }: TextBlock): boolean {
  if (text.length > RECEIPT) return false;
  const around = [
    element.parentElement,
    element.parentElement?.parentElement,
    element.parentElement?.parentElement?.parentElement,
  ];
  return around.some(
    (each) =>
      each &&
      each.tagName !== 'BODY' &&
      each.tagName !== 'MAIN' &&
      each.querySelector('textarea, input:not([type="hidden"]), select') !== null,
  );
}

/** In the blocks just before and behind what is reported. */
function hasReasonNear(blocks: readonly TextBlock[], reported: TextBlock): boolean {
  const at = blocks.indexOf(reported);
  return blocks.slice(Math.max(0, at - 2), at + 4).some(({ text }) => reason.test(text));
}

function quoteOf(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[0]?.slice(0, 80) ?? text.slice(0, 80);
}
