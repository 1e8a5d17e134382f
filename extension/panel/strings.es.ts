import { onPageInSpanish } from './strings/on-page.es.ts';
import { recordsInSpanish } from './strings/records.es.ts';
import type { Strings } from './strings.ts';

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const spanish: Strings = {
  ...recordsInSpanish,
  ...onPageInSpanish,
  language: 'es',
  profileName: 'El perfil de su distrito',
  workspace: 'Espacio de trabajo',
  audit: {
    again: 'Revisar de nuevo',
    stop: 'Detener',
    stopped: 'Usted detuvo la revisión antes de terminar: esta lista no está completa.',
    left: 'Desde entonces se salió de la página o se volvió a cargar. Así estaba.',
    running: 'Leyendo la página',
    waitingForPage: 'Abriendo la página',
  },
  progress: (done, total) => `Paso ${Math.min(done + 1, total)} de ${total}`,
  soFar: (fixes) => (fixes === 0 ? 'Nada encontrado hasta ahora' : `${many(fixes, 'arreglo', 'arreglos')} hasta ahora`),
  summary: (fixes) =>
    fixes === 1 ? '1 arreglo abriría la puerta a más familias' : `${fixes} arreglos abrirían la puerta a más familias`,
  summaryDetail: (places, reviews) =>
    [
      places > 0 ? `${many(places, 'lugar', 'lugares')} por arreglar.` : '',
      reviews > 0 ? `${many(reviews, 'cosa la debe mirar', 'cosas las debe mirar')} una persona.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  nothing: {
    title: 'No se encontró ninguna barrera',
    text: 'Nada de lo que una máquina puede probar deja fuera a las familias en esta página. Es un buen comienzo, no toda la historia.',
  },
  caution:
    'Las pruebas automáticas ven solo una parte de lo que deja fuera a las familias. Recorra la página con el teclado y con un lector de pantalla, y pregunte a las familias.',
  lens: {
    accessibility: { name: 'Accesibilidad', question: '¿Puede usarla cada familia?' },
    language: { name: 'Idioma', question: '¿Puede entenderla cada familia?' },
    participation: { name: 'Participación', question: '¿Puede participar cada familia?' },
  },
  lensCount: (fixes, places, reviews, isComplete) =>
    [
      fixes === 0 && !isComplete ? 'Nada hasta ahora' : '',
      fixes === 0 && isComplete ? 'Nada que arreglar' : '',
      fixes > 0 ? `${many(fixes, 'arreglo', 'arreglos')} en ${many(places, 'lugar', 'lugares')}` : '',
      reviews > 0 ? `${reviews} para que lo mire una persona` : '',
    ]
      .filter(Boolean)
      .join('; '),
  lensMet: (passed) => `${many(passed, 'expectativa cumplida', 'expectativas cumplidas')}.`,
  lensNothingToJudge: (count) =>
    `${many(count, 'expectativa no tenía', 'expectativas no tenían')} nada que juzgar en esta página.`,
  overview: 'Lo que se encontró',
  first: 'Lo primero que conviene hacer',
  who: {
    legend: 'Mostrar lo que puede arreglar',
    names: { everyone: 'Cualquiera', editor: 'Quien edita', webmaster: 'Webmaster', vendor: 'Proveedor' },
    none: 'Aquí no hay nada que pueda arreglar.',
  },
  impact: {
    critical: 'Deja fuera a familias',
    serious: 'Lo hace difícil',
    moderate: 'Estorba',
    minor: 'Tropiezo menor',
  },
  mustLook: 'Lo debe mirar una persona',
  toLookAt: 'Una máquina no puede decidir esto. Mírelo y juzgue usted:',
  places: (count) => many(count, 'lugar', 'lugares'),
  fixedBy: (by) =>
    ({
      editor: 'Lo arregla quien edita la página',
      webmaster: 'Lo arregla el webmaster',
      vendor: 'Lo arregla el proveedor',
    })[by],
  group: {
    look: 'En qué fijarse',
    why: 'A quién deja fuera',
    fix: 'Cómo arreglarlo',
    showAll: (count) => `Mostrar los ${count} lugares`,
    also: (count) => `y ${many(count, 'elemento más', 'elementos más')} de la misma falla`,
  },
  place: {
    whole: 'La página entera',
    previous: 'Anterior',
    next: 'Siguiente',
    unmark: 'Quitar la marca',
    position: (index, count) => `Lugar ${index} de ${count}`,
    label: (index, count, problem) => `${index} de ${count} · ${problem}`,
    state: {
      waiting: 'Buscándolo en la página.',
      marked: 'Marcado en la página.',
      hidden: 'Está en la página, pero ahora no se ve. Puede estar en un menú cerrado o mostrarse solo en teléfonos.',
      missing: 'Ya no está en la página. Revise de nuevo para ver cómo está ahora.',
      unmarked: 'Se quitó la marca.',
    },
    afterAudit: 'Se marcará cuando termine la revisión.',
  },
  technical: {
    title: 'Detalles técnicos',
    rule: 'Regla',
    criterion: 'Criterio de conformidad WCAG',
    act: 'Regla ACT del W3C',
    sources: 'Se basa en',
    selector: 'Selector',
    html: 'HTML',
    newTab: '(se abre en otra pestaña)',
  },
  points: {
    title: 'Formas de participar encontradas aquí',
    none: 'No se encontró ninguna en esta página.',
    over: (count) => (count === 1 ? '1 que ya pasó' : `${count} que ya pasaron`),
    kind: {
      'board-meeting': 'Reunión de la junta escolar',
      'committee-meeting': 'Reunión de comité',
      hearing: 'Audiencia',
      workshop: 'Taller',
      survey: 'Encuesta',
      'comment-period': 'Periodo de comentarios',
      committee: 'Comité',
      'feedback-form': 'Formulario de opiniones',
      contact: 'Contacto',
      event: 'Evento',
    },
    status: {
      scheduled: 'Programado',
      cancelled: 'Cancelado',
      moved: 'Cambiado',
      past: 'Pasado',
      open: 'Abierto',
      closed: 'Cerrado',
    },
    way: {
      'in-person': 'en persona',
      remote: 'en línea o por teléfono',
      form: 'formulario',
      email: 'correo electrónico',
      phone: 'teléfono',
      mail: 'correo postal',
      watch: 'solo para ver',
    },
    help: {
      interpretation: 'interpretación',
      childcare: 'cuidado de niños',
      food: 'comida',
      transport: 'transporte',
      accommodation: 'adaptaciones',
    },
    onRequest: 'si se pide',
    facts: {
      when: 'Cuándo',
      where: 'Dónde',
      deadline: 'Fecha límite',
      how: 'Cómo',
      help: 'Ayuda',
      contact: 'Contacto',
    },
  },
  notChecked: { title: 'No se pudo revisar', text: 'La revisión no pudo ver dentro de esto. Mírelo usted.' },
  welcome: {
    title: '¿Qué página miramos?',
    text: 'Ábrala y haga clic en el botón de Porchlight en la barra de herramientas.',
    hint: '¿No ve el botón? Puede estar detrás de la pieza de rompecabezas, junto a la barra de direcciones.',
  },
  problem: {
    'no-grant': {
      title: 'Porchlight no tiene permiso en esta página',
      text: 'Haga clic en el botón de Porchlight en la barra de herramientas, en la página que quiere revisar.',
    },
    'browser-page': {
      title: 'Esta página es del navegador',
      text: 'Los navegadores no dejan entrar extensiones en sus propias páginas. Abra una página de su sitio y haga clic en el botón de Porchlight en la barra de herramientas.',
    },
    store: {
      title: 'Las tiendas de extensiones no se pueden revisar',
      text: 'Los navegadores no dejan entrar extensiones en sus tiendas. Abra una página de su sitio y haga clic en el botón de Porchlight en la barra de herramientas.',
    },
    document: {
      title: 'Esto es un documento, no una página web',
      text: 'Porchlight lee páginas web. Un PDF se revisa con una herramienta para PDF; mejor aún, ponga lo que dice en una página web.',
    },
    managed: {
      title: 'Su organización no deja entrar extensiones en esta página',
      text: 'La configuración de este navegador está administrada. Pida a quien la administra que deje entrar a Porchlight.',
    },
    'local-file': {
      title: 'Esta página es un archivo de su computadora',
      text: 'Para revisarla, permita a Porchlight el acceso a direcciones de archivo en la configuración de extensiones del navegador.',
    },
    'error-page': {
      title: 'La página no se cargó',
      text: 'El navegador muestra un error en su lugar. Vuelva a cargarla y haga clic en el botón de Porchlight en la barra de herramientas.',
    },
    closed: {
      title: 'Se salió de la página durante la revisión',
      text: 'Haga clic en el botón de Porchlight en la barra de herramientas, en la página que quiere revisar. Lo encontrado hasta entonces sigue abajo.',
    },
    unknown: { title: 'No se pudo hacer la revisión', text: 'Vuelva a cargar la página y revise de nuevo.' },
  },
};
