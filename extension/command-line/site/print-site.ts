import { strings as exportStrings } from '@porchlight/core/export/strings';
import type { SiteVerdicts } from '@porchlight/core/site/judge';
import type { Site } from '@porchlight/core/site/site';
import { strings } from '../strings.ts';
import { type Paper, paragraph, tint, toneOf } from '../terminal.ts';

/** What is worth starting with; the report has the rest. */
const FIRST = 8;

/**
 * The end of a run over a site, for a terminal.
 * @param verdicts missing for a part of a split run: a part does not show what a whole site lacks
 */
export function printSite(site: Site, verdicts: SiteVerdicts | undefined, paper: Paper): string {
  const { language } = site.settings;
  const say = strings(language);
  const common = exportStrings(language);
  const fails = site.fixes.filter(({ outcome }) => outcome === 'fail');
  const title = (text: string) => paragraph(paper, text, { tone: 'title' });
  const findings = verdicts?.findings ?? [];
  return [
    `${tint(paper, '─'.repeat(paper.width), 'quiet')}\n`,
    findings.length > 0 ? title(say.siteAsAWhole) : '',
    ...findings.slice(0, FIRST).map(({ problem, fix, outcome, impact }) =>
      [
        paragraph(paper, problem, {
          first: outcome === 'review' ? '  ? ' : '  • ',
          tone: outcome === 'review' ? 'review' : toneOf(impact),
        }),
        paragraph(paper, fix, { first: '    ' }),
      ].join(''),
    ),
    findings.length > FIRST
      ? paragraph(paper, say.also(findings.length - FIRST), { first: '    ', tone: 'quiet' })
      : '',
    findings.length > 0 ? '\n' : '',
    fails.length > 0 ? title(say.oneChange) : '',
    ...fails.slice(0, FIRST).map(({ problem, impact, places, pages, shared }, index) => {
      const [most] = shared;
      const where = common.sharedWhere(places, pages.length);
      const template = most && most.pages > 2 ? `; ${say.samePlace(most.pages)}` : '';
      return paragraph(paper, `${problem} (${common.impact[impact]}, ${where}${template})`, {
        first: `  ${index + 1}. `,
      });
    }),
    fails.length > 0 ? '\n' : '',
    paragraph(paper, say.pagesRead(site.pages.length, site.failed.length)),
    ...leftOut(site, paper),
    paragraph(paper, common.noVerdict, { tone: 'quiet' }),
  ].join('');
}

function leftOut({ leftOut: left, settings }: Site, paper: Paper): string[] {
  if (!left) return [];
  const say = strings(settings.language);
  const lines = [
    left.beyondLimit > 0 ? say.beyondLimit(left.beyondLimit, settings.mostPages) : '',
    left.forbidden > 0 ? say.forbidden(left.forbidden) : '',
    left.documents > 0 ? say.documents(left.documents) : '',
    ...left.endless.slice(0, 3).map(({ kind, count }) => say.endless(kind, count)),
  ];
  return lines.filter(Boolean).map((line) => paragraph(paper, line, { first: '  - ', tone: 'quiet' }));
}
