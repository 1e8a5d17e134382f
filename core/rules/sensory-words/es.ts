import type { Spanish } from '../rule.ts';

export const es: Spanish<'place' | 'look'> = {
  title: 'Las instrucciones nombran las cosas, no solo su lugar, color o forma',
  why: '"El botón verde de la derecha" no le dice nada a quien oye la página, y en un teléfono no hay nada a la derecha.',
  messages: {
    place: {
      problem: 'Este texto manda a las personas a algo por su lugar ("{words}"), y nada más dice cuál es.',
      fix: 'Nómbrelo como se llama en la página: "los enlaces Menús escolares", "el botón Inscribirse".',
    },
    look: {
      problem: 'Este texto manda a las personas a algo por su aspecto ("{words}").',
      fix: 'Añada las palabras que están en ello: "el botón verde Inscribirse".',
    },
  },
};
