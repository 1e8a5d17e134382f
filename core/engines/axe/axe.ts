import axeCore, { type NodeResult, type Result, type RunOptions } from 'axe-core';
import type { Outcome } from '../../model/lens.ts';
import type { Engine, EngineFinding, EngineOptions, EngineRuleResult } from '../engine.ts';
import { type AxeWords, wordsInEnglish, wordsInSpanish } from './words.ts';

// The language lens asks these itself, and looks at the text too.
const askedElsewhere = ['html-has-lang', 'html-lang-valid'];

/** axe-core: the first accessibility engine. It reads the live document and leaves nothing in it. */
export const axe: Engine = {
  name: 'axe-core',
  version: axeCore.version,
  async *run(page, options) {
    const results = await axeCore.run(page.document, runOptions(options));
    options.signal?.throwIfAborted();
    for (const result of results.violations) yield ruleResult(result, 'failed', options);
    for (const result of results.incomplete) yield ruleResult(result, 'review', options);
    for (const result of results.passes) yield ruleResult({ ...result, nodes: [] }, 'passed', options);
    for (const result of results.inapplicable) yield ruleResult({ ...result, nodes: [] }, 'notApplicable', options);
  },
};

function runOptions({ standard }: EngineOptions): RunOptions {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
  return {
    runOnly: standard === 'wcag22aa' ? [...tags, 'wcag22aa'] : tags,
    rules: Object.fromEntries(askedElsewhere.map((id) => [id, { enabled: false }])),
    resultTypes: ['violations', 'incomplete'],
    // Our own selectors name a place once; axe-core's are its greatest cost on large pages.
    selectors: false,
    elementRef: true,
    iframes: false,
    preload: false,
  };
}

function ruleResult(result: Result, outcome: EngineRuleResult['outcome'], options: EngineOptions): EngineRuleResult {
  const words = (options.language === 'es' ? wordsInSpanish[result.id] : undefined) ?? wordsInEnglish[result.id];
  const findingOutcome: Outcome = outcome === 'failed' ? 'fail' : 'review';
  return {
    ruleId: `axe/${result.id}`,
    outcome,
    wcag: result.tags.flatMap(successCriterion),
    act: [],
    fixedBy: words?.fixedBy ?? 'webmaster',
    helpUrl: result.helpUrl,
    findings: result.nodes.map((node) => finding(node, result, words, findingOutcome)),
  };
}

function finding(node: NodeResult, result: Result, words: AxeWords | undefined, outcome: Outcome): EngineFinding {
  const data = contrastData(node);
  const hasData = 'ratio' in data;
  // A contrast that could not be computed has no numbers to put into the sentence.
  const speakable = words && (hasData || !words.problem.includes('{')) ? words : undefined;
  return {
    outcome,
    impact: node.impact ?? result.impact ?? 'moderate',
    problem: fillNumbers(speakable?.problem ?? `${result.help}.`, data),
    fix: fillNumbers(words?.fix ?? node.failureSummary ?? result.help, data),
    why: words?.why ?? `${result.description}.`,
    data,
    ...(node.element ? { element: node.element as Element } : {}),
  };
}

function contrastData(node: NodeResult): Record<string, string | number> {
  const data: unknown = node.any[0]?.data;
  if (typeof data !== 'object' || data === null || !('contrastRatio' in data)) return {};
  const { contrastRatio, expectedContrastRatio } = data as { contrastRatio?: number; expectedContrastRatio?: string };
  if (!contrastRatio || !expectedContrastRatio) return {};
  return { ratio: contrastRatio, needed: expectedContrastRatio.replace(':1', '') };
}

function fillNumbers(sentence: string, data: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole));
}

/** `wcag143` → `1.4.3` */
function successCriterion(tag: string): string[] {
  const digits = /^wcag(\d)(\d)(\d+)$/.exec(tag);
  return digits ? [`${digits[1]}.${digits[2]}.${digits[3]}`] : [];
}
