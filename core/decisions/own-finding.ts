import type { Finding } from '../model/finding.ts';
import type { ToolLanguage } from '../model/lens.ts';
import type { Note } from '../model/note.ts';

/** The rule that findings of people are told under. No folder of that name: no machine tests it. */
export const OWN_RULE = 'own-finding';

const words: Record<ToolLanguage, (by: string) => string> = {
  en: (by) => (by ? `A person found this: ${by}.` : 'A person found this.'),
  es: (by) => (by ? `Lo encontró una persona: ${by}.` : 'Lo encontró una persona.'),
};

/** A barrier that a person saw, as a finding like any other; undefined for a mere remark. */
export function ownFinding({ id, text, finding, target, by }: Note, language: ToolLanguage): Finding | undefined {
  if (!finding) return undefined;
  return {
    id: `${OWN_RULE}-${id}`,
    ruleId: OWN_RULE,
    lens: finding.lens,
    outcome: 'fail',
    impact: finding.impact,
    // Each is a fix of its own.
    message: id,
    data: {},
    problem: text,
    fix: finding.fix,
    why: words[language](by),
    sources: [],
    wcag: [],
    act: [],
    practices: [],
    fixedBy: 'editor',
    target: target ?? { selector: '', frames: [], html: '', text: '' },
    also: [],
  };
}
