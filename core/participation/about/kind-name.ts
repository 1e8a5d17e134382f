import type { PointKind } from '../../model/participation-point.ts';

const names: Record<'en' | 'es', Partial<Record<PointKind, string>>> = {
  en: {
    'board-meeting': 'Board meeting',
    'committee-meeting': 'Committee meeting',
    hearing: 'Public hearing',
    workshop: 'Workshop',
    event: 'Meeting',
  },
  es: {
    'board-meeting': 'Reunión de la junta',
    'committee-meeting': 'Reunión del comité',
    hearing: 'Audiencia pública',
    workshop: 'Taller',
    event: 'Reunión',
  },
};

/** What a gathering is called that nothing on its page names, in the language of the page. */
export function kindName(kind: PointKind, language: string): string {
  return names[/^es\b/i.test(language) ? 'es' : 'en'][kind] ?? '';
}
