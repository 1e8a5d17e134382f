import { practices } from '../practices/practices.ts';

/** The domains of the CEI self-assessment, by number; the first four concern everybody, the others one group each. */
export const domains = [
  { id: 'cei-1', name: { en: 'Building relationships', es: 'Construir relaciones' }, competencies: 5 },
  { id: 'cei-2', name: { en: 'Collective efficacy', es: 'Eficacia colectiva' }, competencies: 5 },
  { id: 'cei-3', name: { en: 'Shared power and decisions', es: 'Poder y decisiones compartidas' }, competencies: 7 },
  { id: 'cei-4', name: { en: 'Structures and resources', es: 'Estructuras y recursos' }, competencies: 4 },
  { id: 'cei-5', name: { en: 'Families as co-educators', es: 'Familias como coeducadoras' }, competencies: 4 },
  { id: 'cei-6', name: { en: 'Student participation', es: 'Participación de estudiantes' }, competencies: 4 },
  { id: 'cei-7', name: { en: 'Community as collaborators', es: 'La comunidad como colaboradora' }, competencies: 5 },
] as const;

export interface Competency {
  /** `cei-3.6` */
  id: string;
  domain: string;
  text: { en: string; es: string };
  /** What the source says of the highest stage, in our words; it does so for 7.1 to 7.5 only. */
  advanced?: { en: string; es: string };
}

/** The 34 competencies, under short sentences of ours. */
export const competencies: readonly Competency[] = domains.flatMap(({ id: domain, competencies: count }) =>
  Array.from({ length: count }, (_, at) => {
    const id = `${domain}.${at + 1}`;
    const advanced = textOf(`${id}a`);
    return { id, domain, text: textOf(id) ?? { en: id, es: id }, ...(advanced ? { advanced } : {}) };
  }),
);

function textOf(id: string): { en: string; es: string } | undefined {
  const found = (practices as Record<string, { practice: string; es: string } | undefined>)[id];
  return found && { en: found.practice, es: found.es };
}
