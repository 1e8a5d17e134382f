/**
 * The instant at which the clocks on the walls of a time zone show a time. In the hour that a clock skips in spring,
 * the instant as if it had not; in the hour that it shows twice in autumn, the first.
 * @param wall `YYYY-MM-DDTHH:MM`
 * @param timeZone an IANA name, for example `America/Chicago`
 */
export function instantIn(timeZone: string, wall: string): Date {
  const asUtc = Date.parse(`${wall}:00Z`);
  const early = asUtc - offsetAt(timeZone, asUtc - 86_400_000);
  const late = asUtc - offsetAt(timeZone, asUtc + 86_400_000);
  // Near a change of the clocks the two differ; the one that reads back as the wall clock is right.
  return new Date(
    early + offsetAt(timeZone, early) === asUtc ? early : late + offsetAt(timeZone, late) === asUtc ? late : early,
  );
}

/**
 * What the clocks on the walls of a time zone show at an instant, `YYYY-MM-DDTHH:MM`.
 * @param timeZone an IANA name, for example `America/Chicago`
 */
export function wallIn(timeZone: string, instant: Date): string {
  const time = instant.getTime();
  return new Date(time + offsetAt(timeZone, time)).toISOString().slice(0, 16);
}

/** How far a zone's wall clock is ahead of UTC at an instant, milliseconds. */
function offsetAt(timeZone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    calendar: 'gregory',
    numberingSystem: 'latn',
  }).formatToParts(new Date(instant));
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value ?? 0);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(instant / 1000) * 1000;
}
