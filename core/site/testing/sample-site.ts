import { makeReport } from '../../export/testing/sample-report.ts';
import type { Finding } from '../../model/finding.ts';
import type { ParticipationPoint } from '../../model/participation-point.ts';
import { DistrictProfile } from '../../model/profile.ts';
import type { PageTopic } from '../../model/report.ts';
import type { TranslationRow } from '../../model/translation.ts';
import { readSite, type Site } from '../site.ts';
import type { BeginLine, RunSettings, SiteLine } from '../site-line.ts';

/** The home page of the sample sites. */
export const HOME = 'https://www.maple.example/';

/** One page of a sample site; paths are below the home page. */
export interface SamplePage {
  path: string;
  title?: string;
  /** What the audit took the page to be about; something else unless told. */
  topic?: PageTopic['is'];
  language?: string;
  links?: string[];
  others?: string[];
  points?: ParticipationPoint[];
  findings?: Finding[];
  translations?: Partial<TranslationRow>[];
}

const profile = DistrictProfile.parse({
  schema: 'porchlight-profile/1',
  languages: [{ tag: 'es', share: 0.3 }, { tag: 'so' }],
});

/** How the sample runs were asked for, read as of 20 November 2026. */
export function makeSettings(given: Partial<RunSettings> = {}): RunSettings {
  return {
    mostPages: 1000,
    include: [],
    exclude: [],
    robots: true,
    viewport: { width: 1280, height: 800 },
    language: 'en',
    asOf: '2026-11-20',
    profile,
    ...given,
  };
}

/** The first line of a sample run. */
export function makeBegin(settings: Partial<RunSettings> = {}): BeginLine {
  return {
    kind: 'begin',
    schema: 'porchlight-site/1',
    home: HOME,
    at: '2026-11-20T16:00:00.000Z',
    version: '0.1.0',
    settings: makeSettings(settings),
    seeds: [],
  };
}

/** The line of a sample page. */
export function makePageLine(page: SamplePage): SiteLine {
  const address = new URL(page.path, HOME).href;
  const report = makeReport();
  const rows = (page.translations ?? []).map(
    (row): TranslationRow => ({
      language: 'es',
      level: 'none',
      missingDates: [],
      missingLinks: [],
      missingForm: false,
      ...row,
    }),
  );
  return {
    kind: 'page',
    address,
    links: (page.links ?? []).map((path) => new URL(path, HOME).href),
    others: page.others ?? [],
    alternates: [],
    report: {
      ...report,
      page: {
        ...report.page,
        url: address,
        title: page.title ?? 'A page',
        language: page.language ?? 'en',
        topic: { is: page.topic ?? 'other' },
      },
      findings: page.findings ?? [],
      participation: page.points ?? [],
      couldNotCheck: [],
      translations: rows,
    },
  };
}

/** The last line of a run that left nothing out. */
export const end: SiteLine = {
  kind: 'end',
  at: '2026-11-20T17:00:00.000Z',
  leftOut: { beyondLimit: 0, endless: [], forbidden: 0, documents: 0 },
};

/** A site of these pages, read to its end. */
export function makeSite(
  pages: SamplePage[],
  more: SiteLine[] = [],
  settings: Partial<RunSettings> = {},
): Promise<Site> {
  return readSite(makeBegin(settings), [...pages.map(makePageLine), ...more, end]);
}
