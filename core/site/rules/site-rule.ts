import type { Source } from '../../model/finding.ts';
import type { FixedBy, Impact, Lens, Outcome, ToolLanguage } from '../../model/lens.ts';
import type { PracticeId } from '../../practices/practices.ts';
import type { RuleText } from '../../rules/rule.ts';
import type { Site } from '../site.ts';

/** What no single page can show. */
export interface SiteRule<Message extends string = string> {
  /** A noun in kebab case; it never changes. */
  id: string;
  lens: Lens;
  impact: Impact;
  sources: [Source, ...Source[]];
  practices: PracticeId[];
  fixedBy: FixedBy;
  words: Record<ToolLanguage, RuleText<Message>>;
  evaluate(site: Site): SiteEvaluation<Message>;
}

/** One fault or doubt, and the pages that it concerns; none when it concerns the site as a whole. */
export interface SiteRuleFinding<Message extends string = string> {
  outcome: Outcome;
  message: Message;
  data?: Record<string, string | number>;
  pages?: readonly string[];
}

/** Nothing to judge is an answer too. */
export type SiteEvaluation<Message extends string = string> =
  | { applicable: false }
  | { applicable: true; findings: SiteRuleFinding<Message>[] };

/** Defines a rule: the id of each message is known to the compiler. */
export function siteRule<const Message extends string>(definition: SiteRule<Message>): SiteRule<Message> {
  return definition;
}
