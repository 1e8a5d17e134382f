import type { KeepProblem } from '../../models/keeper.ts';
import type { ScreenName } from '../models/workspace-model.ts';

/** Words of the frame around every screen. */
export interface ShellWords {
  title: string;
  nav: string;
  screens: Record<ScreenName, { name: string; title: string; text: string }>;
  privacy: string;
  problem: Record<KeepProblem, string>;
  loading: string;
  save: string;
  saved: string;
  cancel: string;
  remove: string;
  edit: string;
  add: string;
  close: string;
  chooseOne: string;
  hidden: string;
  hiddenWhy: string;
  ownData: string;
}

export const shellEn: ShellWords = {
  title: 'Workspace',
  nav: 'Parts of the workspace',
  screens: {
    site: {
      name: 'Site',
      title: 'What the whole site says',
      text: 'Read every page of the district’s site: which change helps most pages, and what no single page shows.',
    },
    feedback: {
      name: 'Feedback',
      title: 'What families said',
      text: 'Bring surveys, the web form and meeting notes together in one place.',
    },
    themes: {
      name: 'Themes',
      title: 'What they raise',
      text: 'The machine suggests, a person decides. Read the random sample first: it is what makes the numbers honest.',
    },
    who: {
      name: 'Who',
      title: 'Who raised it, and who is missing',
      text: 'Least heard first. Small groups stay hidden, here as in everything you publish.',
    },
    respond: {
      name: 'Respond',
      title: 'What the district answers',
      text: 'Every confirmed theme is owed an answer: what was done, why or why not, who decided, and when.',
    },
    plan: {
      name: 'Plan',
      title: 'What we do, with whom',
      text: 'Activities, and a dated log of talks, promises, barriers, pilots, partners and seats.',
    },
    reflect: {
      name: 'Reflect',
      title: 'Where we stand',
      text: 'Rate, with families, where you see the district; and keep a journal that nobody else sees. No grade, no ranking.',
    },
    practices: {
      name: 'Practices',
      title: 'Every practice, and where it is served',
      text: 'What the sources ask of a district, which part of Porchlight serves it, and what you have of your own to show.',
    },
  },
  privacy: 'Everything here stays on this computer until you publish it.',
  problem: {
    quota:
      'The disk, or this browser’s share of it, is full. Nothing was written. Make room, or take away an old effort, and try again.',
    newer: 'A newer Porchlight has changed what is kept here. Update this one to go on.',
    superseded: 'Porchlight was updated in another window. Reload this page to go on.',
    blocked: 'An older window of Porchlight is still open. Close it to go on.',
    unavailable:
      'This browser keeps nothing in this window, perhaps because it is a private one. You can look around, but nothing is saved.',
    unknown:
      'What you did could not be saved. Try again; if it keeps happening, make a backup in the panel’s settings.',
  },
  loading: 'Opening what is kept …',
  save: 'Save',
  saved: 'Saved.',
  cancel: 'Cancel',
  remove: 'Remove',
  edit: 'Change',
  add: 'Add',
  close: 'Close',
  chooseOne: 'Choose',
  hidden: 'hidden',
  hiddenWhy: 'Hidden: fewer than 10 people, or a number that would give such a one away.',
  ownData: 'Table of these numbers',
};

export const shellEs: ShellWords = {
  title: 'Espacio de trabajo',
  nav: 'Partes del espacio de trabajo',
  screens: {
    site: {
      name: 'Sitio',
      title: 'Lo que dice el sitio entero',
      text: 'Lea todas las páginas del sitio del distrito: qué cambio ayuda a más páginas y qué no muestra ninguna página sola.',
    },
    feedback: {
      name: 'Comentarios',
      title: 'Lo que dijeron las familias',
      text: 'Reúna en un solo lugar encuestas, el formulario web y notas de reuniones.',
    },
    themes: {
      name: 'Temas',
      title: 'Lo que plantean',
      text: 'La máquina sugiere, una persona decide. Lea primero la muestra al azar: es lo que hace honestos los números.',
    },
    who: {
      name: 'Quién',
      title: 'Quién lo planteó y quién falta',
      text: 'Primero los menos escuchados. Los grupos pequeños quedan ocultos, aquí y en todo lo que publique.',
    },
    respond: {
      name: 'Responder',
      title: 'Lo que responde el distrito',
      text: 'A cada tema confirmado se le debe una respuesta: qué se hizo, por qué o por qué no, quién decidió y cuándo.',
    },
    plan: {
      name: 'Planear',
      title: 'Lo que hacemos, y con quién',
      text: 'Actividades y un registro con fechas de pláticas, promesas, barreras, pruebas, aliados y asientos.',
    },
    reflect: {
      name: 'Reflexionar',
      title: 'Dónde estamos',
      text: 'Valore, junto con las familias, dónde ve al distrito; y lleve un diario que nadie más ve. Sin calificación ni comparación.',
    },
    practices: {
      name: 'Prácticas',
      title: 'Cada práctica y dónde se atiende',
      text: 'Lo que las fuentes piden a un distrito, qué parte de Porchlight lo atiende y qué tiene usted para mostrar.',
    },
  },
  privacy: 'Todo queda en esta computadora hasta que usted lo publique.',
  problem: {
    quota:
      'El disco, o la parte de este navegador, está lleno. No se escribió nada. Haga lugar, o quite un esfuerzo viejo, e intente de nuevo.',
    newer: 'Un Porchlight más nuevo cambió lo guardado aquí. Actualice este para seguir.',
    superseded: 'Porchlight se actualizó en otra ventana. Recargue esta página para seguir.',
    blocked: 'Sigue abierta una ventana más vieja de Porchlight. Ciérrela para seguir.',
    unavailable:
      'Este navegador no guarda nada en esta ventana, quizá porque es privada. Puede mirar, pero nada se guarda.',
    unknown:
      'No se pudo guardar lo que hizo. Intente de nuevo; si sigue pasando, haga una copia en los ajustes del panel.',
  },
  loading: 'Abriendo lo guardado …',
  save: 'Guardar',
  saved: 'Guardado.',
  cancel: 'Cancelar',
  remove: 'Quitar',
  edit: 'Cambiar',
  add: 'Agregar',
  close: 'Cerrar',
  chooseOne: 'Elija',
  hidden: 'oculto',
  hiddenWhy: 'Oculto: menos de 10 personas, o un número que las delataría.',
  ownData: 'Tabla de estos números',
};
