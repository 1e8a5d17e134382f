import type { FixedBy, Impact, Lens } from '../model/lens.ts';
import type { ParticipationPoint } from '../model/participation-point.ts';

const one = (count: number, single: string, several: string) =>
  count === 1 ? `1 ${single}` : `${count.toLocaleString('en-US')} ${several}`;

/** The words of everything that is made from a report; what a rule says comes with the finding. */
export const en = {
  locale: 'en-US',
  skip: 'Skip to the report',
  reportOf: 'Page report',
  reportOfMany: 'Site report',
  preparedFor: (district: string) => `For ${district}`,
  untitled: 'Page without a title',
  titleMany: (pages: number) => `What ${one(pages, 'page says', 'pages say')} to families`,
  titleNone: 'No page could be read',
  pages: (count: number) => one(count, 'page', 'pages'),
  fixes: (count: number) => one(count, 'fix', 'fixes'),
  places: (count: number) => one(count, 'place', 'places'),
  looks: (count: number) => one(count, 'thing for a person to look at', 'things for a person to look at'),

  /** The finding in words, never a score. */
  found: (fixes: number, places: number) =>
    `${one(fixes, 'fix', 'fixes')} in ${one(places, 'place', 'places')} would let more families in.`,
  foundOnPages: (fixes: number, places: number, pages: number) =>
    `${one(fixes, 'fix', 'fixes')} in ${one(places, 'place', 'places')} on ${one(pages, 'page', 'pages')} would let more families in.`,
  foundNothing: 'Nothing was found that is wrong beyond doubt.',
  blocking: (count: number) =>
    count === 1
      ? 'One of them shuts some families out completely.'
      : `${count} of them shut some families out completely.`,
  toReview: (count: number) =>
    count === 1 ? 'One more thing needs a person’s judgment.' : `${count} more things need a person’s judgment.`,
  noVerdict:
    'A tool sees only part of what shuts people out. This report names what it saw; it does not say that a page is accessible or lawful.',

  lens: {
    accessibility: 'Accessibility',
    language: 'Language',
    participation: 'Participation',
  } satisfies Record<Lens, string>,
  question: {
    accessibility: 'Can every family use it?',
    language: 'Can every family understand it?',
    participation: 'Can every family take part?',
  } satisfies Record<Lens, string>,
  impact: {
    critical: 'Shuts families out',
    serious: 'Makes it hard',
    moderate: 'Gets in the way',
    minor: 'Small bump',
  } satisfies Record<Impact, string>,
  fixedBy: {
    editor: 'Whoever edits the page',
    webmaster: 'The webmaster',
    vendor: 'The website’s vendor',
  } satisfies Record<FixedBy, string>,

  lensFixes: (fixes: number, places: number) =>
    fixes === 0 ? 'Nothing to fix was found' : `${one(fixes, 'fix', 'fixes')} in ${one(places, 'place', 'places')}`,
  nothingToJudge: 'Nothing on this page to judge',
  lensMet: (passed: number) => one(passed, 'expectation met', 'expectations met'),
  lensErrors: (count: number) => one(count, 'expectation could not be judged', 'expectations could not be judged'),
  whoFixes: 'Who can fix what',
  whoFixesNothing: 'Nothing for them here',

  contents: 'The pages',
  contentsLead: 'Pages where most is at stake come first.',
  shared: 'Fixes that help several pages',
  sharedLead: 'Often one template or one habit: mend it once.',
  sharedWhere: (places: number, pages: number) => `${one(places, 'place', 'places')} on ${one(pages, 'page', 'pages')}`,
  notAudited: 'Pages that could not be audited',

  toFix: 'To fix',
  needsPerson: 'A person must check',
  needsPersonLead: 'The tool cannot decide these. Look at each place and judge.',
  nothingInLens: 'Nothing was found here.',
  who: 'Who is shut out',
  how: 'How to fix it',
  howReview: 'What to look for',
  whoFixesThis: 'Who fixes it',
  where: 'Where',
  wholePage: 'The page as a whole',
  noText: 'No text',
  alsoHere: 'Belongs with it:',
  morePlaces: (count: number) => `Show ${one(count, 'more place', 'more places')}`,
  morePlacesPrinted: (count: number) => `and ${one(count, 'more place', 'more places')}`,
  unlistedPlaces: (count: number) =>
    `${one(count, 'more place is', 'more places are')} not listed here; the JSON report lists all.`,
  basis: 'Based on',
  technical: 'Technical detail',
  rule: 'Rule',
  explained: 'Explained at',
  actRules: 'W3C test rules',
  selectors: 'Selectors, in the order above',
  frame: 'In the frame',

  participation: 'Ways to take part that this page names',
  participationNone: 'No meeting, survey, form or other way to take part was found on this page.',
  unlistedPoints: (count: number) => `${one(count, 'more is', 'more are')} not listed here; the JSON report lists all.`,
  what: 'What',
  when: 'When',
  placeColumn: 'Where',
  howTo: 'How to take part',
  help: 'Help offered',
  notFound: 'Not found on this page',
  until: (deadline: string) => `Answer by ${deadline}`,
  to: 'to',
  repeats: 'Repeats',
  remotely: 'Remotely',
  onRequest: 'on request',
  kind: {
    'board-meeting': 'Board meeting',
    'committee-meeting': 'Committee meeting',
    hearing: 'Public hearing',
    workshop: 'Workshop',
    survey: 'Survey',
    'comment-period': 'Comment period',
    committee: 'Committee',
    'feedback-form': 'Feedback form',
    contact: 'Contact',
    event: 'Event',
  } satisfies Record<ParticipationPoint['kind'], string>,
  status: {
    scheduled: 'Scheduled',
    cancelled: 'Cancelled',
    moved: 'Moved',
    past: 'Past',
    open: 'Open',
    closed: 'Closed',
  } satisfies Record<NonNullable<ParticipationPoint['status']>, string>,
  way: {
    'in-person': 'In person',
    remote: 'Remotely',
    form: 'Form',
    email: 'E-mail',
    phone: 'Phone',
    mail: 'By mail',
    watch: 'Watch only',
  } satisfies Record<ParticipationPoint['howTo'][number]['way'], string>,
  helpKind: {
    interpretation: 'Interpretation',
    childcare: 'Childcare',
    food: 'Food',
    transport: 'Transport',
    accommodation: 'Disability accommodation',
  } satisfies Record<keyof ParticipationPoint['help'], string>,
  rel: {
    agenda: 'Agenda',
    minutes: 'Minutes',
    stream: 'Live stream',
    'sign-up': 'Sign up',
    materials: 'Materials',
    other: 'More',
  } satisfies Record<ParticipationPoint['links'][number]['rel'], string>,
  everyYear: 'every year',
  everyMonth: 'every month',
  everyWeek: 'every week',
  everyDay: 'every day',
  every: (count: number, unit: 'YEARLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY') =>
    `every ${count} ${{ YEARLY: 'years', MONTHLY: 'months', WEEKLY: 'weeks', DAILY: 'days' }[unit]}`,
  nth: { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', '5': 'fifth', '-1': 'last' } as Record<
    string,
    string
  >,
  onDays: (days: string) => `on ${days}`,
  theNthDay: (nth: string, day: string) => `the ${nth} ${day}`,

  decided: 'What people decided',
  decidedLead: 'These places are not counted above. The reasons are those of the people who decided.',
  decidedAs: {
    fixed: 'Said to be fixed; not audited again yet',
    planned: 'Known and planned',
    'not-a-problem': 'Not a problem here',
  },
  somebody: 'Name not given',
  notes: 'Notes',
  pictureOfPlace: 'Picture of the place on the page',

  couldNotCheck: 'What could not be checked',
  couldNotCheckNone: 'Nothing on this page was left out.',
  judged: 'How this page was judged',
  address: 'Address',
  audited: 'Read on',
  asOf: 'Dates judged as of',
  standard: 'Standard',
  bestPractice: 'Good practice',
  bestPracticeLead: 'Beyond what WCAG asks for at levels A and AA.',
  byHand: 'What a person must still check',
  byHandShow: (looks: number) => `Show the ${looks} looks`,
  byHandLead:
    'A tool sees only a part of what shuts people out. These looks find more of it. Each takes five to fifteen minutes.',
  duties: 'When US law wants WCAG 2.1 AA met',
  confirm: (day: string) =>
    `Read in the Federal Register on ${day}. Dates have moved before, and exceptions apply: confirm with counsel.`,
  standards: { wcag21aa: 'WCAG 2.1, level AA', wcag22aa: 'WCAG 2.2, level AA' },
  tool: 'Tool',
  engines: 'With',
  viewport: 'Window',
  pixels: (width: number, height: number) => `${width} × ${height} pixels`,
  elements: 'Elements on the page',
  readAs: 'Read as',
  topic: {
    board: 'a page about the board and its meetings',
    engagement: 'a page about taking part',
    results: 'a page of results',
    enrollment: 'an enrollment page',
    other: 'a page about something else, which owes no meeting',
  },
  topicWords: (topic: string, words: string) => `${topic}: its name says “${words}”`,
  topicMeetings: (topic: string, meetings: number) => `${topic}: it states ${meetings} meetings`,
  pageLanguage: 'Language the page declares',
  noLanguage: 'None',
  profile: 'District',
  familyLanguages: 'Languages of families',
  gradeTarget: 'Reading level aimed at',
  grade: (grade: number) => `US grade ${grade}`,
  rulesTable: 'Expectations by lens',
  rules: 'Expectations',
  passed: 'Met',
  failed: 'Not met',
  review: 'A person must check',
  notApplicable: 'Nothing to judge',
  errors: 'Could not be judged',
};

/** What a language must be able to say. */
export type Strings = typeof en;
