import { practicesOf } from './practice.ts';

/** Engagement is a school improvement strategy, in the order of its text. */
export const sis = practicesOf('sis', {
  'sis-1': [
    'Decide in the open and with others: decisions get better.',
    'Decidir a la vista y con otros: las decisiones mejoran.',
    'guide',
  ],
  'sis-2': [
    'Treat those concerned as partners in the goals.',
    'Tratar a los afectados como socios en las metas.',
    'plan',
    'stages',
  ],
  'sis-3': [
    'Build local strength with parent groups, donors, organizations and tribes.',
    'Crear fuerza local con grupos de padres, donantes, organizaciones y tribus.',
    'log',
    'partners',
  ],
  'sis-4': [
    'Engage those left out before and those with the greatest need.',
    'Involucrar a quienes quedaron fuera y a quienes más lo necesitan.',
    'who',
    'notHeard',
  ],
  'sis-5': [
    'Put time and money into reaching each community.',
    'Dedicar tiempo y dinero a llegar a cada comunidad.',
    'plan guide',
    'resources',
  ],
  'sis-6': [
    'See that the needs of every group of students are heard and used.',
    'Ver que las necesidades de cada grupo de estudiantes se oigan y se usen.',
    'who respond',
    'coverage',
  ],
  'sis-7': [
    'Write down how and when people take part in planning and in doing.',
    'Poner por escrito cómo y cuándo se participa en planear y en hacer.',
    'timeline plan',
    'timeline',
  ],
  'sis-8': [
    'Give shared leadership the hours it takes.',
    'Dar al liderazgo compartido las horas que requiere.',
    'plan',
    'resources',
  ],
  'sis-9': [
    'Have leadership teams with parents that meet all year and decide.',
    'Tener equipos directivos con padres que se reúnan todo el año y decidan.',
    'audit log',
    'seats',
  ],
  'sis-10': [
    'Let students, teachers and families carry news both ways.',
    'Que estudiantes, maestros y familias lleven noticias en ambos sentidos.',
    'paper form log',
    'communicators',
  ],
  'sis-11': [
    'Let organizations help to write, convene, spread and translate.',
    'Que las organizaciones ayuden a escribir, convocar, difundir y traducir.',
    'log',
    'partners',
  ],
  'sis-12': [
    'Think of schools that house services and partners.',
    'Pensar en escuelas que alberguen servicios y aliados.',
    'guide',
  ],
  'sis-13': [
    'Say what each step should change for students.',
    'Decir qué debe cambiar cada paso para los estudiantes.',
    'plan respond',
    'learningGoal',
  ],
  'sis-14': [
    'Explain federal programs to families in a short, friendly way.',
    'Explicar a las familias los programas federales de forma breve y amable.',
    'audit',
  ],
  'sis-15': ['Use the handbooks that the authors point to.', 'Usar los manuales que señalan los autores.', 'guide'],
});
