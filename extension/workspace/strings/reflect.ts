import type { RaterKind, RatingStage } from '@porchlight/core/model/engagement';

export const reflectEn = {
  tabs: 'Self-assessment and journal',
  views: { rate: 'Self-assessment', journal: 'Journal' },
  rate: {
    source:
      'Domains and competencies after the CEI Community Engagement Best Practices Self Assessment Tool (Estrada Darley Miller Group, 2023), under short names of ours. Evidence questions are ours too.',
    text: 'Rate what you know, in any order, and again whenever you like. Students, families and neighbors rate as well: what they see counts as much.',
    domain: 'Domain',
    progress: (done: number, all: number) => `${done} of ${all} rated`,
    stages: {
      'not-evident': 'Not evident',
      developing: 'Developing',
      maturing: 'Maturing',
      advanced: 'Advanced',
    } satisfies Record<RatingStage, string>,
    stageHint: {
      'not-evident': 'People are passed over or kept out. They hear: you do not matter here.',
      developing: 'People are told and asked. They hear: we tell you, and may listen.',
      maturing: 'People take part. They hear: we need you in this.',
      advanced: 'People share the power and lead. They hear: this is yours as much as ours.',
    } satisfies Record<RatingStage, string>,
    as: 'Rated as',
    raters: { staff: 'Staff', family: 'Family', student: 'Student', community: 'Neighbor or partner' } satisfies Record<
      RaterKind,
      string
    >,
    rater: 'Who (may stay empty)',
    evidence: 'How do you know?',
    next: 'Next step',
    rateIt: 'Rate',
    advanced: 'The source says of "advanced", in our words',
    own: 'What Porchlight knows of it',
    gap: (stages: string) => `Staff see it ${stages} stages higher than families and neighbors do.`,
    gapLower: (stages: string) => `Families and neighbors see it ${stages} stages higher than staff do.`,
    even: 'Staff and families see it alike.',
    none: 'Not rated yet',
    caption: 'How many see it at which stage',
    by: 'Rated by',
  },
  journal: {
    text: 'For you. It is kept on this computer, goes into backups and nowhere else; no number is made of it.',
    set: 'Questions on',
    free: 'A free page',
    answer: 'Your thoughts',
    written: 'Written so far',
    none: 'Nothing written yet.',
    source:
      'Questions in our words, after the reflection questions of the Community Engagement Initiative modules and Facilitating Power’s Spectrum.',
    knows: (text: string) => `What you have: ${text}`,
  },
};
export type ReflectWords = typeof reflectEn;

export const reflectEs: ReflectWords = {
  tabs: 'Autoevaluación y diario',
  views: { rate: 'Autoevaluación', journal: 'Diario' },
  rate: {
    source:
      'Ámbitos y competencias según la herramienta de autoevaluación de CEI (Estrada Darley Miller Group, 2023), con nombres breves nuestros. También son nuestras las preguntas sobre la evidencia.',
    text: 'Valore lo que conoce, en cualquier orden, y de nuevo cuando quiera. Estudiantes, familias y vecinos también valoran: lo que ven cuenta igual.',
    domain: 'Ámbito',
    progress: (done, all) => `${done} de ${all} valoradas`,
    stages: { 'not-evident': 'No evidente', developing: 'En desarrollo', maturing: 'Madurando', advanced: 'Avanzado' },
    stageHint: {
      'not-evident': 'Se pasa por alto o se excluye a la gente. Oye: aquí no importa.',
      developing: 'Se informa y se pregunta. Oye: le decimos, y quizá escuchamos.',
      maturing: 'La gente participa. Oye: la necesitamos en esto.',
      advanced: 'La gente comparte el poder y dirige. Oye: esto es tan suyo como nuestro.',
    },
    as: 'Valorado como',
    raters: { staff: 'Personal', family: 'Familia', student: 'Estudiante', community: 'Vecino o aliado' },
    rater: 'Quién (puede quedar vacío)',
    evidence: '¿Cómo lo sabe?',
    next: 'Próximo paso',
    rateIt: 'Valorar',
    advanced: 'La fuente dice de "avanzado", en nuestras palabras',
    own: 'Lo que Porchlight sabe de esto',
    gap: (stages) => `El personal lo ve ${stages} etapas más alto que familias y vecinos.`,
    gapLower: (stages) => `Familias y vecinos lo ven ${stages} etapas más alto que el personal.`,
    even: 'Personal y familias lo ven igual.',
    none: 'Aún sin valorar',
    caption: 'Cuántos lo ven en cada etapa',
    by: 'Valorado por',
  },
  journal: {
    text: 'Para usted. Queda en esta computadora, va en las copias de seguridad y a ningún otro lado; de ahí no sale ningún número.',
    set: 'Preguntas sobre',
    free: 'Una página libre',
    answer: 'Lo que piensa',
    written: 'Lo escrito hasta ahora',
    none: 'Aún no hay nada escrito.',
    source:
      'Preguntas en nuestras palabras, según las de los módulos de Community Engagement Initiative y el Spectrum de Facilitating Power.',
    knows: (text) => `Lo que tiene: ${text}`,
  },
};
