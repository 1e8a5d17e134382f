import type { Spanish } from '../rule.ts';

export const es: Spanish<'after-decision' | 'no-value'> = {
  title: 'Se dice el último día para comentar, y es antes de la decisión',
  why: 'Un padre que escribe la noche anterior se entera de que los comentarios cerraron el viernes. Un último día claro, antes de la decisión, hace que un comentario cuente.',
  messages: {
    'after-decision': {
      problem: 'Se reciben comentarios sobre la reunión del {day:day} hasta el {deadline:day}, que es después.',
      fix: 'Cierre los comentarios antes de decidir, o diga para qué decisión posterior son.',
    },
    'no-value': {
      problem:
        'La página dice que los comentarios deben llegar con anticipación ("{quote}"), pero no se encontró el día.',
      fix: 'Dé el último día, la hora y adónde enviarlos: "hasta el mediodía del lunes 14 de septiembre de 2026".',
    },
  },
};
