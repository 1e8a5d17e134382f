/**
 * The rules of a time zone as the lines of a VTIMEZONE (RFC 5545). US zones change on the second Sunday of March and
 * the first of November; a zone that keeps its offset all year has one rule. Offsets come from the runtime.
 * @param timeZone an IANA name, for example `America/Denver`
 * @throws RangeError for a time zone that this runtime does not know
 */
export function vtimezone(timeZone: string, year: number): string[] {
  const winter = offsetOf(timeZone, new Date(Date.UTC(year, 0, 15, 12)));
  const summer = offsetOf(timeZone, new Date(Date.UTC(year, 6, 15, 12)));
  const part = (kind: string, from: string, to: string, start: string, rule: string) => [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    ...(rule ? [`RRULE:${rule}`] : []),
    `END:${kind}`,
  ];
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...(winter === summer
      ? part('STANDARD', winter, winter, '19700101T000000', '')
      : [
          ...part('DAYLIGHT', winter, summer, '20070311T020000', 'FREQ=YEARLY;BYMONTH=3;BYDAY=2SU'),
          ...part('STANDARD', summer, winter, '20071104T020000', 'FREQ=YEARLY;BYMONTH=11;BYDAY=1SU'),
        ]),
    'END:VTIMEZONE',
  ];
}

/** `-0700` */
function offsetOf(timeZone: string, at: Date): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const found = /([+-])(\d{2}):?(\d{2})/.exec(name);
  return found ? `${found[1]}${found[2]}${found[3]}` : '+0000';
}
