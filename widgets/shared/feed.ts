import type { EntryStatus, Feed, FeedResponse, TimelineEntry } from '@porchlight/core/model/feed';
import { countIn, either, flag, list, oneOf, or, type Reader, shape, text } from './read.ts';
import { languageTags, link, localText, shortId, textLink } from './text.ts';

const most = 2000;

const looksLikeOne = text(/^\d{4}-\d\d-\d\d(T([01]\d|2[0-3]):[0-5]\d)?$/);

/** `YYYY-MM-DD`, with or without a wall-clock time, on a day that is in the calendar. */
export const plainDateTime: Reader<string> = (value) => {
  const read = looksLikeOne(value);
  const day = read?.slice(0, 10);
  // What is no day at all becomes null; 30 February becomes a day of March.
  return day && new Date(day).toJSON()?.startsWith(day) ? read : undefined;
};

const timeZone: Reader<string> = (value) => {
  try {
    const zone = String(value);
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    return undefined;
  }
};

const status: Reader<EntryStatus> = oneOf(
  'planned',
  'open',
  'reviewing',
  'decided',
  'postponed',
  'not-adopted',
  'cancelled',
);

const links = or(list(textLink), []);

const entry = shape<TimelineEntry>(
  {
    id: shortId,
    title: localText,
    start: plainDateTime,
    takePart: or(flag, true),
    help: or(
      shape<TimelineEntry['help']>(
        {},
        {
          interpretation: either(oneOf(true), languageTags),
          childcare: flag,
          food: flag,
          transport: flag,
          accommodation: flag,
        },
      ),
      {},
    ),
    links,
  },
  {
    end: plainDateTime,
    deadline: plainDateTime,
    status,
    reason: localText,
    about: localText,
    topic: localText,
    languages: languageTags,
    outcome: localText,
    phase: oneOf('before', 'during', 'after'),
    place: localText,
    address: text(),
    remote: link,
    howTo: localText,
    whoDecides: localText,
    contact: shape<NonNullable<TimelineEntry['contact']>>({}, { name: localText, email: text(), phone: text() }),
  },
);

const response = shape<FeedResponse>(
  { id: shortId, heard: localText, groups: or(list(localText), []), did: localText, links },
  {
    voices: countIn(),
    why: localText,
    status: oneOf('done', 'under-way', 'planned', 'not-done'),
    whoDecided: localText,
    otherViews: localText,
    next: localText,
    thanks: localText,
    date: plainDateTime,
  },
);

/**
 * Reads a feed, whatever it is. A feed that the schema `Feed` accepts comes out as the schema gives it; of another
 * the sound parts come out, so that one wrong date does not hide a whole calendar from families.
 * @returns undefined when it is no feed at all
 */
export const readFeed = shape<Feed>(
  {
    schema: oneOf('porchlight-feed/1'),
    district: localText,
    languages: or(languageTags, ['en']),
    timeZone: or(timeZone, 'America/New_York'),
    timeline: or(list(entry, most), []),
    responses: or(list(response, most), []),
  },
  { updated: text(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/), page: link, calendar: link },
);
