import type { SiteStrings } from './strings-en.ts';

const one = (count: number, single: string, several: string) =>
  count === 1 ? `1 ${single}` : `${count.toLocaleString('es-US')} ${several}`;

/** The site report's Spanish. */
export const es: SiteStrings = {
  title: (host) => `Lo que ${host} dice a las familias`,
  lead: (pages, needy) =>
    `${pages === 1 ? 'Se leyó 1 página' : `Se leyeron ${pages.toLocaleString('es-US')} páginas`}. ${needy === 0 ? 'En ninguna se halló nada que esté mal sin duda.' : `En ${one(needy, 'página', 'páginas')} algo dejaría entrar a más familias.`}`,
  notComplete: 'No se leyeron todas las páginas del sitio: vea el final de este informe.',
  contents: 'En este informe',
  whole: 'Lo que ninguna página sola muestra',
  wholeNone: 'No se halló nada que concierna al sitio entero.',
  met: 'Lo que el sitio entero cumple',
  onPages: (count) => `En ${one(count, 'página', 'páginas')}`,
  more: (count) => `y ${one(count, 'más', 'más')}`,
  changes: 'Un cambio, muchas páginas',
  changesLead:
    'Una falla en un encabezado, un menú o una plantilla está en todas las páginas que salen de ella. Estos cambios arreglan más páginas de una vez.',
  mends: (pages) => `Un cambio arregla ${one(pages, 'página', 'páginas')}`,
  allFixes: 'Todos los arreglos, primero los que ayudan a más páginas',
  fix: 'Arreglo',
  pages: 'Páginas',
  places: 'Lugares',
  who: 'Quién lo arregla',
  impact: 'Cuánto afecta',
  language: 'Qué idiomas llegan a qué páginas',
  languageLead:
    'De lo que más buscan las familias: las páginas más cercanas en el idioma principal del sitio, y si están en los idiomas de las familias del distrito.',
  topic: {
    'board-meetings': 'Cuándo se reúne la junta',
    'take-part': 'Cómo participar',
    results: 'Qué resultó',
    enrollment: 'Cómo inscribirse',
  },
  level: {
    full: 'La página entera',
    there: 'Hay una página; no se comparó con su original',
    partly: 'Una parte',
    machine: 'Solo un traductor automático',
    unread: 'Enlazada; no se pudo leer',
    none: 'No se halló nada',
    'no-page': 'No se halló tal página',
  },
  pagesDeclared: 'Páginas en él',
  noLanguages: 'El perfil no nombra idiomas de las familias.',
  calendar: 'En qué pueden participar las familias',
  calendarNone: 'En ninguna página se halló una reunión, encuesta o formulario por venir.',
  calendarMore: (count) =>
    `${count === 1 ? 'Falta 1' : `Faltan ${count.toLocaleString('es-US')}`} en esta lista; pages.jsonl los tiene todos.`,
  toldOn: 'Dicho en',
  pagesTitle: 'Todas las páginas',
  pagesLead: 'Agrupadas por la primera parte de la dirección; primero las páginas en las que hay más en juego.',
  clicks: 'Clics desde la página principal',
  noWay: 'ningún enlace lleva aquí',
  worst: 'Lo peor',
  home: 'La página principal y las que están a su lado',
  notVisited: 'Lo que no se leyó',
  beyond: (count, limit) =>
    `Al menos ${one(count, 'dirección', 'direcciones')} más allá del límite de ${limit.toLocaleString('es-US')}.`,
  forbidden: (count) => `${one(count, 'dirección', 'direcciones')} que robots.txt prohíbe.`,
  documents: (count) => `${one(count, 'documento', 'documentos')} (PDF, Word …): los documentos no se revisan.`,
  endless: (count, kind) => `${one(count, 'dirección', 'direcciones')} de una clase que no termina: ${kind}`,
  unfinished: 'La revisión no había llegado a su fin.',
};
