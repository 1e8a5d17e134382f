import type { TimelineEntry } from '@porchlight/core/model/feed';
import { firstMinute, lastMinute } from '../shared/dates.ts';

/** A timeline as a family needs it: first what they can do today, then what comes, then what was. */
export interface Phases {
  now: TimelineEntry[];
  coming: TimelineEntry[];
  past: TimelineEntry[];
}

/**
 * The last day of an entry that lasts: its end, or the deadline of a survey that names no end.
 * A deadline before the start is for signing up, and ends nothing.
 */
export function endOf({ start, end, deadline }: TimelineEntry): string | undefined {
  return end ?? (deadline && deadline.slice(0, 10) > start ? deadline : undefined);
}

/** The minute after which an entry is over: its end, or the deadline of a survey that names no end. */
export function lastMoment(entry: TimelineEntry): string {
  // A meeting that gives no end is over when its day is over, for nobody knows better.
  const end = lastMinute(entry.end ?? entry.start.slice(0, 10));
  const deadline = entry.deadline ? lastMinute(entry.deadline) : '';
  return compare(deadline, end) > 0 ? deadline : end;
}

/** Whether nothing can be done at an entry any more, whatever its dates say. */
function isClosed(entry: TimelineEntry): boolean {
  return entry.status !== undefined && !['planned', 'open'].includes(entry.status);
}

function isOpen(entry: TimelineEntry, now: string): boolean {
  if (!entry.takePart || isClosed(entry)) return false;
  const started = firstMinute(entry.start) <= now || entry.start.slice(0, 10) === now.slice(0, 10);
  const answerable = entry.deadline !== undefined && lastMinute(entry.deadline) >= now;
  return started || answerable || entry.status === 'open';
}

/**
 * Sorts entries into phases. Now: what closes first comes first. Coming: by start. Past: the latest first.
 * @param now wall-clock time in the feed's time zone, `YYYY-MM-DDTHH:MM`
 */
export function phasesOf(entries: readonly TimelineEntry[], now: string): Phases {
  const phases: Phases = { now: [], coming: [], past: [] };
  for (const entry of entries) {
    if (lastMoment(entry) < now) phases.past.push(entry);
    else if (isOpen(entry, now)) phases.now.push(entry);
    else phases.coming.push(entry);
  }
  const closes = (entry: TimelineEntry) => (entry.deadline ? lastMinute(entry.deadline) : lastMoment(entry));
  phases.now.sort((one, other) => compare(closes(one), closes(other)));
  phases.coming.sort((one, other) => compare(firstMinute(one.start), firstMinute(other.start)));
  phases.past.sort((one, other) => compare(lastMoment(other), lastMoment(one)));
  return phases;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
