import type { Page } from '../page/page.ts';

const declared =
  'meta[property="article:modified_time"], meta[name="last-modified" i], meta[name="dcterms.modified" i], meta[property="og:updated_time"], time[itemprop="dateModified"], [class*="updated" i] time[datetime], time.updated';

/** The day on which a page says it was changed last, `YYYY-MM-DD`; undefined when it says none in a form machines read. */
export function lastChanged(page: Page): string | undefined {
  for (const element of page.document.querySelectorAll(declared)) {
    const value = element.getAttribute('content') ?? element.getAttribute('datetime') ?? '';
    const day = /^(\d{4}-\d{2}-\d{2})/.exec(value.trim())?.[1];
    if (day && !Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return day;
  }
  return undefined;
}
