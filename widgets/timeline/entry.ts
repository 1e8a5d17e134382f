import type { Feed, TimelineEntry } from '@porchlight/core/model/feed';
import type { LocalText } from '@porchlight/core/model/text';
import { html, nothing, type TemplateResult } from 'lit';
import { hasTime, lastMinute, write, writeMoment, writeTime, writeZone } from '../shared/dates.ts';
import { heading } from '../shared/heading.ts';
import { ownName } from '../shared/language-names.ts';
import { marked, type Spoken, type Voice } from '../shared/say.ts';
import { calendarFile } from './calendar.ts';
import type { Phases } from './phases.ts';
import type { TimelineStrings } from './strings.ts';

/** What an entry needs to know to be shown. */
export interface EntryContext {
  strings: TimelineStrings;
  /** The language of the strings and of dates. */
  language: string;
  voice: Voice;
  feed: Feed;
  /** Wall-clock time in the feed's time zone. */
  now: string;
  /** The level of the entry's heading. */
  level: number;
}

/** One entry with everything a family needs to take part. Of what is past, the outcome only. */
export function entryCard(entry: TimelineEntry, phase: keyof Phases, context: EntryContext): TemplateResult {
  const { voice, strings, level } = context;
  return html`
    <li class="entry paper ${phase} ${entry.status}" part="entry">
      ${tile(entry, context)}
      <div class="body">
        ${labels(entry, context)} ${heading(level, 'title', voice.say(entry.title))} ${when(entry, context)}
        ${entry.reason ? html`<p class="reason"><strong>${strings.why}:</strong> <span class="said">${voice.say(entry.reason)}</span></p>` : nothing}
        ${entry.about ? html`<p class="said">${voice.say(entry.about)}</p>` : nothing}
        ${phase === 'past' ? nothing : facts(entry, context)} ${actions(entry, phase, context)}
      </div>
    </li>
  `;
}

/**
 * The last day of an entry that lasts: its end, or the deadline of a survey that names no end.
 * A deadline before the start is for signing up, and ends nothing.
 */
function endOf({ start, end, deadline }: TimelineEntry): string | undefined {
  return end ?? (deadline && deadline.slice(0, 10) > start ? deadline : undefined);
}

/** Whether an entry began on an earlier day and still lasts: its last day is then what matters. */
function runs(entry: TimelineEntry, { now }: EntryContext): boolean {
  return entry.start.slice(0, 10) < now.slice(0, 10) && lastMinute(endOf(entry) ?? entry.start) >= now;
}

/** The day that matters at a glance. The words beside it say the same, so it is not read out. */
function tile(entry: TimelineEntry, context: EntryContext): TemplateResult {
  const { language, strings } = context;
  const running = runs(entry, context);
  const day = (running && endOf(entry)) || entry.start;
  const part = (options: Intl.DateTimeFormatOptions) => write(day, language, options);
  return html`
    <div class="tile" aria-hidden="true">
      <span>${running ? strings.until : part({ weekday: 'short' })}</span><b>${part({ day: 'numeric' })}</b
      ><span>${part({ month: 'short' })}</span>
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

function when(entry: TimelineEntry, context: EntryContext): TemplateResult {
  const { strings, language, feed } = context;
  const { start } = entry;
  const end = endOf(entry);
  const sameDay = end?.slice(0, 10) === start.slice(0, 10);
  const last = end && (sameDay ? hasTime(end) && writeTime(end, language) : writeMoment(end, language));
  return html`
    <p class="when">
      ${runs(entry, context) ? strings.until : html`<time datetime=${start}>${writeMoment(start, language)}</time> ${last ? strings.to : nothing}`}
      ${last ? html`<time datetime=${end}>${last}</time>` : nothing}
      ${hasTime(start) || (end && hasTime(end)) ? html`<span class="zone">${writeZone(feed.timeZone, language)}</span>` : nothing}
    </p>
  `;
}

function facts(entry: TimelineEntry, context: EntryContext): TemplateResult {
  const { strings, voice, language, feed } = context;
  // Said once: a deadline that is the end stands above already.
  const deadline = entry.deadline === endOf(entry) ? undefined : entry.deadline;
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
  return html`${voice.say(place)}${place && address ? html`<br />` : nothing}<bdi>${address}</bdi>`;
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
          ? html`<li class="chip">${strings.interpretation}${languages.map((tag, index) => html`${index > 0 ? ', ' : ': '}${marked({ text: ownName(tag), language: tag })}`)}</li>`
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

function actions(entry: TimelineEntry, phase: keyof Phases, context: EntryContext): TemplateResult | typeof nothing {
  const { strings, voice } = context;
  const canGo = phase !== 'past' && entry.status !== 'cancelled' && entry.status !== 'postponed';
  if (!canGo && entry.links.length === 0) return nothing;
  const about = html`<span class="unseen">: ${voice.say(entry.title)}</span>`;
  return html`
    <div class="actions">
      ${
        canGo && entry.remote
          ? html`<a class="button ${phase === 'now' ? 'main' : ''}" part="button" href=${entry.remote}>${strings.join}${about}</a>`
          : nothing
      }
      ${
        canGo
          ? html`<a class="button" part="button" download="${entry.id}.ics" href=${calendarLink(entry, context)}>${strings.calendar}${about}</a>`
          : nothing
      }
      ${entry.links.map((one) => html`<a class="link" href=${one.href}>${voice.say(one.text) || one.href}</a>`)}
    </div>
  `;
}

/** The calendar entry as an address, so that it needs no server and no script to open. */
function calendarLink(entry: TimelineEntry, { voice, feed }: EntryContext): string {
  const { plain } = voice;
  const words = {
    title: plain(entry.title),
    about: [plain(entry.about), plain(entry.howTo), entry.remote].filter(Boolean).join('\n'),
    place: [plain(entry.place), entry.address].filter(Boolean).join(', '),
  };
  const stamp = feed.updated ? Date.parse(feed.updated) : Date.now();
  return `data:text/calendar;charset=utf-8,${encodeURIComponent(calendarFile(entry, words, feed.timeZone, stamp))}`;
}
