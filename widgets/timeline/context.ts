import type { Feed, TimelineEntry } from '@porchlight/core/model/feed';
import type { TemplateResult } from 'lit/html.js';
import type { LanguageModule } from '../languages/language.ts';
import type { DateLanguage } from '../shared/dates.ts';
import type { Voice } from '../shared/say.ts';
import type { strings as ours } from '../shared/strings.ts';
import type { Translated } from '../shared/words.ts';
import type { strings } from './strings.ts';

/** What the tools do for one entry, once they are there. */
interface EntryTools {
  ways(entry: TimelineEntry, context: EntryContext): TemplateResult;
}

/** What an entry needs to know to be shown. */
export interface EntryContext {
  strings: Translated<typeof strings> & Translated<typeof ours>;
  /** How dates are written. */
  language: DateLanguage;
  voice: Voice;
  feed: Feed;
  /** Words of a language other than English. */
  words: LanguageModule | undefined;
  /** What time it really is, in milliseconds since 1970. */
  present: number;
  /** Wall-clock time in the feed's time zone. */
  now: string;
  /** The level of the entry's heading. */
  level: number;
  /** There once somebody has opened something that needs them. */
  tools: EntryTools | undefined;
  /** Something that needs the tools was opened or closed. */
  opened(event: Event, entry?: TimelineEntry): void;
}
