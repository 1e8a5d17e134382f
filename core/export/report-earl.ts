import { OWN_RULE } from '../decisions/own-finding.ts';
import { judgedFindings } from '../decisions/sort-out.ts';
import type { DecisionKind } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import type { Report, RuleOutcome } from '../model/report.ts';
import { criterion } from '../standards/criteria.ts';
import { placeOf } from './report-csv.ts';

/** The terms of EARL 1.0 as W3C ACT tooling writes them. */
const context = {
  '@vocab': 'http://www.w3.org/ns/earl#',
  earl: 'http://www.w3.org/ns/earl#',
  WCAG2: 'http://www.w3.org/TR/WCAG21/#',
  ACT: 'https://www.w3.org/WAI/standards-guidelines/act/rules/',
  dct: 'http://purl.org/dc/terms/',
  doap: 'http://usefulinc.com/ns/doap#',
  ptr: 'http://www.w3.org/2009/pointers#',
  name: 'doap:name',
  release: 'doap:release',
  revision: 'doap:revision',
  title: 'dct:title',
  source: 'dct:source',
  date: 'dct:date',
  description: 'dct:description',
  expression: 'ptr:expression',
  isPartOf: { '@id': 'dct:isPartOf', '@type': '@id' },
  assertedBy: { '@type': '@id' },
  outcome: { '@type': '@id' },
  mode: { '@type': '@id' },
  assertions: { '@reverse': 'subject' },
};

const outcomes: Record<RuleOutcome['outcome'], string> = {
  passed: 'earl:passed',
  failed: 'earl:failed',
  review: 'earl:cantTell',
  notApplicable: 'earl:inapplicable',
  error: 'earl:untested',
};

/** What a person's decision says of the page; taking one back says nothing. */
const decided: Partial<Record<DecisionKind, RuleOutcome['outcome']>> = {
  fixed: 'passed',
  planned: 'failed',
  'not-a-problem': 'passed',
  confirmed: 'failed',
};

const assertor = '_:porchlight';

/**
 * One or many reports in the Evaluation and Report Language (EARL 1.0, JSON-LD): what W3C's ACT tooling reads. A test
 * subject per page; an assertion per finding, and one for each rule that found nothing, so that what passed, what did
 * not apply and what could not be tested is said as well. A test is part of the success criteria and ACT rules it tests.
 * What a person decided or found stands beside what the machine said, as an assertion of that person, with the reason.
 */
export function reportEarl(reports: readonly Report[]): string {
  const people = new Map<string, string>();
  const idOf = (name: string) => people.get(name) ?? people.set(name, `_:person-${people.size + 1}`).get(name);
  const subjects = reports.map((report) => ({
    '@id': report.page.url,
    '@type': 'TestSubject',
    source: report.page.url,
    title: report.page.title,
    assertions: [
      ...report.findings.map((finding) => found(finding, report)),
      ...silent(report),
      ...byPeople(report, idOf),
    ],
  }));
  const graph = [
    {
      '@id': assertor,
      '@type': ['Assertor', 'Software', 'doap:Project'],
      name: 'Porchlight',
      release: { '@type': 'doap:Version', revision: reports[0]?.tool.version ?? '0' },
    },
    ...subjects,
    ...[...people].map(([name, id]) => ({ '@id': id, '@type': ['Assertor', 'Person'], ...(name ? { name } : {}) })),
  ];
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 2)}\n`;
}

function found(finding: Finding, report: Report) {
  const { ruleId, outcome, problem, target } = finding;
  return assertion(ruleId, outcome === 'fail' ? 'failed' : 'review', finding, report, {
    description: problem,
    ...pointerTo(target),
  });
}

function pointerTo(target: Finding['target']) {
  const place = placeOf(target);
  return place ? { pointer: { '@type': 'ptr:CSSSelectorPointer', expression: place } } : {};
}

/** What people decided about findings, and what they found themselves. */
function byPeople(report: Report, idOf: (name: string) => string | undefined) {
  const notes = new Map(report.notes?.map((note) => [`${OWN_RULE}-${note.id}`, note]));
  return judgedFindings(report).flatMap(({ finding, step }) => {
    const note = notes.get(finding.id);
    const outcome = step ? decided[step.kind] : note && 'failed';
    if (!outcome) return [];
    const { by = '', at } = step ?? note ?? {};
    const result = {
      description: step?.reason || finding.problem,
      ...(at ? { date: at } : {}),
      ...pointerTo(finding.target),
    };
    const made = assertion(finding.ruleId, outcome, finding, report, result);
    return [{ ...made, assertedBy: idOf(by), mode: 'earl:manual' }];
  });
}

/** The rules that no finding speaks for. */
function silent(report: Report) {
  const spoken = new Set(report.findings.map(({ ruleId }) => ruleId));
  return (report.rules ?? [])
    .filter(({ id }) => !spoken.has(id))
    .map((rule) => assertion(rule.id, rule.outcome, rule, report, { description: rule.title }));
}

function assertion(
  rule: string,
  outcome: RuleOutcome['outcome'],
  { wcag, act }: Pick<RuleOutcome, 'wcag' | 'act'>,
  { page, tool }: Report,
  result: object,
) {
  const criteria = wcag.flatMap((number) => {
    const name = criterion(number, tool.language).url?.match(/([\w-]+)\.html$/)?.[1];
    return name ? [`WCAG2:${name}`] : [];
  });
  return {
    '@type': 'Assertion',
    assertedBy: assertor,
    mode: 'earl:automatic',
    test: {
      '@id': `urn:porchlight:rule:${rule}`,
      '@type': 'TestCase',
      title: rule,
      isPartOf: [...criteria, ...act.map((id) => `ACT:${id}/`)],
    },
    result: { '@type': 'TestResult', outcome: outcomes[outcome], date: page.auditedAt, ...result },
  };
}
