import type { TimelineEntry } from '@porchlight/core/model/feed';
import type { LocalText } from '@porchlight/core/model/text';

/** What tells topics apart in every language: the topic as the feed writes it. */
function keyOf(topic: LocalText | undefined): string {
  return topic ? JSON.stringify(topic) : '';
}

/** The topics of entries, each once, in their order. */
export function topicsIn(entries: readonly TimelineEntry[]): Map<string, LocalText> {
  return new Map(entries.flatMap(({ topic }) => (topic ? [[keyOf(topic), topic]] : [])));
}

/** The languages that entries are held in or interpreted into. */
export function languagesIn(entries: readonly TimelineEntry[]): string[] {
  return [...new Set(entries.flatMap(languagesOf))];
}

function languagesOf({ languages = [], help }: TimelineEntry): string[] {
  return [...languages, ...(Array.isArray(help.interpretation) ? help.interpretation : [])];
}

/**
 * Which entries to show.
 * @param topic a key of `topicsIn`; empty for all
 * @param language a tag; empty for all. Interpreters on request count for every language
 */
export function filterOf(topic: string, language: string): (entry: TimelineEntry) => boolean {
  return (entry) =>
    (!topic || keyOf(entry.topic) === topic) &&
    (!language || entry.help.interpretation === true || languagesOf(entry).includes(language));
}
