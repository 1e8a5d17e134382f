import { compareTallies, groupFindings, sharedFixes, tally } from '@porchlight/core/export/group';
import { strings as exportStrings } from '@porchlight/core/export/strings';
import { impacts, type ToolLanguage } from '@porchlight/core/model/lens';
import type { Report } from '@porchlight/core/model/report';
import { strings } from './strings.ts';
import type { Unreadable } from './targets.ts';
import { type Paper, paragraph, tint } from './terminal.ts';

/** What is worth starting with. */
const FIRST = 5;

/** The end of a run for people: where the worst is, which fix helps most, and what could not be audited. */
export function printEnd(
  reports: readonly Report[],
  failed: readonly Unreadable[],
  language: ToolLanguage,
  paper: Paper,
) {
  const say = strings(language);
  const [only] = reports;
  return [
    `${tint(paper, '─'.repeat(paper.width), 'quiet')}\n`,
    reports.length === 1 && only ? worstFixes(only, paper) : worstPages(reports, language, paper),
    shared(reports, language, paper),
    failed.length > 0 ? `${paragraph(paper, exportStrings(language).notAudited, { tone: 'title' })}` : '',
    ...failed.map(({ address, problem }) => paragraph(paper, `${address}: ${problem}`, { first: '  - ' })),
    failed.length > 0 ? '\n' : '',
    paragraph(paper, reports.length === 0 ? say.noneAudited : say.pagesRead(reports.length, failed.length)),
    reports.length > 0 ? paragraph(paper, exportStrings(language).noVerdict, { tone: 'quiet' }) : '',
  ].join('');
}

function worstFixes(report: Report, paper: Paper): string {
  const { language } = report.tool;
  const say = exportStrings(language);
  const worst = groupFindings(report.findings).filter(({ outcome }) => outcome === 'fail');
  if (worst.length === 0) return '';
  const lines = worst.slice(0, FIRST).map(({ problem, impact, findings }, index) =>
    paragraph(paper, `${problem} (${say.impact[impact]}, ${say.places(findings.length)})`, {
      first: `  ${index + 1}. `,
    }),
  );
  return `${paragraph(paper, strings(language).start, { tone: 'title' })}${lines.join('')}\n`;
}

function worstPages(reports: readonly Report[], language: ToolLanguage, paper: Paper): string {
  const say = exportStrings(language);
  const worst = reports
    .map((report) => ({ report, sum: tally(groupFindings(report.findings)) }))
    .filter(({ sum }) => sum.fixes > 0)
    .sort((one, other) => compareTallies(one.sum, other.sum));
  if (worst.length === 0) return '';
  const lines = worst.slice(0, FIRST).map(({ report: { page }, sum }, index) => {
    const impact = impacts.find((name) => sum.byImpact[name] > 0);
    const facts = `${say.lensFixes(sum.fixes, sum.places)}${impact ? `, ${say.impact[impact]}: ${sum.byImpact[impact]}` : ''}`;
    return [
      paragraph(paper, page.title.trim() || say.untitled, { first: `  ${index + 1}. `, tone: 'strong' }),
      paragraph(paper, facts, { first: '     ' }),
      paragraph(paper, page.url, { first: '     ', tone: 'quiet' }),
    ].join('');
  });
  return `${paragraph(paper, strings(language).startMany, { tone: 'title' })}${lines.join('')}\n`;
}

function shared(reports: readonly Report[], language: ToolLanguage, paper: Paper): string {
  const say = exportStrings(language);
  const fixes = sharedFixes(reports).slice(0, FIRST);
  if (fixes.length === 0) return '';
  const lines = fixes.map(({ group, pages }, index) =>
    paragraph(paper, `${group.problem} (${say.sharedWhere(group.findings.length, pages.length)})`, {
      first: `  ${index + 1}. `,
    }),
  );
  return `${paragraph(paper, say.shared, { tone: 'title' })}${lines.join('')}\n`;
}
