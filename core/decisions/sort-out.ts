import { type Decision, type DecisionStep, latestStep } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import type { ToolLanguage } from '../model/lens.ts';
import type { Note } from '../model/note.ts';
import type { Report } from '../model/report.ts';
import { OWN_RULE, ownFinding } from './own-finding.ts';

/** A finding, and the step of a decision that speaks of it now. */
export interface Decided {
  finding: Finding;
  decision: Decision;
  step: DecisionStep;
}

/** The findings of one audit after people have decided about some. Every finding is in exactly one list. */
export interface SortedOut {
  /** What is still to be fixed or looked at; confirmed reviews and people's own findings are among it. */
  open: Finding[];
  planned: Decided[];
  notAProblem: Decided[];
  /** Said to be mended after the audit: the next one proves it. */
  saidFixed: Decided[];
  /** By id of an open finding: it was said to be mended, and an audit after that still finds it. */
  stillThere: ReadonlyMap<string, DecisionStep>;
  /** By id of an open finding: a person looked at what a machine could not decide, and it is a problem. */
  confirmed: ReadonlyMap<string, DecisionStep>;
}

export interface SortOutOptions {
  findings: readonly Finding[];
  decisions: readonly Decision[];
  notes: readonly Note[];
  /** When the page was audited: what was said to be mended before that, and is found, is not. */
  auditedAt: string;
  language: ToolLanguage;
}

/** Sorts the findings of an audit by what was decided about them. A decision of the page outranks one of the site. */
export function sortOut({ findings, decisions, notes, auditedAt, language }: SortOutOptions): SortedOut {
  const decisionOf = new Map<string, Decision>();
  for (const decision of decisions) {
    const other = decisionOf.get(decision.findingId);
    if (!other || ofSite(other) || !ofSite(decision)) decisionOf.set(decision.findingId, decision);
  }
  const own = notes.flatMap((note) => ownFinding(note, language) ?? []);
  const stillThere = new Map<string, DecisionStep>();
  const confirmed = new Map<string, DecisionStep>();
  const sorted: SortedOut = { open: [], planned: [], notAProblem: [], saidFixed: [], stillThere, confirmed };
  for (const finding of [...findings, ...own]) {
    const decision = decisionOf.get(finding.id);
    if (!decision) {
      sorted.open.push(finding);
      continue;
    }
    const step = latestStep(decision);
    const decided = { finding, decision, step };
    if (step.kind === 'planned') sorted.planned.push(decided);
    else if (step.kind === 'not-a-problem') sorted.notAProblem.push(decided);
    // No audit can prove what a person found: that it is mended is theirs to say.
    else if (step.kind === 'fixed' && (step.at > auditedAt || finding.ruleId === OWN_RULE))
      sorted.saidFixed.push(decided);
    else {
      if (step.kind === 'fixed') stillThere.set(finding.id, step);
      if (step.kind === 'confirmed') confirmed.set(finding.id, step);
      sorted.open.push(step.kind === 'confirmed' ? { ...finding, outcome: 'fail' } : finding);
    }
  }
  return sorted;
}

/** The same for a report that carries decisions and notes with it. */
export function sortOutReport({ findings, decisions = [], notes = [], page, tool }: Report): SortedOut {
  return sortOut({ findings, decisions, notes, auditedAt: page.auditedAt, language: tool.language });
}

/** A finding, and the step of the decision that holds for it now, if there is one. */
export interface Judged {
  finding: Finding;
  step?: DecisionStep;
}

/** Every finding of a report, people's own among them: what is open first, then what was decided, with the decision. */
export function judgedFindings(report: Report): Judged[] {
  const { open, saidFixed, planned, notAProblem, confirmed } = sortOutReport(report);
  const still = open.map((finding) => {
    const step = confirmed.get(finding.id);
    return step ? { finding, step } : { finding };
  });
  return [...still, ...saidFixed, ...planned, ...notAProblem];
}

function ofSite({ page }: Decision): boolean {
  return page.endsWith('/*');
}
