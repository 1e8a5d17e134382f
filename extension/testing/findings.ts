import { Finding } from '@porchlight/core/model/finding';
import { emptyProfile } from '@porchlight/core/model/profile';
import { Report } from '@porchlight/core/model/report';
import type { AuditSettings } from '../models/page-adapter.ts';

/** A finding as a page sends it; what a test does not speak of is filled in. */
export function finding(own: Partial<Finding> & { id: string }): Finding {
  return Finding.parse({
    ruleId: 'image-name',
    lens: 'accessibility',
    outcome: 'fail',
    impact: 'serious',
    message: 'missing',
    data: {},
    problem: 'This picture has no description.',
    fix: 'Describe it.',
    why: 'Blind readers.',
    sources: [],
    wcag: ['1.1.1'],
    act: [],
    practices: [],
    fixedBy: 'editor',
    target: { selector: `#${own.id}`, frames: [], html: `<img id="${own.id}">`, text: '' },
    also: [],
    ...own,
  });
}

/** A finished report of one page. */
export function report(findings: Finding[], url = 'https://maple.example/board'): Report {
  const counts = { rules: 1, passed: 0, failed: 1, review: 0, notApplicable: 0, errors: 0, ms: 1 };
  return Report.parse({
    schema: 'porchlight-report/1',
    tool: { name: 'Porchlight', version: '0', engines: {}, language: 'en' },
    page: {
      url,
      title: 'Board',
      language: 'en',
      auditedAt: '2026-11-23T10:00:00Z',
      asOf: '2026-11-23',
      viewport: { width: 1, height: 1 },
      elements: 1,
    },
    lenses: { accessibility: counts, language: counts, participation: counts },
    findings,
    participation: [],
    couldNotCheck: [],
  });
}

export const settings: AuditSettings = { version: '0', profile: emptyProfile, couldNotCheck: [] };
