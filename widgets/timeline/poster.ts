import type { Feed, TimelineEntry } from '@porchlight/core/model/feed';
import { encode } from 'uqr';
import type { LanguageModule } from '../languages/language.ts';
import { type DateLanguage, hasTime, writeMoment, writeTime } from '../shared/dates.ts';
import { bestTag, directionOf, spoken } from '../shared/language.ts';
import { ownName } from '../shared/language-names.ts';
import { type Column, print } from '../shared/paper.ts';
import { pick } from '../shared/say.ts';
import { tell } from '../shared/tell.ts';
import type { Translated } from '../shared/words.ts';
import { endOf } from './phases.ts';
import { strings as english } from './strings.ts';
import { strings as englishTools } from './tools-strings.ts';

/** The timeline that is printed. */
interface Timeline extends Element {
  readonly language: { readonly wanted: string; readonly tag: string };
}

/**
 * Prints what is coming as a poster for a wall: up to three languages side by side, the reader's first, and a code
 * for phones.
 * @param entries in the order in which they are printed; the first eight are
 * @param load loads the words of a language
 */
export async function printPoster(
  timeline: Timeline,
  feed: Feed,
  entries: TimelineEntry[],
  load: (name: string) => Promise<{ language: LanguageModule }>,
): Promise<void> {
  if (!tell(timeline, 'porchlight-print', {})) return;
  const { wanted, tag } = timeline.language;
  const languages = [wanted, tag, ...feed.languages];
  const tags = [...new Set(languages.map((tag) => bestTag(tag, spoken)).filter((tag) => tag !== undefined))].slice(
    0,
    3,
  );
  const columns: Column[] = [];
  const scan: string[] = [];
  for (const tag of tags) {
    const words = tag === 'en' ? undefined : await load(tag).catch(() => undefined);
    if (!words && tag !== 'en') continue;
    const language = words?.language;
    const strings = language?.timeline ?? english;
    const dates = { tag: language?.intl ?? tag, dayWords: language?.dayWords };
    scan.push((language?.tools ?? englishTools).scan);
    columns.push({
      language: tag,
      direction: directionOf(tag),
      title: pick(feed.district, tag, feed.languages).text,
      blocks: entries.slice(0, 8).map((entry) => linesOf(entry, feed, tag, strings, dates)),
    });
  }
  const url = new URL(feed.page ?? location.href.replace(/[?#].*/, ''), document.baseURI).href;
  print({ columns, foot: (paper) => footOf(paper, url, scan) });
}

function linesOf(
  entry: TimelineEntry,
  feed: Feed,
  tag: string,
  strings: Translated<typeof english>,
  dates: DateLanguage,
): string[] {
  const say = (text: TimelineEntry['about']) => pick(text ?? '', tag, feed.languages).text;
  const line = (label: string, ...parts: (string | undefined)[]) => {
    // An address or a number keeps its own direction among words that run the other way.
    const words = parts.flatMap((part) => (part ? [`\u2068${part}\u2069`] : [])).join(', ');
    return words && `${label}: ${words}`;
  };
  const { help, contact } = entry;
  const end = endOf(entry);
  const sameDay = end?.slice(0, 10) === entry.start.slice(0, 10);
  const last = end && (sameDay ? hasTime(end) && writeTime(end, dates) : writeMoment(end, dates));
  const interpreters = Array.isArray(help.interpretation) ? help.interpretation.map(ownName).join(', ') : '';
  return [
    say(entry.title),
    [writeMoment(entry.start, dates), last && `${strings.to} ${last}`].filter(Boolean).join(' '),
    entry.status && entry.status !== 'planned'
      ? [strings.status[entry.status], say(entry.reason)].filter(Boolean).join(': ')
      : '',
    line(strings.where, say(entry.place), entry.address),
    line(strings.how, say(entry.howTo)),
    line(strings.deadline, entry.deadline && entry.deadline !== end ? writeMoment(entry.deadline, dates) : ''),
    line(
      strings.help,
      help.interpretation && [strings.interpretation, interpreters].filter(Boolean).join(': '),
      ...(['childcare', 'food', 'transport', 'accommodation'] as const).map((kind) =>
        help[kind] ? strings.offered[kind] : '',
      ),
    ),
    line(strings.questions, say(contact?.name), contact?.phone, contact?.email),
  ].filter((text): text is string => Boolean(text));
}

function footOf(paper: Document, url: string, words: string[]): Node {
  const foot = paper.createDocumentFragment();
  const text = paper.createElement('div');
  for (const said of [...words, url]) {
    const line = paper.createElement('div');
    line.dir = 'auto';
    line.append(said);
    text.append(line);
  }
  foot.append(code(paper, url), text);
  return foot;
}

/** The address as a QR code, drawn as one path. */
function code(paper: Document, url: string): Element {
  const { data, size } = encode(url, { ecc: 'M', border: 2 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  const svg = paper.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', url);
  const path = paper.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', squares.join(''));
  svg.append(path);
  return svg;
}
