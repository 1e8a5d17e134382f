import type { Source } from '../model/finding.ts';
import type { FixedBy, Impact, Lens, Outcome } from '../model/lens.ts';
import type { DistrictProfile } from '../model/profile.ts';
import type { Derivation, Page } from '../page/page.ts';
import type { PracticeId } from '../practices/practices.ts';

/** One way to fail: what is wrong here, and what to do. `{name}` is filled from the finding's data. */
export interface MessageText {
  problem: string;
  fix: string;
}

/** The words of a rule in one language. The Spanish sibling of a rule is typed against it. */
export interface RuleText<Message extends string = string> {
  /** What a good page does, in a web editor's words. */
  title: string;
  /** Who is shut out when it fails. */
  why: string;
  messages: Record<Message, MessageText>;
}

/** One fault or doubt, as a rule states it. Without an element it concerns the page as a whole. */
export interface RuleFinding<Message extends string = string> {
  outcome: Outcome;
  message: Message;
  element?: Element;
  /** Further elements that belong to the same fault. */
  also?: readonly Element[];
  /** What a fault with many places is about. Its id is made of this, whichever of the places comes first. */
  about?: string;
  data?: Record<string, string | number>;
  /** Which of the rule's ACT rules this finding is about; all of them unless said. */
  act?: readonly string[];
}

/** What a rule says of a page. Nothing to judge is an answer too, and says why. */
export type Evaluation<Message extends string = string> =
  | { applicable: false; because: string }
  | { applicable: true; examined: number; findings: RuleFinding<Message>[] };

/** One expectation of a good page. A folder, an id that never changes, pure functions of the page. */
export interface Rule<Message extends string = string> extends RuleText<Message> {
  /** A noun in kebab case, equal to its folder; saved reports hold it. */
  id: string;
  lens: Lens;
  impact: Impact;
  sources: [Source, ...Source[]];
  /** The published practices that this rule is evidence for. */
  practices: PracticeId[];
  /** WCAG success criteria, for example `3.1.1`. */
  wcag?: string[];
  /** W3C ACT rules that this rule implements, for example `b5c3f8`. */
  act?: string[];
  fixedBy: FixedBy;
  /** Derivations worth computing in pieces before `evaluate` asks for them. */
  needs?: readonly Derivation<unknown>[];
  /** Looks into the other versions of the page, so it is judged last, when they have been read. */
  readsVersions?: true;
  /** Looks at the pixels of pictures, so it is judged when those have been read. */
  readsPictures?: true;
  /** A plain function, or a generator that pauses wherever it may be interrupted. */
  evaluate(page: Page, profile: DistrictProfile): Evaluation<Message> | Generator<undefined, Evaluation<Message>>;
  /** The same words in Spanish. */
  es: RuleText<Message>;
}

/** Defines a rule: the id of each message is known to the compiler. */
export function rule<const Message extends string>(definition: Rule<Message>): Rule<Message> {
  return definition;
}

/** The Spanish words of a rule; every message must be there. */
export type Spanish<Message extends string> = RuleText<Message>;
