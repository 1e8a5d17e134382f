import type { FixedBy, Impact, Outcome, ToolLanguage } from '../model/lens.ts';
import type { Page } from '../page/page.ts';

/** One fault that an engine saw, already in our words. */
export interface EngineFinding {
  outcome: Outcome;
  impact: Impact;
  problem: string;
  fix: string;
  why: string;
  /** Absent for what is inside a frame that the engine could not hand over. */
  element?: Element;
  data: Record<string, string | number>;
}

/** What became of one rule of an engine. */
export interface EngineRuleResult {
  /** Prefixed with the engine's name, for example `axe/image-alt`. */
  ruleId: string;
  outcome: 'passed' | 'failed' | 'review' | 'notApplicable';
  wcag: string[];
  act: string[];
  fixedBy: FixedBy;
  helpUrl: string;
  findings: EngineFinding[];
}

export interface EngineOptions {
  standard: 'wcag21aa' | 'wcag22aa';
  language: ToolLanguage;
  signal?: AbortSignal | undefined;
}

/** An accessibility engine that reads the live document. It must leave no trace in it. */
export interface Engine {
  name: string;
  version: string;
  run(page: Page, options: EngineOptions): AsyncGenerator<EngineRuleResult>;
}
