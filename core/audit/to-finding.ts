import type { EngineFinding, EngineRuleResult } from '../engines/engine.ts';
import type { Finding, Target } from '../model/finding.ts';
import type { ToolLanguage } from '../model/lens.ts';
import type { RuleOutcome } from '../model/report.ts';
import { targetOf } from '../page/describe.ts';
import type { Page } from '../page/page.ts';
import type { Rule, RuleFinding } from '../rules/rule.ts';
import { criterion } from '../standards/criteria.ts';
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
    id: fingerprint(rule.id, found.message, found.about ?? element, seen),
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

/** An engine's finding as the report keeps it. Its message is its outcome: an engine's rule has one way to fail. */
export function engineFinding(
  { rule, words }: EngineRuleResult,
  { element, data, act }: EngineFinding,
  language: ToolLanguage,
  seen: Map<string, number>,
): Finding {
  return {
    id: fingerprint(rule.id, rule.outcome, element, seen),
    ruleId: rule.id,
    lens: 'accessibility',
    outcome: rule.outcome,
    impact: rule.impact,
    message: rule.outcome,
    data,
    problem: fill(words.problem, data, language),
    fix: fill(words.fix, data, language),
    why: words.why,
    sources: rule.wcag.map((number) => {
      const { url } = criterion(number, language);
      return { name: `WCAG 2 success criterion ${number}`, ...(url ? { url } : {}) };
    }),
    wcag: [...rule.wcag],
    act: [...(act ?? rule.act)],
    practices: ['pp-1.3a'],
    fixedBy: rule.fixedBy,
    target: element ? targetOf(element) : wholePage,
    also: [],
  };
}

/** What became of a rule of our own. */
export function ruleOutcome(rule: Rule, outcome: RuleOutcome['outcome'], language: ToolLanguage): RuleOutcome {
  const { title } = language === 'es' ? rule.es : rule;
  return { id: rule.id, lens: rule.lens, outcome, title, wcag: rule.wcag ?? [], act: rule.act ?? [] };
}

/** What became of an engine's rule. */
export function engineOutcome({ rule, words }: EngineRuleResult, outcome: RuleOutcome['outcome']): RuleOutcome {
  const { id, wcag, act } = rule;
  return { id, lens: 'accessibility', outcome, title: words.title, wcag: [...wcag], act: [...act] };
}
