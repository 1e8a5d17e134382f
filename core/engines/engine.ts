import type { FixedBy, Impact, Outcome, ToolLanguage } from '../model/lens.ts';
import type { Page } from '../page/page.ts';

/** How we say what one rule of an engine looks for. `{value}` is what the engine quotes from the page. */
export interface EngineWords {
  /** What a good page does, in a web editor's words. */
  title: string;
  problem: string;
  /** How to mend it in the editor of a CMS, or whom to ask. */
  fix: string;
  /** Who is shut out. */
  why: string;
}

/** What we make of one rule of an engine: the row of the one table that turns engines' words into ours. */
export interface EngineRule {
  /** Our own name for the expectation, in kebab case; saved reports hold it, so it stays when the engine goes. */
  id: string;
  impact: Impact;
  /** WCAG success criteria; none for a best practice, which is shown apart. */
  wcag: readonly string[];
  /** W3C ACT rules that a finding of this one fails. */
  act: readonly string[];
  fixedBy: FixedBy;
  /** `review` where the engine cannot know. */
  outcome: Outcome;
  /** Rules that see the same fault share this word: the first to report an element is heard, the others are not. */
  fault: string;
}

/** One fault or doubt that an engine saw. Without an element it concerns the page as a whole. */
export interface EngineFinding {
  element?: Element;
  data: Record<string, string | number>;
  /** The ACT rules that this finding fails, where those are not the rule's. */
  act?: readonly string[];
}

/** What became of one rule of an engine. */
export interface EngineRuleResult {
  rule: EngineRule;
  words: EngineWords;
  /** Whether the page had anything to judge. */
  applicable: boolean;
  findings: EngineFinding[];
  /** Set when the rule could not be carried out; the others go on. */
  error?: string;
}

export interface EngineOptions {
  standard: 'wcag21aa' | 'wcag22aa';
  language: ToolLanguage;
}

/** An accessibility engine that reads the live document. It must leave no trace in it. */
export interface Engine {
  name: string;
  version: string;
  /** How many rules it will tell of. */
  count(options: EngineOptions): number;
  /** Yields a result per rule, and undefined wherever it may be interrupted, at least every few milliseconds. */
  run(page: Page, options: EngineOptions): Generator<EngineRuleResult | undefined, void>;
}
