import { escapeHtml } from '../fixes/html-text.ts';
import type { Feed, FeedResponse, TimelineEntry } from '../model/feed.ts';
import type { LocalText } from '../model/text.ts';
import { localText } from '../text/local-text.ts';

interface Words {
  heard: string;
  did: string;
  why: string;
  decided: string;
  others: string;
  next: string;
}

const words: Record<string, Words> = {
  en: {
    heard: 'You said',
    did: 'What we did',
    why: 'Why',
    decided: 'Who decided',
    others: 'Other views we heard',
    next: 'What comes next',
  },
  es: {
    heard: 'Usted dijo',
    did: 'Lo que hicimos',
    why: 'Por qué',
    decided: 'Quién decidió',
    others: 'Otras opiniones que escuchamos',
    next: 'Lo que sigue',
  },
};

/**
 * The cards as plain HTML, for editors that strip tags they do not know: it says everything by itself, and a script
 * installed once on the site turns it into the widget.
 * @param language of the page it is pasted into
 */
export function youSaidHtml(feed: Feed, language: string): string {
  const own = wordsFor(language);
  const items = feed.responses.map((response) => {
    const data = dataOf(
      {
        heard: response.heard,
        why: response.why,
        decided: response.whoDecided,
        others: response.otherViews,
        next: response.next,
        thanks: response.thanks,
        status: response.status,
        date: response.date,
        voices: response.voices?.toString(),
        groups: response.groups.map((group) => localText(group, language)).join('; '),
      },
      language,
    );
    return [`  <li${data}>`, ...linesOf(response, own, language), '  </li>'].join('\n');
  });
  return [`<ul data-porchlight="you-said" lang="${escapeHtml(language)}">`, ...items, '</ul>'].join('\n');
}

/** The timeline in the same way. Dates stand as data; the sentence is what families read without script. */
export function timelineHtml(feed: Feed, language: string): string {
  const items = feed.timeline.map((entry) => {
    const data = dataOf(
      {
        start: entry.start,
        end: entry.end,
        deadline: entry.deadline,
        status: entry.status,
        where: entry.place,
        address: entry.address,
        remote: entry.remote,
        how: entry.howTo,
        decides: entry.whoDecides,
        reason: entry.reason,
        'take-part': entry.takePart ? undefined : 'no',
      },
      language,
    );
    return `  <li${data}>${escapeHtml(sentenceOf(entry, language))}</li>`;
  });
  const zone = ` data-time-zone="${escapeHtml(feed.timeZone)}"`;
  return [`<ol data-porchlight="timeline" lang="${escapeHtml(language)}"${zone}>`, ...items, '</ol>'].join('\n');
}

function linesOf(response: FeedResponse, own: Words, language: string): string[] {
  const line = (name: string, text: LocalText | undefined) => {
    const said = localText(text, language);
    return said ? [`    <p><strong>${escapeHtml(name)}:</strong> ${escapeHtml(said)}</p>`] : [];
  };
  return [
    ...line(own.heard, response.heard),
    ...line(own.did, response.did),
    ...line(own.why, response.why),
    ...line(own.decided, response.whoDecided),
    ...line(own.others, response.otherViews),
    ...line(own.next, response.next),
    ...(response.thanks ? [`    <p>${escapeHtml(localText(response.thanks, language))}</p>`] : []),
  ];
}

function sentenceOf(entry: TimelineEntry, language: string): string {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: 'UTC' });
  const at = new Date(entry.start.length > 10 ? `${entry.start}:00Z` : `${entry.start}T00:00:00Z`);
  const when = entry.start.length > 10 ? `${day.format(at)}, ${time.format(at)}` : day.format(at);
  const where = [localText(entry.place, language), entry.address].filter(Boolean).join(', ');
  return [`${when}: ${localText(entry.title, language)}`, where, localText(entry.howTo, language)]
    .filter(Boolean)
    .join('. ');
}

function dataOf(values: Record<string, LocalText | undefined>, language: string): string {
  return Object.entries(values)
    .flatMap(([name, value]) => {
      const said = value === undefined ? '' : localText(value, language);
      return said ? [` data-${name}="${escapeHtml(said)}"`] : [];
    })
    .join('');
}

function wordsFor(language: string): Words {
  return (words[language.split('-')[0] ?? ''] ?? words.en) as Words;
}
