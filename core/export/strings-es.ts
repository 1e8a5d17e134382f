import type { Strings } from './strings-en.ts';

const one = (count: number, single: string, several: string) =>
  count === 1 ? `1 ${single}` : `${count.toLocaleString('es-US')} ${several}`;

/** The Spanish of exports. */
export const es: Strings = {
  locale: 'es-US',
  skip: 'Saltar al informe',
  reportOf: 'Informe de página',
  reportOfMany: 'Informe del sitio',
  preparedFor: (district) => `Para ${district}`,
  untitled: 'Página sin título',
  titleMany: (pages) =>
    pages === 1 ? 'Lo que 1 página dice a las familias' : `Lo que ${pages} páginas dicen a las familias`,
  titleNone: 'No se pudo leer ninguna página',
  pages: (count) => one(count, 'página', 'páginas'),
  fixes: (count) => one(count, 'arreglo', 'arreglos'),
  places: (count) => one(count, 'lugar', 'lugares'),
  looks: (count) => one(count, 'cosa que una persona debe revisar', 'cosas que una persona debe revisar'),

  found: (fixes, places) =>
    `${one(fixes, 'arreglo', 'arreglos')} en ${one(places, 'lugar', 'lugares')} ${fixes === 1 ? 'abriría' : 'abrirían'} la puerta a más familias.`,
  foundOnPages: (fixes, places, pages) =>
    `${one(fixes, 'arreglo', 'arreglos')} en ${one(places, 'lugar', 'lugares')} de ${one(pages, 'página', 'páginas')} ${fixes === 1 ? 'abriría' : 'abrirían'} la puerta a más familias.`,
  foundNothing: 'No se encontró nada que esté mal sin lugar a dudas.',
  blocking: (count) =>
    count === 1
      ? 'Uno de ellos deja a algunas familias completamente fuera.'
      : `${count} de ellos dejan a algunas familias completamente fuera.`,
  toReview: (count) =>
    count === 1
      ? 'Otra cosa necesita el juicio de una persona.'
      : `Otras ${count} cosas necesitan el juicio de una persona.`,
  noVerdict:
    'Una herramienta ve solo una parte de lo que deja fuera a la gente. Este informe nombra lo que vio; no dice que una página sea accesible ni que cumpla la ley.',

  lens: { accessibility: 'Accesibilidad', language: 'Idioma', participation: 'Participación' },
  question: {
    accessibility: '¿Puede usarla cada familia?',
    language: '¿Puede entenderla cada familia?',
    participation: '¿Puede participar cada familia?',
  },
  impact: {
    critical: 'Deja fuera a familias',
    serious: 'Lo hace difícil',
    moderate: 'Estorba',
    minor: 'Tropiezo menor',
  },
  fixedBy: {
    editor: 'Quien edita la página',
    webmaster: 'El administrador del sitio web',
    vendor: 'El proveedor del sitio web',
  },

  lensFixes: (fixes, places) =>
    fixes === 0
      ? 'No se encontró nada que arreglar'
      : `${one(fixes, 'arreglo', 'arreglos')} en ${one(places, 'lugar', 'lugares')}`,
  nothingToJudge: 'Nada que juzgar en esta página',
  lensMet: (passed) => one(passed, 'expectativa cumplida', 'expectativas cumplidas'),
  lensErrors: (count) => one(count, 'expectativa no se pudo juzgar', 'expectativas no se pudieron juzgar'),
  whoFixes: 'Quién puede arreglar qué',
  whoFixesNothing: 'Nada para ellos aquí',

  contents: 'Las páginas',
  contentsLead: 'Primero las páginas donde hay más en juego.',
  shared: 'Arreglos que ayudan a varias páginas',
  sharedLead: 'A menudo es una sola plantilla o una costumbre: se arregla una vez.',
  sharedWhere: (places, pages) => `${one(places, 'lugar', 'lugares')} en ${one(pages, 'página', 'páginas')}`,
  notAudited: 'Páginas que no se pudieron revisar',

  toFix: 'Por arreglar',
  needsPerson: 'Una persona debe revisar',
  needsPersonLead: 'La herramienta no puede decidir esto. Mire cada lugar y juzgue.',
  nothingInLens: 'Aquí no se encontró nada.',
  who: 'Quién queda fuera',
  how: 'Cómo arreglarlo',
  howReview: 'Qué mirar',
  whoFixesThis: 'Quién lo arregla',
  where: 'Dónde',
  wholePage: 'La página en su conjunto',
  noText: 'Sin texto',
  alsoHere: 'Va junto con:',
  morePlaces: (count) => `Mostrar ${one(count, 'lugar más', 'lugares más')}`,
  morePlacesPrinted: (count) => `y ${one(count, 'lugar más', 'lugares más')}`,
  unlistedPlaces: (count) =>
    `${one(count, 'lugar más no aparece', 'lugares más no aparecen')} aquí; el informe JSON los contiene todos.`,
  basis: 'Se basa en',
  technical: 'Detalle técnico',
  rule: 'Regla',
  explained: 'Se explica en',
  actRules: 'Reglas de prueba del W3C',
  selectors: 'Selectores, en el orden anterior',
  frame: 'En el marco',

  participation: 'Formas de participar que nombra esta página',
  participationNone: 'En esta página no se encontró ninguna reunión, encuesta, formulario ni otra forma de participar.',
  unlistedPoints: (count) =>
    `${one(count, 'más no aparece', 'más no aparecen')} aquí; el informe JSON las contiene todas.`,
  what: 'Qué',
  when: 'Cuándo',
  placeColumn: 'Dónde',
  howTo: 'Cómo participar',
  help: 'Ayuda que se ofrece',
  notFound: 'No se encontró en esta página',
  until: (deadline) => `Responder a más tardar el ${deadline}`,
  to: 'a',
  repeats: 'Se repite',
  remotely: 'A distancia',
  onRequest: 'si se pide',
  kind: {
    'board-meeting': 'Reunión de la junta',
    'committee-meeting': 'Reunión de comité',
    hearing: 'Audiencia pública',
    workshop: 'Taller',
    survey: 'Encuesta',
    'comment-period': 'Período de comentarios',
    committee: 'Comité',
    'feedback-form': 'Formulario de comentarios',
    contact: 'Contacto',
    event: 'Evento',
  },
  status: {
    scheduled: 'Programada',
    cancelled: 'Cancelada',
    moved: 'Cambiada',
    past: 'Pasada',
    open: 'Abierta',
    closed: 'Cerrada',
  },
  way: {
    'in-person': 'En persona',
    remote: 'A distancia',
    form: 'Formulario',
    email: 'Correo electrónico',
    phone: 'Teléfono',
    mail: 'Por correo',
    watch: 'Solo para ver',
  },
  helpKind: {
    interpretation: 'Interpretación',
    childcare: 'Cuidado de niños',
    food: 'Comida',
    transport: 'Transporte',
    accommodation: 'Adaptaciones por discapacidad',
  },
  rel: {
    agenda: 'Orden del día',
    minutes: 'Acta',
    stream: 'Transmisión en vivo',
    'sign-up': 'Inscripción',
    materials: 'Materiales',
    other: 'Más',
  },
  everyYear: 'cada año',
  everyMonth: 'cada mes',
  everyWeek: 'cada semana',
  everyDay: 'cada día',
  every: (count, unit) =>
    `cada ${count} ${{ YEARLY: 'años', MONTHLY: 'meses', WEEKLY: 'semanas', DAILY: 'días' }[unit]}`,
  nth: { '1': 'primer', '2': 'segundo', '3': 'tercer', '4': 'cuarto', '5': 'quinto', '-1': 'último' },
  onDays: (days) => `los días: ${days}`,
  theNthDay: (nth, day) => `el ${nth} ${day}`,

  decided: 'Lo que decidieron las personas',
  decidedLead: 'Estos lugares no se cuentan arriba. Los motivos son de quienes decidieron.',
  decidedAs: {
    fixed: 'Se dijo que está arreglado; aún sin nueva revisión',
    planned: 'Conocido y previsto',
    'not-a-problem': 'Aquí no es un problema',
  },
  somebody: 'Sin nombre',
  notes: 'Notas',
  pictureOfPlace: 'Imagen del lugar en la página',

  couldNotCheck: 'Lo que no se pudo revisar',
  couldNotCheckNone: 'No quedó nada de esta página sin revisar.',
  judged: 'Cómo se juzgó esta página',
  address: 'Dirección',
  audited: 'Leída el',
  asOf: 'Fechas juzgadas al día',
  standard: 'Norma',
  bestPractice: 'Buenas prácticas',
  bestPracticeLead: 'Más de lo que pide WCAG en los niveles A y AA.',
  byHand: 'Lo que aún debe revisar una persona',
  byHandShow: (looks) => `Ver las ${looks} revisiones`,
  byHandLead:
    'Una herramienta ve solo una parte de lo que deja fuera a la gente. Estas revisiones hallan más. Cada una lleva de cinco a quince minutos.',
  duties: 'Para cuándo pide la ley de EE. UU. cumplir WCAG 2.1 AA',
  confirm: (day) =>
    `Leído en el Federal Register el ${day}. Las fechas ya han cambiado y hay excepciones: confirme con un abogado.`,
  standards: { wcag21aa: 'WCAG 2.1, nivel AA', wcag22aa: 'WCAG 2.2, nivel AA' },
  tool: 'Herramienta',
  engines: 'Con',
  viewport: 'Ventana',
  pixels: (width, height) => `${width} × ${height} píxeles`,
  elements: 'Elementos de la página',
  readAs: 'Leída como',
  topic: {
    board: 'una página sobre la junta y sus reuniones',
    engagement: 'una página sobre cómo participar',
    results: 'una página de resultados',
    enrollment: 'una página de inscripción',
    other: 'una página sobre otra cosa, que no debe ninguna reunión',
  },
  topicWords: (topic, words) => `${topic}: su nombre dice «${words}»`,
  topicMeetings: (topic, meetings) => `${topic}: nombra ${meetings} reuniones`,
  pageLanguage: 'Idioma que declara la página',
  noLanguage: 'Ninguno',
  profile: 'Distrito',
  familyLanguages: 'Idiomas de las familias',
  gradeTarget: 'Nivel de lectura deseado',
  grade: (grade) => `grado ${grade} de EE. UU.`,
  rulesTable: 'Expectativas por enfoque',
  rules: 'Expectativas',
  passed: 'Cumplidas',
  failed: 'No cumplidas',
  review: 'Una persona debe revisar',
  notApplicable: 'Nada que juzgar',
  errors: 'No se pudieron juzgar',
};
