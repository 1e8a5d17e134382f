import { type Judged, judgedFindings } from '../decisions/sort-out.ts';
import type { Finding } from '../model/finding.ts';
import type { Impact } from '../model/lens.ts';
import type { Report } from '../model/report.ts';
import { criterion } from '../standards/criteria.ts';
import { placeOf } from './report-csv.ts';

const levels: Record<Impact, 'error' | 'warning' | 'note'> = {
  critical: 'error',
  serious: 'error',
  moderate: 'warning',
  minor: 'note',
};

/**
 * One or many reports as a SARIF 2.1.0 log (OASIS), which code hosts and editors show beside the code.
 * A finding that a person must look at is of kind `review`; its `partialFingerprints` stay the same from run to run.
 */
export function reportSarif(reports: readonly Report[]): string {
  const rules = rulesOf(reports);
  const index = new Map(rules.map(({ id }, position) => [id, position]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Porchlight', version: reports[0]?.tool.version ?? '0', rules } },
        columnKind: 'utf16CodeUnits',
        automationDetails: { id: 'porchlight/' },
        invocations: [{ executionSuccessful: reports.length > 0 }],
        artifacts: reports.map(({ page }) => ({ location: { uri: page.url }, description: { text: page.title } })),
        results: reports.flatMap((report, position) =>
          judgedFindings(report).map((judged) =>
            resultOf(judged, report, position, index.get(judged.finding.ruleId) ?? 0),
          ),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rulesOf(reports: readonly Report[]) {
  const rules = new Map<string, { id: string; [member: string]: unknown }>();
  for (const report of reports) {
    const { rules: outcomes, tool } = report;
    for (const { finding } of judgedFindings(report)) {
      const { ruleId, why, fix, impact, wcag, fixedBy, lens } = finding;
      if (rules.has(ruleId)) continue;
      const title = outcomes?.find(({ id }) => id === ruleId)?.title;
      const [first] = wcag;
      const help = first ? criterion(first, tool.language).url : undefined;
      rules.set(ruleId, {
        id: ruleId,
        ...(title ? { shortDescription: { text: title } } : {}),
        fullDescription: { text: why },
        help: { text: fix },
        ...(help ? { helpUri: help } : {}),
        defaultConfiguration: { level: levels[impact] },
        properties: { tags: [lens, fixedBy, ...wcag.map((number) => `WCAG ${number}`)] },
      });
    }
  }
  return [...rules.values()];
}

function resultOf({ finding, step }: Judged, { page }: Report, artifact: number, ruleIndex: number) {
  const { ruleId, outcome, impact, problem, fix, target, also, id } = finding;
  const location = (place: Finding['target']) => ({
    physicalLocation: {
      artifactLocation: { uri: page.url, index: artifact },
    },
    ...(placeOf(place) ? { logicalLocations: [{ fullyQualifiedName: placeOf(place), kind: 'element' }] } : {}),
  });
  return {
    ruleId,
    ruleIndex,
    // SARIF wants no level for what is not a failure.
    kind: outcome,
    level: outcome === 'fail' ? levels[impact] : 'none',
    message: { text: `${problem} ${fix}` },
    locations: [location(target)],
    ...(also.length > 0 ? { relatedLocations: also.map(location) } : {}),
    // What people took off the list is suppressed, with their reason; what they plan to mend is not.
    ...(step?.kind === 'not-a-problem'
      ? { suppressions: [{ kind: 'external', status: 'accepted', justification: step.reason }] }
      : {}),
    partialFingerprints: { 'porchlight/v1': id },
    // A page that scripts have changed has no lines to point at: the opening tag stands in for them.
    ...(target.html ? { properties: { html: target.html } } : {}),
  };
}
