import { findBySelector } from '../../page/selector.ts';
import { textBlocks } from '../../page/text-blocks.ts';
import { gatheringsAhead } from '../../participation/coming.ts';
import { findPoints } from '../../participation/find-points.ts';
import { helpIn } from '../../participation/help.ts';
import { rule } from '../rule.ts';
import { es } from './es.ts';

const englishOnly =
  /\b(English[- ]only|(held|conducted|offered) (only )?in English( only)?|no interpret(ation|ers?)|solo en ingl[eé]s|sin int[eé]rprete)\b/i;

export default rule({
  id: 'interpretation-offer',
  lens: 'participation',
  impact: 'serious',
  title: 'Where a meeting is announced, an interpreter is offered',
  why: 'A grandmother who speaks Hmong will not come to a meeting she cannot follow. One sentence that an interpreter will be there, or whom to call for one, opens the door.',
  sources: [
    { name: 'Title VI of the Civil Rights Act of 1964; Lau v. Nichols (1974); EEOA' },
    { name: 'Community Engagement Initiative, domain 4: language access' },
  ],
  practices: ['cei-4.3', 'pp-1.3a', 'gsp-f3c'],
  fixedBy: 'editor',
  messages: {
    'english-only': {
      problem: 'The page says that the meeting is in English only: "{quote}".',
      fix: "Offer an interpreter on request at least, and say by when and whom to call, in the families' languages.",
    },
    'not-found': {
      problem: 'A meeting is announced for {day:day}, and no offer of an interpreter was found on this page.',
      fix: 'If interpreters are there or can be had, say so beside the date, in the languages of your families: "Habrá intérprete de español. Para otros idiomas llame al …"',
    },
  },
  needs: [findPoints],
  evaluate(page, profile) {
    const gatherings = gatheringsAhead(page);
    const [next] = gatherings;
    if (!next) return { applicable: false, because: 'No coming meeting was found on this page.' };
    if (profile.languages.length > 0 && profile.languages.every(({ tag }) => /^en\b/i.test(tag))) {
      return { applicable: false, because: 'All families in the profile speak English.' };
    }
    const blocks = page.derive(textBlocks);
    const refusal = blocks.find(({ text }) => englishOnly.test(text));
    if (refusal) {
      const quote = englishOnly.exec(refusal.text)?.[0] ?? '';
      return {
        applicable: true,
        examined: gatherings.length,
        findings: [{ outcome: 'fail', message: 'english-only', element: refusal.element, data: { quote } }],
      };
    }
    if (blocks.some(({ text }) => helpIn(text).interpretation))
      return { applicable: true, examined: gatherings.length, findings: [] };
    const element = findBySelector(page.document, next.selector) ?? page.document.documentElement;
    return {
      applicable: true,
      examined: gatherings.length,
      findings: [{ outcome: 'review', message: 'not-found', element, data: { day: next.start?.slice(0, 10) ?? '' } }],
    };
  },
  es,
});
