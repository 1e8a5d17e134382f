import type { TimelineEntry } from '@porchlight/core/model/feed';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ownName } from '../shared/language-names.ts';
import { fill } from '../shared/words.ts';
import { calendarLinks } from './calendar.ts';
import type { EntryContext } from './context.ts';
import { filterOf, languagesIn, topicsIn } from './filter.ts';
import { strings as english } from './tools-strings.ts';

/** What people do with a timeline beyond reading it: find a date, take it along. Loaded when somebody does. */
export class Tools {
  readonly #draw: () => void;
  #topic = '';
  #language = '';

  /** @param draw shows the timeline anew */
  constructor(draw: () => void) {
    this.#draw = draw;
  }

  filtered(entries: TimelineEntry[]): TimelineEntry[] {
    return entries.filter(filterOf(this.#topic, this.#language));
  }

  /** @param count how many entries are left */
  filters({ words, feed, voice, language }: EntryContext, count: number): TemplateResult {
    const strings = words?.tools ?? english;
    const topics = [...topicsIn(feed.timeline)].map(([key, topic]): [string, string] => [key, voice.plain(topic)]);
    const languages = languagesIn(feed.timeline).map((tag): [string, string] => [tag, ownName(tag)]);
    const narrowed = this.#topic || this.#language;
    return html`<div class="row">
      ${select(strings.topic, strings.all, topics, (topic) => {
        this.#topic = topic;
        this.#draw();
      })}
      ${select(strings.language, strings.all, languages, (tag) => {
        this.#language = tag;
        this.#draw();
      })}
      <p role="status">${narrowed ? fill(strings.shown, { count }, language.tag) : nothing}</p>
    </div>`;
  }

  /** The ways of an entry into a calendar. */
  ways(entry: TimelineEntry, { voice, feed, words, present }: EntryContext): TemplateResult {
    const { plain } = voice;
    const said = {
      title: plain(entry.title),
      about: [plain(entry.about), plain(entry.howTo), entry.remote].filter(Boolean).join('\n'),
      place: [plain(entry.place), entry.address].filter(Boolean).join(', '),
    };
    const links = calendarLinks(entry, said, feed.timeZone, present);
    return html`
      <a download="${entry.id}.ics" href=${links.file}>${(words?.tools ?? english).calendarFile}</a>
      <a href=${links.google} target="_blank" rel="noreferrer">Google</a>
      <a href=${links.outlook} target="_blank" rel="noreferrer">Outlook</a>
    `;
  }
}

function select(
  label: string,
  all: string,
  options: [string, string][],
  choose: (value: string) => void,
): TemplateResult | typeof nothing {
  if (options.length < 2) return nothing;
  return html`<label class="stack" part="field"
    >${label}
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      <option value="">${all}</option>
      ${options.map(([value, words]) => html`<option value=${value}>${words}</option>`)}
    </select></label
  >`;
}
