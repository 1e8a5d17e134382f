import type { ParticipationPoint, PointKind } from '../model/participation-point.ts';
import { fieldName } from '../page/field-name.ts';
import type { Page } from '../page/page.ts';
import { closest } from '../page/walk.ts';
import { addressOf } from './about/links.ts';
import { type Channel, channelOf, isOfOneMeeting } from './channels.ts';
import { committeePoints } from './committee-points.ts';
import { contactPoints } from './contact-points.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { isPageSurvey, speaksOfPage } from './page-survey.ts';
import { selectorsOf } from './selectors.ts';

const MAX_POINTS = 100;
const PAUSE_EVERY = 20;
const kinds: [PointKind, RegExp][] = [
  ['survey', /\b(survey|questionnaire|poll|encuesta|cuestionario)\b/i],
  ['committee', /\b(apply|application|join|nominat|volunteer|postul|solicitud|unirse)/i],
  ['feedback-form', /./],
];
const ofChannel: Partial<Record<Channel, PointKind>> = {
  dialogue: 'feedback-form',
  agenda: 'board-meeting',
  calendar: 'event',
};

/** Ways to take part that a page opens by a link, a frame, a form or an address, without a date of their own. */
export function* channelPoints(page: Page): Generator<undefined, ParticipationPoint[]> {
  const facts = yield* page.prepare(pageFacts);
  const points = new Map<string, ParticipationPoint>();
  for (const point of [...(yield* linked(page, facts)), ...framed(page), ...forms(page)]) {
    const key = `${point.kind} ${point.links[0]?.href ?? point.selector}`;
    if (!points.has(key) && points.size < MAX_POINTS) points.set(key, point);
  }
  return [...points.values(), ...(yield* committeePoints(page)), ...(yield* contactPoints(page))];
}

function* linked(page: Page, { reading, scopes }: PageFacts): Generator<undefined, ParticipationPoint[]> {
  const points: ParticipationPoint[] = [];
  for (const line of reading.lines) {
    if (line.index % PAUSE_EVERY === 0) yield;
    if (line.aside || points.length >= MAX_POINTS) continue;
    for (const link of line.links.slice(0, 50)) {
      const href = addressOf(link.href, page.url);
      const channel = href ? channelOf(href)?.channel : undefined;
      if (!href || !channel || !['form', 'dialogue', 'agenda', 'calendar'].includes(channel)) continue;
      if ((channel === 'agenda' || channel === 'calendar') && isOfOneMeeting(href)) continue;
      const text = line.text.slice(link.from, link.to).trim().slice(0, 160);
      if (speaksOfPage(text)) continue;
      const above = reading.lines[scopes[line.index]?.headings.at(-1) ?? -1]?.text ?? '';
      const words = `${text} ${line.text.slice(Math.max(0, link.from - 100), link.to + 60)} ${above}`;
      points.push(point(page, link.element, kindFor(channel, words), text || above, href, 'link', channel));
    }
  }
  return points;
}

function framed(page: Page): ParticipationPoint[] {
  return [...page.document.querySelectorAll('iframe[src]')].slice(0, MAX_POINTS).flatMap((frame) => {
    const href = addressOf(frame.getAttribute('src') ?? '', page.url);
    const channel = href ? channelOf(href)?.channel : undefined;
    if (!href || !channel || channel === 'watch' || channel === 'messages' || !page.isRendered(frame)) return [];
    const title = frame.getAttribute('title') ?? frame.getAttribute('aria-label') ?? '';
    return [point(page, frame, kindFor(channel, title), title, href, 'embed', channel)];
  });
}

function forms(page: Page): ParticipationPoint[] {
  const selector = 'textarea, porchlight-feedback, [data-porchlight="feedback"]';
  return [...page.document.querySelectorAll(selector)].slice(0, MAX_POINTS).flatMap((element) => {
    const isWidget = element.tagName !== 'TEXTAREA';
    if (!isWidget && (!page.isRendered(element) || isPageSurvey(element))) return [];
    const form = closest(element, 'form, porchlight-feedback') ?? element;
    if (closest(form, 'footer, header, nav, [role="search"]')) return [];
    const heading = form.getAttribute('aria-label') ?? form.querySelector('legend, h2, h3')?.textContent ?? '';
    const title = heading.replace(/\s+/g, ' ').trim() || (isWidget ? '' : fieldName(element));
    return [point(page, form, 'feedback-form', title.slice(0, 160), '', isWidget ? 'widget' : 'embed', 'form')];
  });
}

function kindFor(channel: Channel, words: string): PointKind {
  return ofChannel[channel] ?? kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? 'feedback-form';
}

function point(
  page: Page,
  element: Element,
  kind: PointKind,
  title: string,
  href: string,
  source: ParticipationPoint['source'],
  channel: Channel,
): ParticipationPoint {
  const rel = channel === 'agenda' ? 'agenda' : channel === 'form' ? 'sign-up' : 'other';
  return {
    kind,
    title,
    ...(kind === 'survey' || kind === 'feedback-form' ? { status: 'open' as const } : {}),
    howTo:
      channel === 'form' || channel === 'dialogue'
        ? [{ way: 'form', detail: title, ...(href ? { link: href } : {}) }]
        : [],
    links: href ? [{ rel, href, text: title }] : [],
    contact: {},
    help: {},
    source,
    confidence: kind === 'survey' ? 0.7 : 0.6,
    selector: selectorsOf(page)(element),
  };
}
