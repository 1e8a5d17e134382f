import type { ParticipationPoint } from '../../model/participation-point.ts';
import { siteRule } from './site-rule.ts';

export const surveyResults = siteRule<'nowhere'>({
  id: 'survey-results',
  lens: 'participation',
  impact: 'serious',
  sources: [
    { name: 'Process and Protest, practice 2.3: share back what was heard, how it was used and why' },
    { name: 'Great Schools Partnership, foundation 3: share survey results back' },
  ],
  practices: ['pp-2.3a', 'pp-2.3b', 'gsp-f3d'],
  fixedBy: 'editor',
  words: {
    en: {
      title: 'A survey that has closed has a page with its results',
      why: 'Families who answered and never hear what came of it do not answer again.',
      messages: {
        nowhere: {
          problem: 'A survey closed on {day:day} ("{name}"), and no page of the site was found that tells results.',
          fix: 'Publish what was heard, what was decided because of it and why, and link it where the survey was.',
        },
      },
    },
    es: {
      title: 'Una encuesta cerrada tiene una página con sus resultados',
      why: 'Las familias que respondieron y nunca supieron qué pasó no vuelven a responder.',
      messages: {
        nowhere: {
          problem:
            'Una encuesta cerró el {day:day} ("{name}") y no se encontró ninguna página del sitio que diga los resultados.',
          fix: 'Publique qué se escuchó, qué se decidió por ello y por qué, y ponga el enlace donde estaba la encuesta.',
        },
      },
    },
  },
  evaluate({ pages, settings, complete }) {
    const closed = pages.flatMap(({ address, points }) =>
      points.filter((point) => isClosed(point, settings.asOf)).map((point) => ({ address, point })),
    );
    if (closed.length === 0) return { applicable: false };
    if (pages.some(({ topic }) => topic === 'results')) return { applicable: true, findings: [] };
    const byName = new Map<string, { day: string; pages: Set<string> }>();
    for (const { address, point } of closed) {
      const entry = byName.get(point.title) ?? { day: (point.deadline ?? '').slice(0, 10), pages: new Set() };
      entry.pages.add(address);
      byName.set(point.title, entry);
    }
    return {
      applicable: true,
      findings: [...byName].map(([name, { day, pages: on }]) => ({
        outcome: complete ? 'fail' : 'review',
        message: 'nowhere',
        data: { name: name.slice(0, 80), day },
        pages: [...on],
      })),
    };
  },
});

function isClosed({ kind, deadline }: ParticipationPoint, asOf: string): boolean {
  return (kind === 'survey' || kind === 'comment-period') && deadline !== undefined && deadline.slice(0, 10) < asOf;
}
