import type { LocalText } from '../../model/text.ts';

/** The themes of the education codebook, in the order in which they are shown; ids never change. */
export const themes = {
  transport: {
    name: { en: 'Getting to school', es: 'Llegar a la escuela' },
    about: {
      en: 'Buses, pick-up and drop-off, walking and traffic.',
      es: 'Autobuses, llegada y salida, caminar y tráfico.',
    },
  },
  meals: {
    name: { en: 'Meals', es: 'Comidas' },
    about: {
      en: 'What is served, time to eat, cost, diets and water.',
      es: 'Qué se sirve, tiempo para comer, costo, dietas y agua.',
    },
  },
  safety: {
    name: { en: 'Safety and discipline', es: 'Seguridad y disciplina' },
    about: {
      en: 'Violence, weapons, drugs, supervision, police, immigration enforcement, discipline. Bullying belongs to "Belonging".',
      es: 'Violencia, armas, drogas, vigilancia, policía, migración, disciplina. El acoso va en "Pertenencia".',
    },
  },
  belonging: {
    name: { en: 'Belonging and respect', es: 'Pertenencia y respeto' },
    about: {
      en: 'Bullying, racism, fairness, culture, being welcome, friends.',
      es: 'Acoso, racismo, trato justo, cultura, ser bienvenido, amistades.',
    },
  },
  'special-education': {
    name: { en: 'Disability and special education', es: 'Discapacidad y educación especial' },
    about: {
      en: 'Plans, services, aides, access, gifted programs.',
      es: 'Planes, servicios, ayudantes, acceso, programas para dotados.',
    },
  },
  learning: {
    name: { en: 'Teaching and learning', es: 'Enseñanza y aprendizaje' },
    about: {
      en: 'Subjects, homework, tests, extra help, challenge, paths after school.',
      es: 'Materias, tareas, exámenes, ayuda extra, retos, caminos después de graduarse.',
    },
  },
  'language-access': {
    name: { en: 'Languages', es: 'Idiomas' },
    about: {
      en: 'Interpretation, translation, English learners, bilingual programs.',
      es: 'Interpretación, traducción, aprendices de inglés, programas bilingües.',
    },
  },
  communication: {
    name: { en: 'Hearing from school', es: 'Comunicación de la escuela' },
    about: {
      en: 'Notices, apps, calls, conferences, answers to questions.',
      es: 'Avisos, aplicaciones, llamadas, juntas con maestros, respuestas.',
    },
  },
  staffing: {
    name: { en: 'Teachers and staff', es: 'Maestros y personal' },
    about: {
      en: 'Vacancies, turnover, pay, training, class size, thanks and complaints about staff.',
      es: 'Vacantes, rotación, salarios, capacitación, tamaño de grupos, agradecimientos y quejas.',
    },
  },
  wellbeing: {
    name: { en: 'Health and wellbeing', es: 'Salud y bienestar' },
    about: {
      en: 'Mental health, counselors, nurses, illness, basic needs at home.',
      es: 'Salud mental, consejeros, enfermería, enfermedad, necesidades básicas.',
    },
  },
  activities: {
    name: { en: 'Activities and care', es: 'Actividades y cuidado' },
    about: {
      en: 'Before and after school, summer, childcare, sports, arts, clubs, recess, library.',
      es: 'Antes y después de clases, verano, cuidado de niños, deportes, artes, clubes, recreo, biblioteca.',
    },
  },
  buildings: {
    name: { en: 'Buildings and grounds', es: 'Edificios y patios' },
    about: {
      en: 'Restrooms, heat and air, repairs, space, playgrounds.',
      es: 'Baños, clima, reparaciones, espacio, patios.',
    },
  },
  technology: {
    name: { en: 'Technology and phones', es: 'Tecnología y celulares' },
    about: {
      en: 'Devices, internet, screen time, phones, privacy, artificial intelligence.',
      es: 'Dispositivos, internet, tiempo de pantalla, celulares, privacidad, inteligencia artificial.',
    },
  },
  decisions: {
    name: { en: 'Money, decisions and being heard', es: 'Dinero, decisiones y ser escuchados' },
    about: {
      en: 'Budget, closures, boundaries, the board, trust, surveys, committees.',
      es: 'Presupuesto, cierres, zonas, la mesa directiva, confianza, encuestas, comités.',
    },
  },
  schedule: {
    name: { en: 'Hours and calendar', es: 'Horarios y calendario' },
    about: {
      en: 'Start times, holidays, attendance, meetings at hours when people work.',
      es: 'Hora de entrada, días festivos, asistencia, juntas a horas de trabajo.',
    },
  },
} as const satisfies Record<string, { name: LocalText; about: LocalText }>;

export type ThemeId = keyof typeof themes;
