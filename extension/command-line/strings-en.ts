import { pageWordsEn } from '../site/page-words-en.ts';

const count = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`;

const left = (minutes: number) =>
  minutes < 1 ? 'less than a minute left' : `about ${count(Math.round(minutes), 'minute', 'minutes')} left`;

export const en = {
  usage: `Usage: npm run audit -- <address | file.html | sitemap.xml> … [options]

Reads each page in a real browser and says where it shuts families out.

  --json               one report a page on the output, as JSON Lines, and nothing else
  --html FILE          write one HTML report of all pages to FILE
  --csv FILE           write all findings to FILE as a table for spreadsheets
  --earl FILE          write what passed, failed and was not tested to FILE, as EARL (JSON-LD)
  --sarif FILE         write all findings to FILE as SARIF 2.1.0, for code hosts and editors
  --fixes              print a ready tag for each finding that one answers, with what the page says filled in
  --points FILE        write the meetings and other ways to take part to FILE: a calendar (.ics), a table (.csv)
                       or a feed for the timeline widget (.json); may be given more than once
  --profile FILE       judge the pages against this district profile (JSON)
  --as-of YYYY-MM-DD   read the pages as of this day; today when left out
  --language en|es     the language of the report; English when left out
  --viewport WxH       size of the window in pixels; 1280x800 when left out
  --timeout SECONDS    time that a page gets to load; 30 when left out
  --limit N            most pages to take from sitemaps; 1000 when left out
  --fail-on LEVEL      critical, serious, moderate, minor, any (when left out), review or never
  --shard I/N          read only part I of N of the pages
  --help, --version

A whole site:    npm run audit -- --site https://www.district.example --out FOLDER [options]
Going on:        npm run audit -- --resume --out FOLDER
Joining parts:   npm run audit -- merge FOLDER FOLDER … --out FOLDER

  --out FOLDER         where pages.jsonl grows and report.html is written
  --max-pages N        most addresses to visit; 2000 when left out
  --concurrency N      pages open at the same time; twice the number of processor cores when left out
  --include PATTERN    only pages that match, such as /board/** or https://school.example/**; may be repeated
  --exclude PATTERN    no pages that match; may be repeated
  --resume             go on with a run that was ended
  --ignore-robots      read what robots.txt forbids too; for a site of your own

Ends with 0 when nothing was found to fail, 1 when something was, 2 when it could not run or no page could be audited.
`,
  unknownOption: (option: string) => `There is no option ${option}.`,
  valueMissing: (option: string) => `The option ${option} needs a value.`,
  valueUnwanted: (option: string) => `The option ${option} takes no value.`,
  noTargets: 'Name at least one page: an address, a saved HTML file or a sitemap.',
  badLanguage: (value: string) => `--language takes en or es, not "${value}".`,
  pagesOnly: (option: string) => `${option} goes with single pages, not with --site: name the pages that it is for.`,
  fixesAreForPeople: '--fixes prints tags to paste, --json prints reports and nothing else: choose one.',
  badPoints: (file: string) => `--points takes a file that ends in .ics, .csv or .json, not "${file}".`,
  badDay: (value: string) => `--as-of takes a day such as 2026-09-15, not "${value}".`,
  badViewport: (value: string) =>
    `--viewport takes a width and a height from 240 to 10000, such as 1280x800, not "${value}".`,
  badNumber: (option: string, value: string, most: number) =>
    `${option} takes a whole number from 1 to ${most}, not "${value}".`,
  cannotRead: (file: string, why: string) => `${file} cannot be read: ${why}`,
  cannotWrite: (file: string, why: string) => `${file} cannot be written: ${why}`,
  wouldOverwrite: (option: string, file: string) =>
    `${option} ${file} would overwrite a page that is to be audited. Name another file.`,
  notOfSite: (option: string) => `${option} is for single pages; the report of a whole site is HTML, or --json.`,
  sameFile: (file: string) => `${file} is named for two kinds of report. Name a file for each.`,
  noBrowser:
    'No Chromium was found. Install Chromium or Google Chrome, or name one with PORCHLIGHT_CHROMIUM=/path/to/chromium.',
  browserFailed: (why: string) => `Chromium could not be started: ${why}`,

  ...pageWordsEn,
  noSuchFile: 'There is no such file.',
  noSuchFileButAddress: (address: string) => `There is no such file. If you mean a web page, write ${address}`,
  isFolder: 'This is a folder. Name the HTML files in it.',
  unknownScheme: (scheme: string) => `Pages are read from https, http and files, not from ${scheme}`,
  notASitemap: 'This is not a sitemap (an XML file with urlset or sitemapindex).',
  emptySitemap: 'This sitemap names no page.',
  limitReached: (limit: number) => `Only the first ${limit} pages of the sitemaps are read; --limit takes more.`,
  outsideSitemap: 'The sitemap names something that is not a web page of http or https, or lies outside its folder.',

  crashed: 'The page crashed the browser tab.',
  browserEnded: 'The browser ended while the page was read.',
  noServer: 'There is no server of this name, or no connection to the internet.',
  refused: 'The server refused the connection.',
  noConnection: 'The connection to the server broke off.',
  badCertificate: 'The server’s certificate is not valid, so the page cannot be trusted.',
  redirectLoop: 'The address redirects in a circle.',

  offline: (files: number) =>
    `Styles, pictures and scripts that are not beside the saved page (${count(files, 'file', 'files')})`,
  offlineWhy:
    'A saved page is read without the network. Contrast, sizes and what is hidden may differ from the live page.',

  progress: (done: number, total: number, address: string) => `[${done}/${total}] ${address}`,
  reading: (total: number) => `Reading ${count(total, 'page', 'pages')}`,
  result: (fixes: number, reviews: number) =>
    `${fixes === 0 ? 'nothing to fix found' : count(fixes, 'fix', 'fixes')}${reviews > 0 ? `, ${reviews} to look at` : ''}`,
  notAudited: 'not audited',
  needsSite: (option: string) => `${option} goes with --site only.`,
  siteAndPages: 'Name either pages or a --site, not both.',
  needsOut: 'Say with --out FOLDER where the run is to be kept.',
  badShard: (value: string) => `--shard takes a part and a number of parts such as 2/4, not "${value}".`,
  badFailOn: (value: string, levels: readonly string[]) => `--fail-on takes ${levels.join(', ')}, not "${value}".`,
  mergeNothing: 'Name the folders of the parts to join.',
  mergeDifferent: (one: string, other: string) =>
    `${one} and ${other} are not parts of one run: home page, version or settings differ.`,
  nothingToResume: (folder: string) => `There is no run in ${folder} to go on with.`,
  runIsThere: (folder: string) => `There is a run in ${folder} already. Go on with --resume, or name another folder.`,
  goesOn: (pages: number) => `Going on: ${count(pages, 'address was', 'addresses were')} visited before.`,
  far: (done: number, known: number, rate: number) =>
    `${done} of ${known} known${rate > 0 ? ` · ${Math.round(rate)} a minute · ${left((known - done) / rate)}` : ''}`,
  trying: (done: number, all: number) => `Trying links of pages for families: ${done} of ${all}`,
  siteAsAWhole: 'What no single page shows',
  oneChange: 'What helps most pages',
  samePlace: (pages: number) => `the same place on ${pages} pages`,
  beyondLimit: (addresses: number, limit: number) =>
    `At least ${count(addresses, 'address was', 'addresses were')} not visited: --max-pages is ${limit}.`,
  forbidden: (addresses: number) => `robots.txt forbids ${count(addresses, 'address', 'addresses')}.`,
  documents: (number: number) =>
    `${count(number, 'document was', 'documents were')} found (PDF, Word …). Documents are not audited.`,
  endless: (kind: string, number: number) =>
    `Addresses of one kind go on without end, and ${count(number, 'was', 'were')} left out: ${kind}`,

  fix: 'Fix',
  look: 'Look',
  also: (places: number) => `and ${count(places, 'more place', 'more places')}`,
  pastPoints: (number: number) => `${number} found, all of them over`,
  morePoints: (number: number) => `and ${number} more, past ones included`,
  start: 'Where to start',
  startMany: 'Where most is at stake',
  fixesTitle: 'Ready to paste',
  fixFor: (problem: string) => `For: ${problem}`,
  pointsWritten: (file: string, points: number) =>
    `${count(points, 'meeting or other way to take part is', 'meetings and other ways to take part are')} in ${file}`,
  written: (file: string) => `The report is in ${file}`,
  noneAudited: 'No page could be audited.',
  pagesRead: (pages: number, failed: number) =>
    `${count(pages, 'page', 'pages')} read${failed > 0 ? `, ${failed} could not be audited` : ''}.`,
};

/** What a language must be able to say on the command line. */
export type Strings = typeof en;
