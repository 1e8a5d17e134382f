import type { ColumnUse, Effort } from '@porchlight/core/model/feedback';

export interface FeedbackWords {
  none: string;
  count(comments: number, efforts: number): string;
  add: string;
  ways: { file: string; intake: string; notes: string };
  file: {
    title: string;
    text: string;
    choose: string;
    rows: string;
    columns: string;
    column: string;
    use: string;
    example: string;
    remembered: string;
    uses: Record<ColumnUse, string>;
  };
  intake: {
    title: string;
    text: string;
    address: string;
    token: string;
    tokenHint: string;
    groups: string;
    groupsHint: string;
    read: string;
    notAllowed: string;
  };
  notes: { title: string; text: string; label: string; example: string };
  into: {
    legend: string;
    fresh: string;
    there(name: string): string;
    name: string;
    kind: string;
    closed: string;
    closedHint: string;
    kinds: Record<Effort['kind'], string>;
  };
  bringIn: string;
  running(rows: number): string;
  news(fresh: number, all: number, effort: string): string;
  newsMore(empty: number, cut: number, votes: number): string;
  efforts: {
    title: string;
    hint: string;
    unfinished: string;
    show(name: string): string;
    remove(name: string): string;
    sure(name: string, comments: number): string;
    comments(count: number): string;
  };
  list: {
    title: string;
    search: string;
    found(count: number): string;
    aside: string;
    asideReason: string;
    back: string;
    noText: string;
    more: string;
    askedWhat: string;
  };
  same: {
    title: string;
    text: string;
    look: string;
    none: string;
    kind: Record<'same' | 'letter', (count: number) => string>;
    keepOne: string;
    keepReason: string;
  };
}

const many = (count: number, one: string, more: string) => `${count.toLocaleString('en')} ${count === 1 ? one : more}`;

export const feedbackEn: FeedbackWords = {
  none: 'Nothing has been brought in yet. Start with a survey, the web form or the notes of one meeting.',
  count: (comments, efforts) => `${many(comments, 'comment', 'comments')} from ${many(efforts, 'effort', 'efforts')}`,
  add: 'Bring in feedback',
  ways: { file: 'A spreadsheet', intake: 'The web form', notes: 'Notes' },
  file: {
    title: 'From a spreadsheet',
    text: 'CSV or Excel, as Google Forms, SurveyMonkey and Microsoft Forms export it. Names and addresses are left behind.',
    choose: 'Choose a file',
    rows: 'First rows of the file',
    columns: 'Say what each column is. Leave out whatever could name a person.',
    column: 'Column',
    use: 'Is',
    example: 'For example',
    remembered: 'These columns are known from last time.',
    uses: {
      text: 'Comments',
      group: 'A group (school, role …)',
      language: 'Language',
      date: 'Day',
      leave: 'Leave out',
    },
  },
  intake: {
    title: 'From the web form',
    text: 'The intake that your feedback widget sends to. Your browser asks you to allow this one address.',
    address: 'Address of the intake',
    token: 'Token for reading',
    tokenHint: 'Used now and not kept.',
    groups: 'Questions that say who is writing',
    groupsHint: 'Their ids, between commas, for example: school, grade',
    read: 'Read the web form',
    notAllowed: 'The browser was not allowed to reach this address, so nothing was read.',
  },
  notes: {
    title: 'From notes',
    text: 'One comment for each line that begins with a dash; without dashes, one for each paragraph. A line with # names the meeting. Who spoke can stand at the end: [School: Lincoln; Role: Family]',
    label: 'Notes',
    example:
      '# Parents at the library, October 6\n- The bus never comes on time [School: Hill]\n- Thank you for the interpreter',
  },
  into: {
    legend: 'Where does it belong?',
    fresh: 'A new effort',
    there: (name) => `More of: ${name}`,
    name: 'Name of the effort',
    kind: 'Kind',
    closed: 'Closed on',
    closedHint: 'From this day people wait for an answer. May stay empty.',
    kinds: { survey: 'Survey', intake: 'Web form', meeting: 'Meeting', paper: 'Paper', conversation: 'Conversation' },
  },
  bringIn: 'Bring it in',
  running: (rows) => `${many(rows, 'row', 'rows')} read …`,
  news: (fresh, all, effort) =>
    fresh === all
      ? `${many(fresh, 'comment', 'comments')} brought in: ${effort}.`
      : `${many(fresh, 'new comment', 'new comments')} brought in: ${effort}. ${all - fresh} were here already.`,
  newsMore: (empty, cut, votes) =>
    [
      votes > 0 ? `${many(votes, 'vote on a statement was', 'votes on statements were')} counted.` : '',
      empty > 0 ? `${many(empty, 'answer was', 'answers were')} empty or "N/A".` : '',
      cut > 0 ? `${many(cut, 'was', 'were')} longer than 50,000 characters, and cut there.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  efforts: {
    title: 'Efforts',
    hint: 'Checked ones are looked at; with none checked, all are.',
    unfinished: 'An import that never ended',
    show: (name) => `Look at ${name}`,
    remove: (name) => `Remove ${name}`,
    sure: (name, comments) => `Remove ${name} and its ${many(comments, 'comment', 'comments')}? This cannot be undone.`,
    comments: (count) => many(count, 'comment', 'comments'),
  },
  list: {
    title: 'Comments',
    search: 'Find words',
    found: (count) => many(count, 'comment', 'comments'),
    aside: 'Set aside',
    asideReason: 'Why is it not counted?',
    back: 'Count it again',
    noText: 'No comment holds these words.',
    more: 'More like this',
    askedWhat: 'Asked',
  },
  same: {
    title: 'The same words',
    text: 'Comments sent twice, and letters that many sent. Each is a voice and stays counted, unless you set it aside.',
    look: 'Look for the same words',
    none: 'No two comments say the same in the same words.',
    kind: { same: (count) => `${count} times the very same`, letter: (count) => `One letter, ${count} senders` },
    keepOne: 'Count it once',
    keepReason: 'The same words as another comment, sent by the same person',
  },
};

const muchos = (count: number, one: string, more: string) =>
  `${count.toLocaleString('es')} ${count === 1 ? one : more}`;

export const feedbackEs: FeedbackWords = {
  none: 'Todavía no se ha traído nada. Empiece con una encuesta, el formulario web o las notas de una reunión.',
  count: (comments, efforts) =>
    `${muchos(comments, 'comentario', 'comentarios')} de ${muchos(efforts, 'esfuerzo', 'esfuerzos')}`,
  add: 'Traer comentarios',
  ways: { file: 'Una hoja de cálculo', intake: 'El formulario web', notes: 'Notas' },
  file: {
    title: 'De una hoja de cálculo',
    text: 'CSV o Excel, como los exportan Google Forms, SurveyMonkey y Microsoft Forms. Nombres y direcciones se dejan fuera.',
    choose: 'Elegir un archivo',
    rows: 'Primeras filas del archivo',
    columns: 'Diga qué es cada columna. Deje fuera lo que pueda nombrar a una persona.',
    column: 'Columna',
    use: 'Es',
    example: 'Por ejemplo',
    remembered: 'Estas columnas se conocen de la vez pasada.',
    uses: {
      text: 'Comentarios',
      group: 'Un grupo (escuela, papel …)',
      language: 'Idioma',
      date: 'Día',
      leave: 'Dejar fuera',
    },
  },
  intake: {
    title: 'Del formulario web',
    text: 'El receptor al que envía su formulario. Su navegador le pide permiso para esta única dirección.',
    address: 'Dirección del receptor',
    token: 'Clave de lectura',
    tokenHint: 'Se usa ahora y no se guarda.',
    groups: 'Preguntas que dicen quién escribe',
    groupsHint: 'Sus identificadores, entre comas, por ejemplo: school, grade',
    read: 'Leer el formulario',
    notAllowed: 'No se permitió al navegador llegar a esta dirección; no se leyó nada.',
  },
  notes: {
    title: 'De notas',
    text: 'Un comentario por cada línea que empieza con guion; sin guiones, uno por párrafo. Una línea con # nombra la reunión. Quién habló puede ir al final: [Escuela: Lincoln; Papel: Familia]',
    label: 'Notas',
    example:
      '# Padres en la biblioteca, 6 de octubre\n- El autobús nunca llega a tiempo [Escuela: Hill]\n- Gracias por el intérprete',
  },
  into: {
    legend: '¿A qué pertenece?',
    fresh: 'Un esfuerzo nuevo',
    there: (name) => `Más de: ${name}`,
    name: 'Nombre del esfuerzo',
    kind: 'Tipo',
    closed: 'Cerró el',
    closedHint: 'Desde este día la gente espera respuesta. Puede quedar vacío.',
    kinds: {
      survey: 'Encuesta',
      intake: 'Formulario web',
      meeting: 'Reunión',
      paper: 'Papel',
      conversation: 'Conversación',
    },
  },
  bringIn: 'Traerlo',
  running: (rows) => `${muchos(rows, 'fila leída', 'filas leídas')} …`,
  news: (fresh, all, effort) =>
    fresh === all
      ? `Se trajeron ${muchos(fresh, 'comentario', 'comentarios')}: ${effort}.`
      : `Se trajeron ${muchos(fresh, 'comentario nuevo', 'comentarios nuevos')}: ${effort}. ${all - fresh} ya estaban aquí.`,
  newsMore: (empty, cut, votes) =>
    [
      votes > 0 ? `Se contaron ${muchos(votes, 'voto sobre una frase', 'votos sobre frases')}.` : '',
      empty > 0 ? `${muchos(empty, 'respuesta estaba vacía', 'respuestas estaban vacías')} o decía "N/A".` : '',
      cut > 0 ? `${muchos(cut, 'tenía', 'tenían')} más de 50 000 letras y se cortó ahí.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  efforts: {
    title: 'Esfuerzos',
    hint: 'Se miran los marcados; sin ninguno marcado, todos.',
    unfinished: 'Una importación que no terminó',
    show: (name) => `Mirar ${name}`,
    remove: (name) => `Quitar ${name}`,
    sure: (name, comments) =>
      `¿Quitar ${name} y sus ${muchos(comments, 'comentario', 'comentarios')}? No se puede deshacer.`,
    comments: (count) => muchos(count, 'comentario', 'comentarios'),
  },
  list: {
    title: 'Comentarios',
    search: 'Buscar palabras',
    found: (count) => muchos(count, 'comentario', 'comentarios'),
    aside: 'Apartar',
    asideReason: '¿Por qué no se cuenta?',
    back: 'Volver a contarlo',
    noText: 'Ningún comentario tiene estas palabras.',
    more: 'Más como este',
    askedWhat: 'Se preguntó',
  },
  same: {
    title: 'Las mismas palabras',
    text: 'Comentarios enviados dos veces y cartas que enviaron muchos. Cada uno es una voz y se cuenta, a menos que usted lo aparte.',
    look: 'Buscar las mismas palabras',
    none: 'No hay dos comentarios con las mismas palabras.',
    kind: {
      same: (count) => `${count} veces exactamente lo mismo`,
      letter: (count) => `Una carta, ${count} remitentes`,
    },
    keepOne: 'Contarlo una vez',
    keepReason: 'Las mismas palabras que otro comentario, de la misma persona',
  },
};
