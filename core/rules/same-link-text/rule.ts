import { blockOf, linkContext } from '../../page/link-context.ts';
import { type Link, links } from '../../page/links.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'one-block' | 'beside' | 'apart';

export default rule<Message>({
  id: 'same-link-text',
  lens: 'accessibility',
  impact: 'moderate',
  title: 'Links with the same words lead to the same place',
  why: 'Someone who hears the links cannot tell two that sound alike apart, and opens the wrong form or the wrong school.',
  sources: [
    {
      name: 'WCAG 2.1, 2.4.4 Link Purpose (In Context)',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/link-purpose-in-context.html',
    },
  ],
  practices: ['pp-1.3a'],
  wcag: ['2.4.4'],
  act: ['fd3a94', 'b20e66'],
  fixedBy: 'editor',
  messages: {
    'one-block': {
      problem: '{count} links side by side are all called "{name}", and open different things.',
      fix: 'Say in each link what it opens, for example "Agenda (English)" and "Agenda (Spanish)".',
    },
    beside: {
      problem: '{count} links in the same block are called "{name}", and lead to different addresses.',
      fix: 'Open them. If they do not show the same, say in each link what it opens.',
    },
    apart: {
      problem:
        'Links with the same words lead to different addresses, {count} {count|name|names} in all. One is "{name}".',
      fix: 'Open each pair. If they do not show the same, add a word that tells them apart, for example the school or the month.',
    },
  },
  needs: [links],
  *evaluate(page) {
    const byName = new Map<string, Link[]>();
    for (const link of page.derive(links)) {
      if (!link.address || !/[\p{L}\p{N}]/u.test(link.name)) continue;
      const name = link.name.toLowerCase();
      byName.set(name, [...(byName.get(name) ?? []), link]);
    }
    if (byName.size === 0) return { applicable: false, because: 'There are no links with a name and an address.' };
    const findings: RuleFinding<Message>[] = [];
    const apart: Link[][] = [];
    for (const alike of byName.values()) {
      yield;
      if (distinct(alike).length < 2) continue;
      const together = sharedBlock(alike);
      if (together) findings.push(finding(together, onlyQueryDiffers(together) ? 'one-block' : 'beside'));
      // In blocks of their own, the words around each may tell them apart.
      else if (distinct(alike.filter(({ element }) => linkContext(page, element) === '')).length > 1) apart.push(alike);
    }
    const [first, ...rest] = apart.map(distinct);
    if (first) {
      const places = rest.flatMap((some) => some.slice(0, 1).map(({ element }) => element));
      const { also = [], ...one } = finding(first, 'apart');
      findings.push({
        ...one,
        also: [...also, ...places],
        about: 'apart',
        data: { name: first[0]?.name.slice(0, 80) ?? '', count: apart.length },
      });
    }
    return { applicable: true, examined: byName.size, findings };
  },
  es,
});

/** One link for each address. */
function distinct(alike: readonly Link[]): Link[] {
  const seen = new Map<string, Link>();
  for (const link of alike) {
    const key = (link.address ?? '')
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/[?&](utm_\w+|fbclid|gclid)=[^&]*/g, '');
    if (!seen.has(key)) seen.set(key, link);
  }
  return [...seen.values()];
}

/** Those that stand in one block, or right after each other, with another of the same name and another address. */
function sharedBlock(alike: readonly Link[]): Link[] | undefined {
  const blocks = new Map<Element, Link[]>();
  for (const [index, link] of alike.entries()) {
    const block = blockOf(link.element);
    const loose = block === block.ownerDocument.body || block === block.ownerDocument.documentElement;
    const before = alike[index - 1];
    // The body is everybody's block: there only neighbours stand together.
    if (!loose) blocks.set(block, [...(blocks.get(block) ?? []), link]);
    else if (before && link.element.previousElementSibling === before.element)
      blocks.set(before.element, [before, link]);
  }
  for (const some of blocks.values()) {
    const different = distinct(some);
    if (different.length > 1) return different;
  }
  return undefined;
}

/** The same script with another question: another thing is shown. Another path may well be the same page. */
function onlyQueryDiffers(some: readonly Link[]): boolean {
  return new Set(some.map(({ address }) => address?.split('?')[0])).size === 1;
}

function finding(some: readonly Link[], message: Message): RuleFinding<Message> {
  const [first, ...rest] = some;
  return {
    outcome: message === 'one-block' ? 'fail' : 'review',
    message,
    ...(first ? { element: first.element } : {}),
    also: rest.map(({ element }) => element),
    about: first?.name ?? '',
    data: { name: first?.name.slice(0, 80) ?? '', count: some.length },
  };
}
