import { fixesFor } from '@porchlight/core/fixes/fix-for';
import type { Report } from '@porchlight/core/model/report';
import { strings } from './strings.ts';
import { harmlessLine, type Paper, paragraph } from './terminal.ts';

/** The ready tags of one report, under the problems that they answer. Tags are not wrapped: they are to be copied. */
export function printFixes(report: Report, paper: Paper): string {
  const say = strings(report.tool.language);
  const fixes = fixesFor(report);
  if (fixes.length === 0) return '';
  const parts = fixes.map(({ ruleId, message, note, html }) => {
    const found = report.findings.filter((each) => each.ruleId === ruleId && each.message === message);
    return [
      paragraph(paper, say.fixFor(found[0]?.problem ?? ruleId), { first: '  • ', tone: 'strong' }),
      paragraph(paper, note, { first: '    ', tone: 'quiet' }),
      '\n',
      ...html.split('\n').map((line) => `${harmlessLine(line)}\n`),
      '\n',
    ].join('');
  });
  return `${paragraph(paper, say.fixesTitle, { tone: 'title' })}${parts.join('')}`;
}
