import type { FeedInput } from '@porchlight/core/model/feed';
import type { FormInput } from '@porchlight/core/model/form';
import { settable } from '../shared/attributes.ts';

/**
 * Turns plain HTML into widgets, for sites whose editor strips unknown tags. The HTML says everything by itself; it
 * goes into the widget as its fallback, so that nothing is lost where the widget cannot do better.
 *
 * `<ol data-porchlight="timeline"><li data-start="2026-12-10T18:00" data-where="…">…</li></ol>`,
 * `<ul data-porchlight="you-said"><li data-heard="…" data-why="…">what was done</li></ul>`,
 * `<div data-porchlight="feedback" data-endpoint="…">…</div>`; `data-src` in place of items reads a feed.
 */
export function upgrade(page: ParentNode): void {
  for (const plain of page.querySelectorAll<HTMLElement>('[data-porchlight]')) {
    const kind = plain.dataset.porchlight ?? '';
    const widget = ['timeline', 'you-said', 'feedback'].includes(kind) && document.createElement(`porchlight-${kind}`);
    if (!widget || plain.closest(widget.localName)) continue;
    for (const name of settable) {
      const value = plain.getAttribute(`data-${name}`);
      if (value !== null) widget.setAttribute(name, value);
    }
    for (const name of ['lang', 'id'])
      if (plain.hasAttribute(name)) widget.setAttribute(name, plain.getAttribute(name) ?? '');
    const data = kind === 'feedback' ? formIn(plain) : plain.dataset.src ? undefined : feedIn(plain, kind);
    if (data) widget.append(json(data));
    plain.replaceWith(widget);
    plain.removeAttribute('id');
    delete plain.dataset.porchlight;
    widget.append(plain);
  }
}

/** Inert: a script of this type never runs, and Trusted Types asks nothing of its text. */
function json(data: object): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.append(JSON.stringify(data));
  return script;
}

function feedIn(plain: HTMLElement, kind: string): FeedInput {
  const language = plain.closest('[lang]')?.getAttribute('lang') || 'en';
  const items = Array.from(plain.querySelectorAll<HTMLElement>('li, [data-start], [data-heard]')).filter(
    ({ dataset }) => dataset.start || dataset.heard,
  );
  return {
    schema: 'porchlight-feed/1',
    district: plain.dataset.district ?? '',
    languages: [language],
    ...(plain.dataset.timeZone && { timeZone: plain.dataset.timeZone }),
    ...(kind === 'timeline' ? { timeline: items.map(entryIn) } : { responses: items.map(responseIn) }),
  };
}

function entryIn(item: HTMLElement, index: number): NonNullable<FeedInput['timeline']>[number] {
  const { dataset } = item;
  const title = item.querySelector('h2, h3, h4, h5, h6, strong, b');
  const about = words(item, title);
  return {
    id: item.id || `item-${index}`,
    title: dataset.title ?? (title ? words(title) : about),
    start: dataset.start ?? '',
    ...given(dataset, {
      end: 'end',
      deadline: 'deadline',
      topic: 'topic',
      place: 'where',
      address: 'address',
      remote: 'remote',
      howTo: 'how',
      whoDecides: 'decides',
      reason: 'reason',
      outcome: 'outcome',
    }),
    ...statusIn(dataset.status, ['planned', 'open', 'reviewing', 'decided', 'postponed', 'not-adopted', 'cancelled']),
    ...(about && title && { about }),
    ...(dataset.takePart === 'no' && { takePart: false }),
    help: {
      ...(dataset.interpretation && { interpretation: dataset.interpretation.split(/[\s,]+/) }),
      childcare: 'childcare' in dataset,
      food: 'food' in dataset,
      transport: 'transport' in dataset,
    },
    links: linksIn(item),
  };
}

function responseIn(item: HTMLElement, index: number): NonNullable<FeedInput['responses']>[number] {
  const { dataset } = item;
  return {
    id: item.id || `item-${index}`,
    heard: dataset.heard ?? '',
    did: dataset.did ?? words(item),
    ...given(dataset, {
      why: 'why',
      whoDecided: 'decided',
      otherViews: 'others',
      next: 'next',
      thanks: 'thanks',
      date: 'date',
    }),
    ...statusIn(dataset.status, ['done', 'under-way', 'planned', 'not-done']),
    ...(Number(dataset.voices) > 0 && { voices: Number(dataset.voices) }),
    ...(dataset.groups && { groups: dataset.groups.split(/\s*;\s*/) }),
    links: linksIn(item),
  };
}

function formIn(plain: HTMLElement): FormInput | undefined {
  const asked = Array.from(plain.querySelectorAll<HTMLElement>('[data-ask]'));
  if (asked.length === 0) return undefined;
  return {
    schema: 'porchlight-form/1',
    id: plain.dataset.form ?? 'feedback',
    languages: plain.dataset.languages?.split(/[\s,]+/) ?? [plain.closest('[lang]')?.getAttribute('lang') || 'en'],
    questions: asked.map(({ dataset, textContent }, index) => ({
      id: dataset.id ?? `question-${index}`,
      ask: dataset.ask || (textContent ?? '').trim(),
      required: index === 0,
    })),
  };
}

/** What an element says, without one of its parts, and without links, which are shown as links. */
function words(element: Element, without?: Element | null): string {
  const copy = element.cloneNode(true) as Element;
  if (without) copy.querySelector(without.localName)?.remove();
  for (const link of copy.querySelectorAll('a[href]')) if (copy !== element && without !== undefined) link.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function linksIn(item: HTMLElement): { href: string; text: string }[] {
  return Array.from(item.querySelectorAll('a[href]'), (link) => ({
    href: link.getAttribute('href') ?? '',
    text: words(link),
  }));
}

function given(dataset: DOMStringMap, names: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([key, name]) => (dataset[name] ? [[key, dataset[name] ?? '']] : [])),
  );
}

function statusIn<const Status extends string>(written: string | undefined, known: Status[]): { status?: Status } {
  const status = known.find((one) => one === written);
  return status ? { status } : {};
}
