import type { PageTopic } from '../model/report.ts';
import type { Strings } from './strings-en.ts';

/** What a page was read as, and what told: "a page about taking part: its name says “LCAP”". */
export function topicWords({ is, words, meetings }: PageTopic, say: Strings): string {
  if (words) return say.topicWords(say.topic[is], words);
  return meetings ? say.topicMeetings(say.topic[is], meetings) : say.topic[is];
}
