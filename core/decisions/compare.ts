import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { addressKey } from '../page/address-key.ts';

/** One audit of a page against an earlier one. */
export interface Compared {
  /** In the earlier one only. */
  fixed: Finding[];
  /** In the later one only. */
  fresh: Finding[];
  /** In both, as the later one tells them. */
  still: Finding[];
}

/** What became of the findings of an earlier audit; the id of a finding is what makes it the same. */
export function compareReports(before: Report, now: Report): Compared {
  const old = new Set(before.findings.map(({ id }) => id));
  const found = new Set(now.findings.map(({ id }) => id));
  return {
    fixed: before.findings.filter(({ id }) => !found.has(id)),
    fresh: now.findings.filter(({ id }) => !old.has(id)),
    still: now.findings.filter(({ id }) => old.has(id)),
  };
}

/** Whether two reports are of one page. */
export function isSamePage(one: Report, other: Report): boolean {
  return pageKey(one.page.url) === pageKey(other.page.url);
}

/** What a page is kept under: its address without fragment and last slash. */
export function pageKey(url: string): string {
  return addressKey(url, url);
}

/** What decisions for every page of a site are kept under; undefined for an address without a site, such as a file. */
export function siteKey(url: string): string | undefined {
  const match = /^https?:\/\/[^/]+/i.exec(url);
  return match ? `${match[0].toLowerCase()}/*` : undefined;
}
