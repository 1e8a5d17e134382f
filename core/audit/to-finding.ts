import type { EngineFinding, EngineRuleResult } from '../engines/engine.ts';
import type { Finding, Target } from '../model/finding.ts';
import type { ToolLanguage } from '../model/lens.ts';
import { targetOf } from '../page/describe.ts';
import type { Page } from '../page/page.ts';
import type { Rule, RuleFinding } from '../rules/rule.ts';
import { fill } from './fill.ts';
import { fingerprint } from './fingerprint.ts';

const wholePage: Target = { selector: '', frames: [], html: '', text: '' };

/** A rule's finding as the report keeps it: words filled in, place described, id given. */
export function ruleFinding(
  rule: Rule,
  found: RuleFinding,
  language: ToolLanguage,
  page: Page,
  seen: Map<string, number>,
): Finding {
  const text = language === 'es' ? rule.es : rule;
  const message = text.messages[found.message];
  if (!message) throw new Error(`The rule ${rule.id} has no message "${found.message}".`);
  const data = found.data ?? {};
  const element = found.element === page.document.documentElement ? undefined : found.element;
  return {
    id: fingerprint(rule.id, found.message, element, seen),
    ruleId: rule.id,
    lens: rule.lens,
    outcome: found.outcome,
    impact: rule.impact,
    message: found.message,
    data,
    problem: fill(message.problem, data, language),
    fix: fill(message.fix, data, language),
    why: text.why,
    sources: [...rule.sources],
    wcag: rule.wcag ?? [],
    act: [...(found.act ?? rule.act ?? [])],
    practices: [...rule.practices],
    fixedBy: rule.fixedBy,
    target: found.element ? targetOf(found.element) : wholePage,
    also: (found.also ?? []).map(targetOf),
  };
}

/** An engine's finding as the report keeps it. */
export function engineFinding(result: EngineRuleResult, found: EngineFinding, seen: Map<string, number>): Finding {
  return {
    id: fingerprint(result.ruleId, found.outcome, found.element, seen),
    ruleId: result.ruleId,
    lens: 'accessibility',
    outcome: found.outcome,
    impact: found.impact,
    message: found.outcome,
    data: found.data,
    problem: found.problem,
    fix: found.fix,
    why: found.why,
    sources: result.wcag.map((criterion) => ({ name: `WCAG 2 success criterion ${criterion}`, url: result.helpUrl })),
    wcag: result.wcag,
    act: result.act,
    practices: ['pp-1.3a'],
    fixedBy: result.fixedBy,
    target: found.element ? targetOf(found.element) : wholePage,
    also: [],
  };
}
