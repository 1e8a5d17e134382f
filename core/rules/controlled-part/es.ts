import type { Spanish } from '../rule.ts';

export const es: Spanish<'missing'> = {
  title: 'Lo que abre una lista casera se puede encontrar',
  why: 'Una madre ciega oye que se abrió una lista y no puede llegar a ella.',
  messages: {
    missing: {
      problem: 'Esto dice que abre o mueve otra parte de la página, y esa parte ("{ids}") no está.',
      fix: 'Envíe este informe a quien hizo el menú o el buscador y pida que lo arregle: "aria-controls" debe nombrar algo que esté.',
    },
  },
};
