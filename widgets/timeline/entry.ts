import type { TimelineEntry } from '@porchlight/core/model/feed';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { hasTime, lastMinute, write, writeMoment, writeMonth, writeTime, writeZone } from '../shared/dates.ts';
import { fact } from '../shared/fact.ts';
import { heading } from '../shared/heading.ts';
import { nameOf } from '../shared/language.ts';
import { marked, type Voice } from '../shared/say.ts';
import type { EntryContext } from './context.ts';
import { endOf, type Phases } from './phases.ts';

/** One entry with everything a family needs to take part. Of what is past, the outcome only. */
export function entryCard(entry: TimelineEntry, phase: keyof Phases, context: EntryContext): TemplateResult {
  const { voice, strings, level } = context;
  const off = entry.status === 'postponed' || entry.status === 'cancelled';
  return html`
    <li class="entry paper ${phase} ${phase === 'now' ? 'lamp' : ''} ${off ? 'off' : ''}" part="entry" tabindex="-1">
      ${tile(entry, context)}
      <div class="body stack">
        ${labels(entry, context)} ${heading(level, 'title', voice.say(entry.title))} ${when(entry, context)}
        ${entry.reason ? html`<p class="said"><strong>${strings.why}:</strong> ${voice.say(entry.reason)}</p>` : nothing}
        ${entry.about ? html`<p class="said">${voice.say(entry.about)}</p>` : nothing}
        ${entry.outcome ? html`<p class="said"><strong>${strings.outcome}:</strong> ${voice.say(entry.outcome)}</p>` : nothing}
        ${phase === 'past' ? nothing : facts(entry, context)} ${actions(entry, phase, context)}
      </div>
    </li>
  `;
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
      <span>${running ? strings.until : language.dayWords ? nothing : part({ weekday: 'short' })}</span
      ><b>${part({ day: 'numeric' })}</b><span>${writeMonth(day, language)}</span>
    </div>
  `;
}

function labels(entry: TimelineEntry, { strings, voice }: EntryContext): TemplateResult | typeof nothing {
  if (!entry.status && !entry.topic && !entry.phase) return nothing;
  return html`
    <p class="row">
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
      ${hasTime(start) || (end && hasTime(end)) ? html`<span class="soft">${writeZone(feed.timeZone, language)}</span>` : nothing}
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
      ${fact(strings.deadline, deadline && html`<time datetime=${deadline}>${writeMoment(deadline, language)}</time>${zone}`)}
      ${fact(strings.where, entry.place || entry.address ? where(entry, voice) : '')}
      ${fact(strings.how, voice.say(entry.howTo))}
      ${fact(strings.help, helpOffered(entry.help, context))}
      ${fact(strings.decides, voice.say(entry.whoDecides))}
      ${fact(strings.questions, contact(entry.contact, voice))}
    </dl>
  `;
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
    <ul class="row" role="list">
      ${
        interpreters
          ? html`<li class="chip">${strings.interpretation}${languages.map((tag, index) => html`${index > 0 ? ', ' : ': '}${marked({ text: nameOf(tag), language: tag })}`)}</li>`
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
  const mail = email && /^[^\s@?&]+@[^\s@?&]+$/.test(email) ? html`<a href="mailto:${email}">${email}</a>` : email;
  return html`${voice.say(given.name)} ${mail} ${number ? html`<a href="tel:${number}">${phone}</a>` : phone}`;
}

function actions(entry: TimelineEntry, phase: keyof Phases, context: EntryContext): TemplateResult | typeof nothing {
  const { strings, voice } = context;
  const canGo = phase !== 'past' && entry.status !== 'cancelled' && entry.status !== 'postponed';
  if (!canGo && entry.links.length === 0) return nothing;
  const about = html`<span class="unseen">: ${voice.say(entry.title)}</span>`;
  return html`
    <div class="row">
      ${
        canGo && entry.remote
          ? html`<a class="button ${phase === 'now' ? 'main' : ''}" part="button" href=${entry.remote}>${strings.join}${about}</a>`
          : nothing
      }
      ${
        canGo
          ? html`<details class="calendar" @toggle=${(event: Event) => context.opened(event, entry)}>
              <summary class="button" part="button">${strings.calendar}${about}</summary>
              <div class="row">${context.tools?.ways(entry, context)}</div>
            </details>`
          : nothing
      }
      ${entry.links.map((one) => html`<a href=${one.href}>${voice.say(one.text) || one.href}</a>`)}
    </div>
  `;
}
