import type { SortedOut } from '../../decisions/sort-out.ts';
import type { ToolLanguage } from '../../model/lens.ts';
import type { Report } from '../../model/report.ts';
import { LanguageTag } from '../../model/text.ts';
import type { FixGroup } from '../group.ts';
import type { Strings } from '../strings.ts';
import { html, type Markup, verbatim } from './markup.ts';

/** What every part of a page's section needs to know. */
export interface Telling {
  /** Its findings are those that are still open: what people decided about the others is in `sorted`. */
  report: Report;
  sorted: SortedOut;
  /** Pictures by the id of a finding, as data URLs. */
  pictures: ReadonlyMap<string, string>;
  say: Strings;
  language: ToolLanguage;
  /** Heading level of the section's parts: 2 in a report of one page, 3 when each page has a heading of its own. */
  level: 2 | 3;
  /** Starts every id in the section. */
  prefix: string;
}

/** A page that somebody wanted in the report and that could not be audited, and why, in one sentence. */
export interface NotAudited {
  address: string;
  why: string;
}

/** One audited page with what the whole document needs of it. */
export interface PageInReport {
  telling: Telling;
  groups: FixGroup[];
}

/** A heading `deeper` levels below the parts of the section. */
export function heading({ level }: Telling, deeper: 0 | 1 | 2, content: Markup | string, className = ''): Markup {
  const tag = verbatim(`h${level + deeper}`);
  return className ? html`<${tag} class="${className}">${content}</${tag}>` : html`<${tag}>${content}</${tag}>`;
}

/** Words of the audited page: kept apart from ours in direction, and marked with the page's own language. */
export function theirs(text: string, { page }: Report): Markup {
  return LanguageTag.safeParse(page.language).success
    ? html`<bdi lang="${page.language}">${text}</bdi>`
    : html`<bdi>${text}</bdi>`;
}

/** What a report's page is called: its title, else its address. */
export function pageName({ page }: Report, say: Strings): string {
  return page.title.trim() || shownAddress(page.url) || say.untitled;
}

/** An address for people. Of a file only the name: the folders of somebody's computer are nobody's business. */
export function shownAddress(url: string): string {
  if (!url.startsWith('file:')) return url;
  const name = url.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
