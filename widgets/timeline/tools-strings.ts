/** What the timeline says once somebody looks for something, or takes a date along: loaded with the tools. */
export const strings = {
  topic: 'Topic',
  language: 'Language',
  all: 'All',
  shown: { one: '{count} date', other: '{count} dates' },
  calendarFile: 'Calendar file',
  /** On a poster, beside a code to scan. */
  scan: 'All dates on the web:',
} as const;
