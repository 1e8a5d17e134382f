import type { Spanish } from '../rule.ts';

export const es: Spanish<'no-last-day' | 'closed'> = {
  title: 'Una encuesta dice hasta cuándo está abierta',
  why: 'Una encuesta sin último día se deja para después, y está cerrada cuando la madre vuelve.',
  messages: {
    'no-last-day': {
      problem: 'Hay un enlace a una encuesta ("{name}"), y no se encontró en esta página el día en que cierra.',
      fix: 'Escriba el último día junto al enlace, y cuándo se darán los resultados.',
    },
    closed: {
      problem: 'La encuesta cerró el {day:day}, y su enlace sigue ahí.',
      fix: 'Quite el enlace y ponga los resultados, o el día en que se darán.',
    },
  },
};
