import type { Spanish } from '../rule.ts';

export const es: Spanish<'small'> = {
  title: 'Los enlaces y los botones son fáciles de acertar',
  why: 'Manos que tiemblan, dedos grandes en un teléfono chico, un viaje en autobús: se toca el enlace de al lado.',
  messages: {
    small: {
      problem:
        '"{text}" mide {width} por {height} píxeles y lo que está al lado queda demasiado cerca. Lo mismo pasa con {count} enlaces o botones aquí.',
      fix: 'Deles más relleno (padding), para que cada uno mida 24 por 24 píxeles o más. O deje más espacio: 24 píxeles de centro a centro.',
    },
  },
};
