import type { Spanish } from '../rule.ts';

export const es: Spanish<'other'> = {
  title: 'Los botones se llaman como dicen',
  why: 'Quien habla a su computadora dice lo que ve, y no pasa nada.',
  messages: {
    other: {
      problem: 'Esto muestra "{shown}" y se llama "{name}".',
      fix: 'Ponga en el nombre oculto ("aria-label") las palabras que se ven, en el mismo orden. O quite ese nombre.',
    },
  },
};
