import { practicesOf } from './practice.ts';

/** New Jersey School Boards Association: its action steps in order. */
export const njsba = practicesOf('njsba', {
  'njsba-0': [
    'Do not only talk: learn what the community hopes for.',
    'No solo hablar: saber qué espera la comunidad.',
    'form gather',
    'comments',
  ],
  'njsba-1': [
    'Plan how you speak: press, one to one, one message.',
    'Planear cómo se habla: prensa, persona a persona, un mensaje.',
    'plan',
    'activities',
  ],
  'njsba-2': [
    'Keep in touch with people whom others listen to, both ways.',
    'Mantener contacto, en ambos sentidos, con personas a quienes otros escuchan.',
    'log gather',
    'communicators',
  ],
  'njsba-3': [
    'Give leaders points to speak from on the needs of all students.',
    'Dar a los líderes puntos sobre las necesidades de todos los estudiantes.',
    'respond paper',
    'rounds',
  ],
  'njsba-4': [
    'Meet town leaders regularly, through named liaisons.',
    'Reunirse con regularidad con el municipio, con enlaces nombrados.',
    'audit log',
    'conversations',
  ],
  'njsba-4a': [
    'Work with the town for learning, health and safety.',
    'Trabajar con el municipio por el aprendizaje, la salud y la seguridad.',
    'guide',
  ],
  'njsba-5': [
    'Bring town, faith, clubs, business and youth groups into one plan.',
    'Unir en un plan a municipio, iglesias, clubes, negocios y grupos juveniles.',
    'log',
    'partners',
  ],
  'njsba-6': [
    'Map what the community needs and what it has.',
    'Hacer un mapa de lo que la comunidad necesita y tiene.',
    'log',
    'assets',
  ],
  'njsba-7': [
    'Ask teachers for what they see and advise.',
    'Pedir a los maestros lo que ven y aconsejan.',
    'form gather',
    'comments',
  ],
  'njsba-8': ['Go in order: plan, partners, involvement.', 'Ir en orden: plan, aliados, participación.', 'guide'],
});
