import { onPageInEnglish } from './strings/on-page.en.ts';
import { recordsInEnglish } from './strings/records.en.ts';
import type { Strings } from './strings.ts';

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const english: Strings = {
  ...recordsInEnglish,
  ...onPageInEnglish,
  language: 'en',
  profileName: "Your district's profile",
  workspace: 'Workspace',
  audit: {
    again: 'Audit again',
    stop: 'Stop',
    stopped: 'You stopped the audit early, so this list is not complete.',
    left: 'The page was left or reloaded since. This is how it was.',
    running: 'Reading the page',
    waitingForPage: 'Opening the page',
  },
  progress: (done, total) => `Step ${Math.min(done + 1, total)} of ${total}`,
  soFar: (fixes) => (fixes === 0 ? 'Nothing found so far' : `${many(fixes, 'fix', 'fixes')} found so far`),
  summary: (fixes) => (fixes === 1 ? '1 fix would let more families in' : `${fixes} fixes would let more families in`),
  summaryDetail: (places, reviews) =>
    [
      places > 0 ? `${many(places, 'place', 'places')} to mend.` : '',
      reviews > 0 ? `${many(reviews, 'thing is', 'things are')} left for a person to look at.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  nothing: {
    title: 'No barrier found',
    text: 'Nothing that a machine can test shuts families out of this page. That is a good start, not the whole story.',
  },
  caution:
    'Automatic tests see only part of what shuts families out. Walk through the page with the keyboard and a screen reader, and ask families.',
  lens: {
    accessibility: { name: 'Accessibility', question: 'Can every family use it?' },
    language: { name: 'Language', question: 'Can every family understand it?' },
    participation: { name: 'Participation', question: 'Can every family take part?' },
  },
  lensCount: (fixes, places, reviews, isComplete) =>
    [
      fixes === 0 && !isComplete ? 'Nothing found so far' : '',
      fixes === 0 && isComplete ? 'Nothing found to fix' : '',
      fixes > 0 ? `${many(fixes, 'fix', 'fixes')} in ${many(places, 'place', 'places')}` : '',
      reviews > 0 ? `${reviews} for a person to look at` : '',
    ]
      .filter(Boolean)
      .join('; '),
  lensMet: (passed) => `${many(passed, 'expectation is', 'expectations are')} met.`,
  lensNothingToJudge: (count) => `${many(count, 'expectation', 'expectations')} had nothing to judge on this page.`,
  overview: 'What was found',
  first: 'Worth doing first',
  who: {
    legend: 'Show what can be fixed by',
    names: { everyone: 'Everyone', editor: 'Page editor', webmaster: 'Webmaster', vendor: 'Vendor' },
    none: 'Nothing found here for them to fix.',
  },
  impact: {
    critical: 'Shuts families out',
    serious: 'Makes it hard',
    moderate: 'Gets in the way',
    minor: 'Small bump',
  },
  mustLook: 'A person must look',
  toLookAt: 'A machine cannot decide these. Look, and judge for yourself:',
  places: (count) => many(count, 'place', 'places'),
  fixedBy: (by) =>
    ({ editor: 'Page editor can fix it', webmaster: 'Webmaster can fix it', vendor: 'Vendor can fix it' })[by],
  group: {
    look: 'What to look for',
    why: 'Who is shut out',
    fix: 'How to fix it',
    showAll: (count) => `Show all ${count} places`,
    also: (count) => `and ${many(count, 'more element', 'more elements')} of the same fault`,
  },
  place: {
    whole: 'The page as a whole',
    previous: 'Previous',
    next: 'Next',
    unmark: 'Take the mark away',
    position: (index, count) => `Place ${index} of ${count}`,
    label: (index, count, problem) => `${index} of ${count} · ${problem}`,
    state: {
      waiting: 'Looking for it on the page.',
      marked: 'Marked on the page.',
      hidden: 'It is on the page but cannot be seen now. It may be in a closed menu, or shown on phones only.',
      missing: 'It is not on the page any more. Audit again to see how the page is now.',
      unmarked: 'The mark was taken away.',
    },
    afterAudit: 'It will be marked when the audit is done.',
  },
  technical: {
    title: 'Technical detail',
    rule: 'Rule',
    criterion: 'WCAG success criterion',
    act: 'W3C ACT rule',
    sources: 'Based on',
    selector: 'Selector',
    html: 'HTML',
    newTab: '(opens in a new tab)',
  },
  points: {
    title: 'Ways to take part found here',
    none: 'None found on this page.',
    over: (count) => (count === 1 ? '1 that is over' : `${count} that are over`),
    kind: {
      'board-meeting': 'Board meeting',
      'committee-meeting': 'Committee meeting',
      hearing: 'Hearing',
      workshop: 'Workshop',
      survey: 'Survey',
      'comment-period': 'Comment period',
      committee: 'Committee',
      'feedback-form': 'Feedback form',
      contact: 'Contact',
      event: 'Event',
    },
    status: {
      scheduled: 'Scheduled',
      cancelled: 'Cancelled',
      moved: 'Moved',
      past: 'Past',
      open: 'Open',
      closed: 'Closed',
    },
    way: {
      'in-person': 'in person',
      remote: 'online or by dial-in',
      form: 'form',
      email: 'e-mail',
      phone: 'phone',
      mail: 'mail',
      watch: 'watch only',
    },
    help: {
      interpretation: 'interpretation',
      childcare: 'childcare',
      food: 'food',
      transport: 'transport',
      accommodation: 'accommodations',
    },
    onRequest: 'on request',
    facts: { when: 'When', where: 'Where', deadline: 'Deadline', how: 'How', help: 'Help', contact: 'Contact' },
  },
  notChecked: { title: 'Could not be checked', text: 'The audit did not see into these. Look at them yourself.' },
  welcome: {
    title: 'Which page shall we look at?',
    text: 'Open it, then click the Porchlight button in the toolbar.',
    hint: 'No button? It may wait behind the puzzle piece beside the address bar.',
  },
  problem: {
    'no-grant': {
      title: 'Porchlight was not let into this page',
      text: 'Click the Porchlight button in the toolbar on the page you want to audit.',
    },
    'browser-page': {
      title: 'This page belongs to the browser',
      text: 'Browsers keep extensions out of their own pages. Open a page of your site, then click the Porchlight button in the toolbar.',
    },
    store: {
      title: 'Extension stores cannot be audited',
      text: 'Browsers keep extensions out of their stores. Open a page of your site, then click the Porchlight button in the toolbar.',
    },
    document: {
      title: 'This is a document, not a web page',
      text: 'Porchlight reads web pages. A PDF has to be looked at with a PDF tool; better still, put what it says on a web page.',
    },
    managed: {
      title: 'Your organization keeps extensions out of this page',
      text: 'The settings of this browser are managed. Ask who manages them to let Porchlight in.',
    },
    'local-file': {
      title: 'This page is a file on your computer',
      text: 'To audit it, allow Porchlight access to file addresses in the extension settings of the browser.',
    },
    'error-page': {
      title: 'The page did not load',
      text: 'The browser shows an error in its place. Reload it, then click the Porchlight button in the toolbar.',
    },
    closed: {
      title: 'The page was left during the audit',
      text: 'Click the Porchlight button in the toolbar on the page you want to audit. What was found until then stays below.',
    },
    unknown: { title: 'The audit could not be run', text: 'Reload the page and audit again.' },
  },
};
