import type { Feed, TimelineEntry } from '@porchlight/core/model/feed';
import type { LocalText } from '@porchlight/core/model/text';
import { html, nothing, type TemplateResult } from 'lit';
import { hasTime, write, writeMoment, writeTime, writeZone } from '../shared/dates.ts';
import { heading } from '../shared/heading.ts';
import { ownName } from '../shared/language-names.ts';
import { marked, type Spoken, type Voice } from '../shared/say.ts';
import { type CalendarWords, calendarFile } from './calendar.ts';
import type { TimelineStrings } from './strings.ts';

/** What an entry needs to know to be shown. */
export interface EntryContext {
  strings: TimelineStrings;
  /** The language of the strings and of dates. */
  language: string;
  voice: Voice;
  feed: Feed;
  /** The level of the entry's heading. */
  level: number;
}

/** One entry with everything a family needs to take part. Of what is past, the outcome only. */
export function entryCard(
  entry: TimelineEntry,
  phase: 'now' | 'coming' | 'past',
  context: EntryContext,
): TemplateResult {
  const { voice, strings, level } = context;
  const off = entry.status === 'cancelled' || entry.status === 'postponed';
  return html`
    <li class="entry paper ${phase}" part="entry">
      ${tile(entry, context)}
      <div class="body">
        ${labels(entry, context)} ${heading(level, 'title', voice.say(entry.title))} ${when(entry, context)}
        ${entry.reason ? html`<p class="reason"><strong>${strings.why}:</strong> <span class="said">${voice.say(entry.reason)}</span></p>` : nothing}
        ${entry.about ? html`<p class="said">${voice.say(entry.about)}</p>` : nothing}
        ${phase === 'past' ? nothing : facts(entry, context)}
        <div class="actions">
          ${
            entry.remote && phase !== 'past' && !off
              ? html`<a class="button ${phase === 'now' ? 'main' : ''}" part="button" href=${entry.remote}>${strings.join}<span class="unseen">: ${voice.say(entry.title)}</span></a>`
              : nothing
          }
          ${phase === 'past' || off ? nothing : calendarLink(entry, context)}
          ${entry.links.map((one) => html`<a class="link" href=${one.href}>${voice.say(one.text) || one.href}</a>`)}
        </div>
      </div>
    </li>
  `;
}

/** The day at a glance; the words beside it say the same, so it is not read out. */
function tile(entry: TimelineEntry, { language }: EntryContext): TemplateResult {
  const part = (options: Intl.DateTimeFormatOptions) => write(entry.start, language, options);
  return html`
    <div class="tile" aria-hidden="true">
      <span>${part({ month: 'short' })}</span><b>${part({ day: 'numeric' })}</b><span>${part({ weekday: 'short' })}</span>
    </div>
  `;
}

function labels(entry: TimelineEntry, { strings, voice }: EntryContext): TemplateResult | typeof nothing {
  if (!entry.status && !entry.topic && !entry.phase) return nothing;
  return html`
    <p class="labels">
      ${entry.status ? html`<span class="chip ${entry.status}">${strings.status[entry.status]}</span>` : nothing}
      ${entry.topic ? html`<span class="soft">${voice.say(entry.topic)}</span>` : nothing}
      ${entry.phase ? html`<span class="soft">${strings.phase[entry.phase]}</span>` : nothing}
    </p>
  `;
}

function when({ start, end }: TimelineEntry, { strings, language, feed }: EntryContext): TemplateResult {
  const sameDay = end?.slice(0, 10) === start.slice(0, 10);
  const last = end && (sameDay ? hasTime(end) && writeTime(end, language) : writeMoment(end, language));
  const zone = hasTime(start) || (end && hasTime(end)) ? writeZone(feed.timeZone, language) : '';
  return html`
    <p class="when">
      <time datetime=${start}>${writeMoment(start, language)}</time>
      ${last ? html`${strings.to} <time datetime=${end}>${last}</time>` : nothing}
      ${zone ? html`<span class="zone">${zone}</span>` : nothing}
    </p>
  `;
}

function facts(entry: TimelineEntry, context: EntryContext): TemplateResult {
  const { strings, voice, language, feed } = context;
  const { deadline } = entry;
  const zone = deadline && hasTime(deadline) ? ` ${writeZone(feed.timeZone, language)}` : '';
  return html`
    <dl>
      ${row(strings.deadline, deadline && html`<time datetime=${deadline}>${writeMoment(deadline, language)}</time>${zone}`)}
      ${row(strings.where, entry.place || entry.address ? where(entry, voice) : '')}
      ${row(strings.how, said(entry.howTo, voice))}
      ${row(strings.help, helpOffered(entry.help, context))}
      ${row(strings.decides, said(entry.whoDecides, voice))}
      ${row(strings.questions, contact(entry.contact, voice))}
    </dl>
  `;
}

function row(term: string, content: Spoken | undefined): TemplateResult | typeof nothing {
  return content ? html`<div class="fact"><dt>${term}</dt><dd>${content}</dd></div>` : nothing;
}

function said(text: LocalText | undefined, voice: Voice): Spoken {
  const words = voice.say(text);
  return words && html`<span class="said">${words}</span>`;
}

function where({ place, address }: TimelineEntry, voice: Voice): TemplateResult {
  return html`${voice.say(place)}${place && address ? html`<br />` : nothing}${address}`;
}

function helpOffered(help: TimelineEntry['help'], { strings }: EntryContext): TemplateResult | '' {
  const offered = (['childcare', 'food', 'transport', 'accommodation'] as const).filter((kind) => help[kind]);
  const languages = Array.isArray(help.interpretation) ? help.interpretation : [];
  const interpreters = help.interpretation === true || languages.length > 0;
  if (!interpreters && offered.length === 0) return '';
  return html`
    <ul class="help" role="list">
      ${
        interpreters
          ? html`<li class="chip">
              ${strings.interpretation}${languages.map((tag, index) => html`${index > 0 ? ',' : ':'} ${marked({ text: ownName(tag), language: tag })}`)}
            </li>`
          : nothing
      }
      ${offered.map((kind) => html`<li class="chip">${strings.offered[kind]}</li>`)}
    </ul>
  `;
}

function contact(given: TimelineEntry['contact'], voice: Voice): TemplateResult | '' {
  if (!given) return '';
  const { email, phone } = given;
  const number = phone?.replace(/[^\d+]/g, '');
  return html`
    ${voice.say(given.name)}
    ${email ? (/^[^\s@?&]+@[^\s@?&]+$/.test(email) ? html`<a href="mailto:${email}">${email}</a>` : email) : nothing}
    ${number ? html`<a href="tel:${number}">${phone}</a>` : phone}
  `;
}

function calendarLink(entry: TimelineEntry, context: EntryContext): TemplateResult {
  const { strings, voice, feed } = context;
  const { plain } = voice;
  const words: CalendarWords = {
    title: plain(entry.title),
    about: [plain(entry.about), plain(entry.howTo), entry.remote].filter(Boolean).join('\n'),
    place: [plain(entry.place), entry.address].filter(Boolean).join(', '),
  };
  const stamp = feed.updated ? Date.parse(feed.updated) : Date.now();
  const file = calendarFile(entry, words, feed.timeZone, stamp);
  return html`<a
    class="button"
    part="button"
    download="${entry.id}.ics"
    href="data:text/calendar;charset=utf-8,${encodeURIComponent(file)}"
    >${strings.calendar}<span class="unseen">: ${voice.say(entry.title)}</span></a
  >`;
}
