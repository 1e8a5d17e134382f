import type { Feed } from '@porchlight/core/model/feed';
import { localText } from '@porchlight/core/text/local-text';
import { html } from 'hono/html';
import type { Html } from './layout.ts';
import { wordsIn } from './words.ts';

/** The timeline: the widget, and inside it the same as a plain list. */
export function timelineBody(feed: Feed, language: string): Html {
  const { words } = wordsIn(language);
  const say = (text: Parameters<typeof localText>[0]) => localText(text, language);
  return html`<porchlight-timeline src="/feed.json" lang="${language}" heading-level="2">
${
  feed.timeline.length === 0
    ? html`<p>${words.noEntries}</p>`
    : html`<ol class="plain">${feed.timeline.map(
        (entry) => html`<li><h2>${say(entry.title)}</h2>
<p><time datetime="${entry.start}">${writeDate(entry.start, language)}</time>${entry.place ? html`, ${say(entry.place)}` : ''}${
          entry.address ? html`, ${entry.address}` : ''
        }</p>
${entry.about ? html`<p>${say(entry.about)}</p>` : ''}${entry.howTo ? html`<p>${say(entry.howTo)}</p>` : ''}</li>`,
      )}</ol>`
}
</porchlight-timeline>
<p><a href="/feed.ics?lang=${language}">${words.calendar}</a></p>`;
}

/** What was heard and done: the widget, and inside it the same as plain text. */
export function youSaidBody(feed: Feed, language: string): Html {
  const { words } = wordsIn(language);
  const say = (text: Parameters<typeof localText>[0]) => localText(text, language);
  return html`<porchlight-you-said src="/feed.json" lang="${language}" heading-level="2">
${
  feed.responses.length === 0
    ? html`<p>${words.noResponses}</p>`
    : feed.responses.map(
        (response) => html`<article><h2>${say(response.heard)}</h2>
<p><strong>${words.did}:</strong> ${say(response.did)}</p>
${response.why ? html`<p><strong>${words.why}:</strong> ${say(response.why)}</p>` : ''}</article>`,
      )
}
</porchlight-you-said>`;
}

/** A wall-clock date in words. Written as if it were UTC, so that no zone moves it. */
function writeDate(wall: string, language: string): string {
  const timed = wall.includes('T');
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    dateStyle: 'full',
    ...(timed && { timeStyle: 'short' }),
    calendar: 'gregory',
  }).format(new Date(`${timed ? wall : `${wall}T00:00`}:00Z`));
}
