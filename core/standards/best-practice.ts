import type { Finding } from '../model/finding.ts';

/**
 * Whether a finding goes beyond what the law asks for: of accessibility, but of no success criterion at level A or AA.
 * Findings of the other lenses rest on laws and practices of their own and are never called so.
 */
export function isBestPractice({ lens, wcag }: Pick<Finding, 'lens' | 'wcag'>): boolean {
  return lens === 'accessibility' && wcag.length === 0;
}
