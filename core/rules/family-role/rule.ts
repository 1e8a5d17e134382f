import { textBlocks } from '../../page/text-blocks.ts';
import { elementOf } from '../../participation/coming.ts';
import { findPoints } from '../../participation/find-points.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'not-found';

const role =
  /\b((parents?|famil(y|ies)|members?|committee|council|caregivers|padres|madres|familias|miembros|comit[eé]|consejo)\b[^.]{0,80}\b(advis\w+|recommend\w*|decid\w+|votes?|approves?|reviews?|develops?|helps?|shapes?|oversees?|give input|asesora\w*|recomienda\w*|decide\w*|vota\w*|aprueba\w*|revisa\w*))/i;

export default rule<Message>({
  id: 'family-role',
  lens: 'participation',
  impact: 'minor',
  title: 'The page says what families do there, beyond listening',
  why: 'People come when they know that they are there to advise, to choose or to decide, and not to fill seats.',
  sources: [
    { name: 'Community Engagement Initiative: families as partners and co-educators' },
    { name: 'Great Schools Partnership: procedures people can influence' },
  ],
  practices: ['gsp-p4b', 'cei-1.1'],
  fixedBy: 'editor',
  messages: {
    'not-found': {
      problem:
        'A committee is described ("{name}"), and nothing was found on what families do in it: advise, recommend, decide.',
      fix: 'Add one sentence on the role: "Parents on this committee recommend how the money is spent; the board decides."',
    },
  },
  needs: [findPoints, textBlocks],
  evaluate(page) {
    const [first] = page.derive(findPoints).filter(({ kind }) => kind === 'committee');
    if (!first) return { applicable: false, because: 'No committee that families may join is described on this page.' };
    const told = page.derive(textBlocks).some(({ text }) => role.test(text.slice(0, 3000)));
    const data = { name: first.title.slice(0, 80) };
    const findings: RuleFinding<Message>[] = told
      ? []
      : [{ outcome: 'review', message: 'not-found', element: elementOf(page, first), data }];
    return { applicable: true, examined: 1, findings };
  },
  es,
});
