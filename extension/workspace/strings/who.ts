const many = (count: number, one: string, more: string) => `${count.toLocaleString('en')} ${count === 1 ? one : more}`;

export const whoEn = {
  empty: 'There are no comments yet: bring some in first.',
  dimension: 'Compare by',
  noDimension: 'No groups are known. Mark a column as a group when you bring in a spreadsheet, or ask on the form.',
  choose: 'Choose what to compare by: school, role, language …',
  notSaid: 'did not say',
  missing: {
    title: 'Not heard yet',
    need: 'Say how many people each group has, and the missing ones can be seen.',
    edit: 'People in each group',
    editHint: 'One line per group: Lincoln Middle: 640. Spell groups as below.',
    from: 'Where the numbers come from',
    fromProfile: 'Take them from the district profile',
    badLine: (line: string) => `"${line}" is not a group, a colon and a whole number.`,
    caption: 'Who was heard, against who is there',
    group: 'Group',
    heard: 'Heard',
    enrolled: 'Are there',
    ratio: 'Share heard / share there',
    state: 'State',
    notHeard: 'not heard yet',
    heardOk: 'heard',
    more: (count: number) => `about ${count.toLocaleString('en')} more would make it even`,
    none: 'No group is missing by more than chance explains.',
    all: (group: string, count: number) =>
      `${group}: about ${count.toLocaleString('en')} more voices would make it even.`,
    rule: '"Not heard yet" means that even the upper end of a 90% interval lies below an even share.',
  },
  table: {
    title: 'Who raised what',
    caption: (dimension: string) => `Comments that raise each theme, by ${dimension}`,
    theme: 'Theme',
    all: 'All',
    people: 'Comments',
    share: (share: string) => `${share} of them`,
    unmeasured: (count: number) =>
      `${many(count, 'random comment is', 'random comments are')} still to be read: until then these are the machine’s numbers, and cannot be published.`,
    read: 'Read them now',
  },
  shared: {
    title: 'What groups share',
    text: 'Breadth: in how many groups at least 12 of 100 raise it. Common: high only when no group is left out. Even: smallest share over largest. Groups under 30 are not compared.',
    none: 'Fewer than two groups are large enough to compare (30 comments).',
    caption: 'Themes by how much groups share them',
    breadth: 'Breadth',
    common: 'Common',
    evenness: 'Even',
    few: 'Raised by few, but often',
    fewItem: (theme: string, group: string, times: string) =>
      `${theme}: ${group} raise it ${times} times as often as the others.`,
    fewNone: 'No theme is raised by one group far more than by the others.',
    dissent: 'Dissent',
    dissentText:
      'Numbers do not tell who disagrees. Read the comments of a theme before you answer it, and say in the answer which other views you heard.',
  },
  rounds: {
    title: 'Frozen rounds',
    text: 'Only frozen numbers are published. Published again and again, small changes would point to single people.',
    freeze: 'Freeze these numbers',
    why: {
      read: 'First read the random sample.',
      few: 'Fewer than 10 comments came since the last round.',
      empty: 'There is nothing to freeze.',
    },
    none: 'No round yet.',
    item: (day: string, total: number, dimension: string) =>
      `${day}: ${many(total, 'comment', 'comments')}${dimension ? `, by ${dimension}` : ''}`,
    csv: 'Save as CSV',
  },
};
export type WhoWords = typeof whoEn;

const muchos = (count: number, one: string, more: string) =>
  `${count.toLocaleString('es')} ${count === 1 ? one : more}`;

export const whoEs: WhoWords = {
  empty: 'Todavía no hay comentarios: traiga algunos primero.',
  dimension: 'Comparar por',
  noDimension:
    'No se conocen grupos. Marque una columna como grupo al traer una hoja de cálculo, o pregúntelo en el formulario.',
  choose: 'Elija por qué comparar: escuela, papel, idioma …',
  notSaid: 'no lo dijo',
  missing: {
    title: 'Aún no escuchados',
    need: 'Diga cuántas personas tiene cada grupo y se verá quién falta.',
    edit: 'Personas en cada grupo',
    editHint: 'Una línea por grupo: Lincoln Middle: 640. Escriba los grupos como abajo.',
    from: 'De dónde vienen los números',
    fromProfile: 'Tomarlos del perfil del distrito',
    badLine: (line) => `"${line}" no es un grupo, dos puntos y un número entero.`,
    caption: 'A quién se escuchó, frente a quién está',
    group: 'Grupo',
    heard: 'Escuchados',
    enrolled: 'Hay',
    ratio: 'Parte escuchada / parte que hay',
    state: 'Estado',
    notHeard: 'aún no escuchado',
    heardOk: 'escuchado',
    more: (count) => `unos ${count.toLocaleString('es')} más lo harían parejo`,
    none: 'No falta ningún grupo más de lo que explica el azar.',
    all: (group, count) => `${group}: unas ${count.toLocaleString('es')} voces más lo harían parejo.`,
    rule: '"Aún no escuchado" significa que hasta el extremo alto de un intervalo del 90 % queda debajo de una parte pareja.',
  },
  table: {
    title: 'Quién planteó qué',
    caption: (dimension) => `Comentarios que plantean cada tema, por ${dimension}`,
    theme: 'Tema',
    all: 'Todos',
    people: 'Comentarios',
    share: (share) => `${share} de ellos`,
    unmeasured: (count) =>
      `${count === 1 ? 'Falta' : 'Faltan'} por leer ${muchos(count, 'comentario al azar', 'comentarios al azar')}: hasta entonces son números de la máquina y no se pueden publicar.`,
    read: 'Leerlos ahora',
  },
  shared: {
    title: 'Lo que comparten los grupos',
    text: 'Amplitud: en cuántos grupos lo plantean al menos 12 de 100. Común: alto solo si no queda fuera ningún grupo. Parejo: la parte menor entre la mayor. No se comparan grupos de menos de 30.',
    none: 'Menos de dos grupos son bastante grandes para comparar (30 comentarios).',
    caption: 'Temas según cuánto los comparten los grupos',
    breadth: 'Amplitud',
    common: 'Común',
    evenness: 'Parejo',
    few: 'De pocos, pero a menudo',
    fewItem: (theme, group, times) => `${theme}: ${group} lo plantea ${times} veces más que los demás.`,
    fewNone: 'Ningún tema lo plantea un grupo mucho más que los demás.',
    dissent: 'Desacuerdo',
    dissentText:
      'Los números no dicen quién está en desacuerdo. Lea los comentarios de un tema antes de responder, y diga en la respuesta qué otras opiniones escuchó.',
  },
  rounds: {
    title: 'Rondas congeladas',
    text: 'Solo se publican números congelados. Publicados una y otra vez, los cambios pequeños señalarían a personas.',
    freeze: 'Congelar estos números',
    why: {
      read: 'Primero lea la muestra al azar.',
      few: 'Llegaron menos de 10 comentarios desde la última ronda.',
      empty: 'No hay nada que congelar.',
    },
    none: 'Aún no hay rondas.',
    item: (day, total, dimension) =>
      `${day}: ${muchos(total, 'comentario', 'comentarios')}${dimension ? `, por ${dimension}` : ''}`,
    csv: 'Guardar como CSV',
  },
};
