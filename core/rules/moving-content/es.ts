import type { Spanish } from '../rule.ts';

export const es: Spanish<'ticker' | 'carousel' | 'maybe-carousel' | 'video'> = {
  title: 'Lo que se mueve solo se puede parar',
  why: 'Las imágenes que cambian solas se van antes de que un lector lento termine, y el movimiento junto a un texto impide leer a muchas personas.',
  messages: {
    ticker: {
      problem: 'Este texto corre o parpadea solo y no se puede parar.',
      fix: 'Quite la etiqueta <{tag}> y deje el texto quieto.',
    },
    carousel: {
      problem: 'Este carrusel cambia solo, y no se encontró en él un botón para pararlo.',
      fix: 'Apague la reproducción automática en los ajustes del carrusel. O añada un botón de pausa al que el teclado llegue primero.',
    },
    'maybe-carousel': {
      problem: 'Esto parece un carrusel. No se pudo saber si cambia solo, y no se encontró un botón para pararlo.',
      fix: 'Mírelo diez segundos. Si se mueve, apague la reproducción automática o añada un botón de pausa.',
    },
    video: {
      problem: 'Este video empieza solo y sigue, y no tiene controles.',
      fix: 'Añada el atributo "controls", o un botón de pausa a su lado. O muestre una imagen fija.',
    },
  },
};
