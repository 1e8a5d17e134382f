import { fill } from '../audit/fill.ts';
import type { Source } from '../model/finding.ts';
import { type FixedBy, type Impact, impacts, type Lens, type Outcome } from '../model/lens.ts';
import type { SiteRule } from './rules/site-rule.ts';
import type { Site } from './site.ts';

/** A fault or a doubt that concerns the site, in words. */
export interface SiteFinding {
  ruleId: string;
  lens: Lens;
  outcome: Outcome;
  impact: Impact;
  message: string;
  data: Record<string, string | number>;
  problem: string;
  fix: string;
  why: string;
  sources: Source[];
  practices: string[];
  fixedBy: FixedBy;
  /** Addresses of the pages that it concerns. */
  pages: readonly string[];
}

/** What became of the rules for a site. */
export interface SiteVerdicts {
  /** Faults first, then by impact. */
  findings: SiteFinding[];
  /** Titles of the expectations that are met. */
  met: string[];
  /** Titles of those for which there was nothing to judge. */
  notApplicable: string[];
}

/** Judges a site by rules that only a whole site can show; the words are in the language of its run. */
export function judgeSite(site: Site, rules: readonly SiteRule[]): SiteVerdicts {
  const { language } = site.settings;
  const verdicts: SiteVerdicts = { findings: [], met: [], notApplicable: [] };
  for (const rule of rules) {
    const words = rule.words[language];
    const evaluation = rule.evaluate(site);
    if (!evaluation.applicable) verdicts.notApplicable.push(words.title);
    else if (evaluation.findings.length === 0) verdicts.met.push(words.title);
    else {
      const { id, lens, impact, sources, practices, fixedBy } = rule;
      for (const { outcome, message, data = {}, pages = [] } of evaluation.findings) {
        const text = words.messages[message];
        const told = (sentence: string | undefined) => fill(sentence ?? message, data, language);
        const sentences = { problem: told(text?.problem), fix: told(text?.fix), why: words.why };
        const about = { ruleId: id, lens, outcome, impact, sources, practices, fixedBy };
        verdicts.findings.push({ ...about, ...sentences, message, data, pages });
      }
    }
  }
  verdicts.findings.sort((one, other) => order(one) - order(other));
  return verdicts;
}

function order({ outcome, impact }: SiteFinding): number {
  return (outcome === 'fail' ? 0 : impacts.length) + impacts.indexOf(impact);
}
