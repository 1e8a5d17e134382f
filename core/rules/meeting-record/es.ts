import type { Spanish } from '../rule.ts';

export const es: Spanish<'not-found'> = {
  title: 'Lo que pasó en las reuniones anteriores se puede leer o ver',
  why: 'La familia que no pudo ir sabe por el acta o la grabación qué se dijo y se decidió, y si alguien recibió respuesta.',
  messages: {
    'not-found': {
      problem:
        'De {count} {count|reunión pasada|reuniones pasadas} que nombra la página, la última el {last:day}, no se encontró aquí ninguna acta ni grabación.',
      fix: 'Enlace junto a cada reunión pasada el acta aprobada, con lo que dijo el público y lo que se le respondió, o la grabación.',
    },
  },
};
