import type { ParticipationPoint } from '../model/participation-point.ts';
import type { Page } from '../page/page.ts';
import { contactTitle } from './contact-title.ts';
import { pageFacts } from './page-facts.ts';
import { selectorsOf } from './selectors.ts';

const MAX_POINTS = 20;
const PAUSE_EVERY = 40;
const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/;
const phone = /(?<![\d/.-])(?:\+?1[ .-]?)?\(?\d{3}\)?[ .–-]\s?\d{3}[.–-]\d{4}(?!\d)/;
const label =
  /\b(contact|call|phone|e-?mail|questions?|office|clerk|secretary|superintendent|address|llame|tel[eé]fono|correo|contacto|oficina|preguntas)\b/i;

/** Whom to write to, call or visit, as a page states it: an address, a number, an office; each once. */
export function* contactPoints(page: Page): Generator<undefined, ParticipationPoint[]> {
  const { reading, places, facts } = yield* page.prepare(pageFacts);
  const points = new Map<string, ParticipationPoint>();
  for (const line of reading.lines) {
    if (line.index % PAUSE_EVERY === 0) yield;
    if (points.size >= MAX_POINTS) break;
    const text = line.text.slice(0, 1000);
    const mail =
      line.links
        .find(({ href }) => /^mailto:/i.test(href))
        ?.href.slice(7)
        .split('?')[0] ?? email.exec(text)?.[0];
    const dial = phone.exec(text)?.[0];
    const address = (facts[line.index]?.dates.length ?? 0) === 0 ? places.byLine[line.index]?.address : undefined;
    const key = (mail || dial || address || '').toLowerCase();
    if (!key || points.has(key) || (!mail && !address && !label.test(text) && !line.aside)) continue;
    points.set(key, {
      kind: 'contact',
      title: contactTitle(text, mail && text.includes(mail) ? mail : dial || address || ''),
      ...(address ? { address } : {}),
      howTo: [
        ...(mail ? [{ way: 'email' as const, detail: mail, link: `mailto:${mail}` }] : []),
        ...(dial ? [{ way: 'phone' as const, detail: dial }] : []),
      ],
      links: [],
      contact: { ...(mail ? { email: mail } : {}), ...(dial ? { phone: dial } : {}) },
      help: {},
      source: line.links.length > 0 ? 'link' : 'text',
      confidence: line.aside ? 0.4 : 0.6,
      selector: selectorsOf(page)(line.element),
    });
  }
  return [...points.values()];
}
