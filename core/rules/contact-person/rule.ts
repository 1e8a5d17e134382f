import { isOnlyLinks } from '../../page/only-links.ts';
import { textBlocks } from '../../page/text-blocks.ts';
import { closest } from '../../page/walk.ts';
import { elementOf } from '../../participation/coming.ts';
import { findPoints } from '../../participation/find-points.ts';
import { isAboutTakingPart, topicOf } from '../../participation/page-topic.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'role-alone' | 'not-found';

const role =
  /\b(?:contact|call|ask|questions?[^.]{0,20}\bto|llame a|comun[ií]quese con|pregunte a)\s+(?:the |your |el |la |al )?((?:[\p{L}’'-]+\s){0,3}(?:office|coordinator|liaison|superintendent|principal|secretary|clerk|department|oficina|coordinadora?|enlace|secretaria))/iu;
const ASIDES = 'footer, header, nav, [role="contentinfo"], [role="banner"]';

export default rule<Message>({
  id: 'contact-person',
  lens: 'participation',
  impact: 'moderate',
  title: 'A person to ask is named, with a telephone number or an address',
  why: 'A question before a first meeting is easily asked of a named person, and hardly of "the district office".',
  sources: [
    { name: 'Process and Protest, practice 3.1: staff for engagement' },
    { name: 'Process and Protest, practice 2: how to take part' },
  ],
  practices: ['pp-3.1', 'pp-2'],
  fixedBy: 'editor',
  messages: {
    'role-alone': {
      problem:
        'The page sends questions to "{role}", but no telephone number or e-mail address was found in its content.',
      fix: 'Put the name, the telephone number and the e-mail address beside the role, and the languages spoken there.',
    },
    'not-found': {
      problem: 'No person, telephone number or e-mail address to ask was found in the content of this page.',
      fix: 'Add one line: whom to ask, by telephone and by e-mail, and in which languages.',
    },
  },
  needs: [findPoints, textBlocks],
  evaluate(page) {
    if (!isAboutTakingPart(page)) return { applicable: false, because: topicOf(page).because };
    const contacts = page.derive(findPoints).filter(({ contact }) => contact.email || contact.phone);
    const inContent = contacts.filter((point) => !closest(elementOf(page, point), ASIDES));
    if (inContent.length > 0) return { applicable: true, examined: inContent.length, findings: [] };
    const named = page.derive(textBlocks).find((block) => role.test(block.text.slice(0, 2000)) && !isOnlyLinks(block));
    const findings: RuleFinding<Message>[] = named
      ? [
          {
            outcome: 'review',
            message: 'role-alone',
            element: named.element,
            data: { role: role.exec(named.text)?.[1]?.trim() ?? '' },
          },
        ]
      : [{ outcome: 'review', message: 'not-found', element: page.document.documentElement }];
    return { applicable: true, examined: 1, findings };
  },
  es,
});
