import { linkContext } from '../../page/link-context.ts';
import { links } from '../../page/links.ts';
import { closest } from '../../page/walk.ts';
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
      problem: 'Links that do not say where they lead: {count} called "{name}". Nothing around them tells either.',
      fix: 'Name in the link what it opens, for example "Agenda for May 12" in place of "{name}".',
    },
    format: {
      problem:
        'Links that say only which kind of file they open: {count} called "{name}". Nothing around them says which one.',
      fix: 'Put the name of the document into the link, for example "School calendar (PDF)".',
    },
    here: {
      problem:
        '{count} {count|link on this page says|links on this page say} only "{name}". Out of their sentence nobody knows where they lead.',
      fix: 'Make the words that name the thing the link: "Read the bus schedule" in place of "For the bus schedule click here".',
    },
  },
  needs: [links],
  *evaluate(page) {
    const all = page.derive(links);
    if (all.length === 0) return { applicable: false, because: 'There are no links with a name.' };
    // One finding for each name: a list of two hundred "PDF" is one thing to mend.
    const found = new Map<string, { message: Message; name: string; elements: Element[] }>();
    for (const [index, { element, name }] of all.entries()) {
      if (index % 20 === 0) yield;
      const words = wordsOf(name).join(' ');
      const format = isFormat(words);
      // "More" in a menu opens the rest of the menu, and what runs a script is a button in disguise.
      if (/^(javascript:|#?$)/i.test(element.getAttribute('href')?.trim() ?? 'none')) continue;
      if (!format && (!isVague(words) || closest(element, 'nav, [role="navigation"], [role="menubar"]'))) continue;
      const around = wordsOf(linkContext(page, element)).filter((word) => !isVague(word) && word.length > 1);
      if (around.length > 0 && !/\b(here|aquí|aqui)$/.test(words)) continue;
      const message = around.length > 0 ? 'here' : format ? 'format' : 'alone';
      const same = found.get(`${message} ${words}`) ?? { message, name, elements: [] };
      same.elements.push(element);
      found.set(`${message} ${words}`, same);
    }
    const findings = [...found.values()].flatMap(
      ({ message, name, elements: [element, ...also] }): RuleFinding<Message>[] => {
        if (!element) return [];
        const data = { name: name.slice(0, 60), count: also.length + 1 };
        const places = { element, also, about: wordsOf(name).join(' ') };
        if (message === 'here') return [{ outcome: 'review', message, ...places, data, act: [] }];
        return [{ outcome: 'fail', message, ...places, data }];
      },
    );
    return { applicable: true, examined: all.length, findings };
  },
  es,
});
