import type { ParticipationPoint } from '../../model/participation-point.ts';
import type { Line, Reading } from '../reading/line.ts';
import type { Span } from '../when/records.ts';

type PointLink = ParticipationPoint['links'][number];

const rels: [PointLink['rel'], RegExp][] = [
  ['agenda', /\b(agendas?|orden del d[ií]a)\b/i],
  ['minutes', /\b(minutes|actas?|summary|transcript)\b/i],
  ['stream', /\b(watch|video|stream|live|youtube|vimeo|recording|webcast|audio|ver en vivo|grabaci[oó]n)\b/i],
  ['sign-up', /\b(register|registration|sign ?-?up|rsvp|join|zoom|apply|reg[ií]str|inscr[ií]b|unirse)\b/i],
  [
    'materials',
    /\b(packet|materials?|documents?|presentation|slides|backup|attachments?|handouts?|materiales|documentos)\b/i,
  ],
];
const MAX_LINKS = 8;
const REACH = 12;

/** What a link leads to, as far as its words and address tell. */
export function relOf(text: string, href: string): PointLink['rel'] {
  const words = `${text} ${
    href
      .split(/[?#]/)[0]
      ?.replace(/[-_/.]+/g, ' ')
      .slice(-80) ?? ''
  }`;
  return (
    rels.find(([, pattern]) => pattern.test(text))?.[0] ??
    rels.find(([, pattern]) => pattern.test(words))?.[0] ??
    'other'
  );
}

/** Links that belong to a date: those of its record, or of its part of a line that holds several dates. */
export function linksOf(
  { lines }: Reading,
  line: Line,
  span: Span,
  part: { from: number; to: number },
  base: string,
): PointLink[] {
  const isShared = part.from > 0 || part.to < line.text.length;
  const links: PointLink[] = [];
  const from = isShared ? line.index : Math.max(span.from, line.index - REACH);
  const to = isShared ? line.index + 1 : Math.min(span.to, line.index + REACH);
  for (let at = from; at < to && links.length < MAX_LINKS; at++) {
    const here = lines[at];
    if (!here || here.aside) continue;
    for (const link of here.links.slice(0, 20)) {
      if (isShared && (link.from < part.from || link.from >= part.to)) continue;
      const text = here.text.slice(link.from, link.to).trim().slice(0, 120);
      const href = addressOf(link.href, base);
      if (!href || /^(mailto|tel|javascript):/i.test(href) || links.some((known) => known.href === href)) continue;
      links.push({ rel: relOf(text, href), href, text });
      if (links.length >= MAX_LINKS) break;
    }
  }
  return links;
}

/** The full address of a link, without what cannot be followed. Undefined for scripts and broken addresses. */
export function addressOf(href: string, base: string): string | undefined {
  const trimmed = href.trim();
  if (
    !trimmed ||
    trimmed.startsWith('#') ||
    /^(javascript|data|blob|vbscript):/i.test(trimmed) ||
    trimmed.length > 2000
  )
    return undefined;
  try {
    return new URL(trimmed, base).href;
  } catch {
    return undefined;
  }
}
