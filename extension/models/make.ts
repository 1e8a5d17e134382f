import { type Fix, fixFor } from '@porchlight/core/fixes/fix-for';
import type { Finding } from '@porchlight/core/model/finding';
import type { Report } from '@porchlight/core/model/report';

/** How a person can mend a finding right here: paste something ready, or write a few words. */
export type Making =
  | { kind: 'widget'; fix: Fix }
  /** A description of a picture; `tag` is the picture as it stands in the page. */
  | { kind: 'alt'; tag: string }
  | { kind: 'lang'; code: string }
  | { kind: 'name' };

/** What can be made for a finding; undefined where its sentence says all there is to say. */
export function makingFor(finding: Finding, report: Report | undefined): Making | undefined {
  const fix = report && fixFor(finding, report);
  if (fix) return { kind: 'widget', fix };
  const { wcag, target, data } = finding;
  if (/^<img\b/i.test(target.html) && wcag.includes('1.1.1')) return { kind: 'alt', tag: target.html };
  if (wcag.some((criterion) => criterion.startsWith('3.1.'))) {
    const code = typeof data.found === 'string' && data.found !== '' ? data.found : report?.page.language || 'en';
    return { kind: 'lang', code: `lang="${code.replace(/[^\w-]/g, '')}"` };
  }
  if (/^<(a|button)\b/i.test(target.html) && wcag.some((criterion) => ['2.4.4', '4.1.2'].includes(criterion))) {
    return { kind: 'name' };
  }
  return undefined;
}

/** The picture's tag with its description in place. */
export function withAlt(tag: string, text: string): string {
  const value = text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const bare = tag.replace(/\s+(alt|title)(="[^"]*"|='[^']*'|(?=[\s>]))/gi, '');
  return bare.replace(/^<img\b/i, `<img alt="${value}"`);
}
