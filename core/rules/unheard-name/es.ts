import type { Spanish } from '../rule.ts';

export const es: Spanish<'unheard'> = {
  title: 'Los nombres ocultos están donde se leen',
  why: 'Una madre ciega tal vez nunca oiga lo que dice: lo que no tiene función, o es solo texto, tampoco tiene nombre.',
  messages: {
    unheard: {
      problem:
        'Esto tiene un nombre oculto ("{attribute}") en un sitio donde el lector de pantalla puede pasarlo por alto.',
      fix: 'Ponga las palabras en la página, a la vista de todos. O envíe este informe a quien hizo la plantilla.',
    },
  },
};
