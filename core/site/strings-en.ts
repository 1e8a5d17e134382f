import type { CoverageCell } from './coverage.ts';
import type { KeyTopic } from './key-pages.ts';

const one = (count: number, single: string, several: string) =>
  count === 1 ? `1 ${single}` : `${count.toLocaleString('en-US')} ${several}`;

/** The words of the site report that a page report does not have. */
export const en = {
  title: (host: string) => `What ${host} says to families`,
  lead: (pages: number, needy: number) =>
    `${one(pages, 'page was', 'pages were')} read. ${needy === 0 ? 'On none of them was anything found that is wrong beyond doubt.' : `On ${one(needy, 'page', 'pages')} something would let more families in.`}`,
  notComplete: 'Not every page of the site was read: see the end of this report.',
  contents: 'In this report',
  whole: 'What no single page shows',
  wholeNone: 'Nothing was found that concerns the site as a whole.',
  met: 'Met by the site as a whole',
  onPages: (count: number) => `On ${one(count, 'page', 'pages')}`,
  more: (count: number) => `and ${one(count, 'more', 'more')}`,
  changes: 'One change, many pages',
  changesLead:
    'A fault in a header, a menu or a template stands on every page that is made from it. These changes mend most pages at once.',
  mends: (pages: number) => `One change mends ${one(pages, 'page', 'pages')}`,
  allFixes: 'All fixes, those that help most pages first',
  fix: 'Fix',
  pages: 'Pages',
  places: 'Places',
  who: 'Who fixes it',
  impact: 'How hard it hits',
  language: 'Which languages reach which pages',
  languageLead:
    'For what families look for most: the nearest pages in the site’s main language, and whether they are there in the languages of the district’s families.',
  topic: {
    'board-meetings': 'When the board meets',
    'take-part': 'How to take part',
    results: 'What came of it',
    enrollment: 'How to enroll',
  } satisfies Record<KeyTopic, string>,
  level: {
    full: 'Whole page',
    there: 'A page is there; not compared with its original',
    partly: 'Part of it',
    machine: 'Machine translator only',
    unread: 'Linked; could not be read',
    none: 'Nothing found',
    'no-page': 'No such page found',
  } satisfies Record<CoverageCell['level'], string>,
  pagesDeclared: 'Pages in it',
  noLanguages: 'The profile names no languages of families.',
  calendar: 'What families can take part in',
  calendarNone: 'No meeting, survey or form to come was found on any page.',
  calendarMore: (count: number) => `${one(count, 'more is', 'more are')} not listed here; pages.jsonl has all.`,
  toldOn: 'Told on',
  pagesTitle: 'Every page',
  pagesLead: 'Grouped by the first part of the address; pages where most is at stake come first.',
  clicks: 'Clicks from home',
  noWay: 'no link leads here',
  worst: 'Worst',
  home: 'Home page and pages beside it',
  notVisited: 'What was not read',
  beyond: (count: number, limit: number) =>
    `At least ${one(count, 'address', 'addresses')} beyond the limit of ${limit.toLocaleString('en-US')}.`,
  forbidden: (count: number) => `${one(count, 'address', 'addresses')} that robots.txt forbids.`,
  documents: (count: number) => `${one(count, 'document', 'documents')} (PDF, Word …): documents are not audited.`,
  endless: (count: number, kind: string) =>
    `${one(count, 'address', 'addresses')} of a kind that goes on without end: ${kind}`,
  unfinished: 'The run had not come to its end.',
};

/** What a language must be able to say. */
export type SiteStrings = typeof en;
