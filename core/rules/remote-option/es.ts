import type { Spanish } from '../rule.ts';

export const es: Spanish<'no-way-in' | 'watch-only' | 'not-found'> = {
  title: 'Una familia puede unirse a una reunión sin ir a la sala',
  why: 'Una madre que trabaja de noche, con niños pequeños o sin carro puede participar a distancia si la página dice cómo.',
  messages: {
    'no-way-in': {
      problem:
        'La página dice que se puede participar a distancia en la reunión del {day:day}, pero no se encontró enlace, número de reunión ni teléfono.',
      fix: 'Ponga junto a la fecha el enlace, el número de la reunión y un teléfono. Una transmisión para ver no es una forma de hablar.',
    },
    'watch-only': {
      problem: 'La reunión del {day:day} se puede ver; no se encontró en esta página cómo hablar a distancia.',
      fix: 'Si las familias pueden comentar a distancia, diga cómo: un enlace, un teléfono o adónde enviar comentarios antes.',
    },
    'not-found': {
      problem: 'No se encontró en esta página cómo unirse a distancia a la reunión del {day:day}.',
      fix: 'Si se puede, ponga el enlace y el teléfono junto a la fecha. Si no, diga cómo enviar comentarios.',
    },
  },
};
