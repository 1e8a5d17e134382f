import { linkContext } from '../../page/link-context.ts';
import { links } from '../../page/links.ts';
import { wordsOf } from '../../text/tokens.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';
import { isFormat, isVague } from './vague-names.ts';

type Message = 'alone' | 'format' | 'here';

export default rule<Message>({
  id: 'link-purpose',
  lens: 'accessibility',
  impact: 'serious',
  title: 'A link says where it leads',
  why: 'Screen readers list the links of a page. Ten times "click here" tells a blind parent nothing, and neither does it tell someone who zooms in on one line.',
  sources: [
    {
      name: 'WCAG 2.1, 2.4.4 Link Purpose (In Context)',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/link-purpose-in-context.html',
    },
  ],
  practices: ['pp-1.3a'],
  wcag: ['2.4.4'],
  act: ['5effbb', 'aizyf1'],
  fixedBy: 'editor',
  messages: {
    alone: {
      problem: 'The link "{name}" does not say where it leads, and nothing around it does.',
      fix: 'Name in the link what it opens, for example "Agenda for May 12" in place of "{name}".',
    },
    format: {
      problem: 'The link says only which kind of file it opens ("{name}"), and nothing around it says which one.',
      fix: 'Put the name of the document into the link, for example "School calendar (PDF)".',
    },
    here: {
      problem: '{count} links on this page say only "{name}". Out of their sentence nobody knows where they lead.',
      fix: 'Make the words that name the thing the link: "Read the bus schedule" in place of "For the bus schedule click here".',
    },
  },
  needs: [links],
  *evaluate(page) {
    const all = page.derive(links);
    if (all.length === 0) return { applicable: false, because: 'There are no links with a name.' };
    const findings: RuleFinding<Message>[] = [];
    const inSentence = new Map<string, Element[]>();
    for (const [index, { element, name }] of all.entries()) {
      if (index % 20 === 0) yield;
      const words = wordsOf(name).join(' ');
      const format = isFormat(words);
      if (!format && !isVague(words)) continue;
      const around = wordsOf(linkContext(page, element)).filter((word) => !isVague(word) && word.length > 1);
      if (around.length === 0)
        findings.push({ outcome: 'fail', message: format ? 'format' : 'alone', element, data: { name } });
      else if (/\b(here|aquí|aqui)$/.test(words)) inSentence.set(words, [...(inSentence.get(words) ?? []), element]);
    }
    for (const [name, [element, ...also]] of inSentence) {
      if (element)
        findings.push({
          outcome: 'review',
          message: 'here',
          element,
          also,
          data: { name, count: also.length + 1 },
          act: [],
        });
    }
    return { applicable: true, examined: all.length, findings };
  },
  es,
});
