import type { DistrictProfile } from '../model/profile.ts';
import type { RuleOutcome } from '../model/report.ts';
import { isGenerator, type Page } from '../page/page.ts';
import type { Evaluation, Rule, RuleFinding } from '../rules/rule.ts';

/** A finding, and the page or the page in a frame that it is on. */
export interface PageFinding {
  finding: RuleFinding;
  page: Page;
}

interface Judged {
  outcome: RuleOutcome['outcome'];
  found: PageFinding[];
}

const order: RuleOutcome['outcome'][] = ['error', 'failed', 'review', 'passed', 'notApplicable'];

/** The worse of two outcomes: what is to be said of a rule that was asked of a page and of what stands in its frames. */
export function worst(one: RuleOutcome['outcome'], other: RuleOutcome['outcome'] | undefined): RuleOutcome['outcome'] {
  return other && order.indexOf(other) < order.indexOf(one) ? other : one;
}

/**
 * Asks a rule of a page, and of what stands in its frames. A frame is no page of its own: there only places are
 * judged, never the page as a whole, and nobody asks it for chances to take part.
 * @param pages the page first
 */
export function* evaluateOn(
  pages: readonly Page[],
  rule: Rule,
  profile: DistrictProfile,
): Generator<undefined, Judged> {
  const judged: Judged = { outcome: 'notApplicable', found: [] };
  for (const page of pages) {
    if (page.frame && rule.lens === 'participation') continue;
    for (const need of rule.needs ?? []) yield* page.prepare(need);
    const made = rule.evaluate(page, profile);
    const evaluation = isGenerator<Evaluation>(made) ? yield* made : made;
    if (!evaluation.applicable) continue;
    const found = evaluation.findings.filter(({ element }) => !page.frame || isPlace(page, element));
    judged.outcome = worst(outcomeOf(found), judged.outcome);
    judged.found.push(...found.map((finding) => ({ finding, page })));
  }
  return judged;
}

function outcomeOf(findings: readonly RuleFinding[]): RuleOutcome['outcome'] {
  if (findings.some(({ outcome }) => outcome === 'fail')) return 'failed';
  return findings.length > 0 ? 'review' : 'passed';
}

/** Whether an element is a place on the page rather than the page itself or its head. */
function isPlace({ document }: Page, element: Element | undefined): boolean {
  if (!element || element === document.body) return false;
  return !document.contains(element) || document.body.contains(element);
}
