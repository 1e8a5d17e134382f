import type { Spanish } from '../rule.ts';

export const es: Spanish<'small' | 'row'> = {
  title: 'Los enlaces y los botones son fáciles de acertar',
  why: 'Manos que tiemblan, dedos grandes en un teléfono chico, un viaje en autobús: se toca el enlace de al lado.',
  messages: {
    small: {
      problem: '"{text}" mide {width} por {height} píxeles y lo que está al lado queda demasiado cerca.',
      fix: 'Dele más relleno (padding), para que mida 24 por 24 píxeles o más. O deje más espacio: 24 píxeles de centro a centro.',
    },
    row: {
      problem:
        '{count} enlaces o botones aquí son demasiado chicos y están demasiado juntos. "{text}", por ejemplo, mide {width} por {height} píxeles.',
      fix: 'Deles más relleno (padding), para que cada uno mida 24 por 24 píxeles o más. O deje más espacio: 24 píxeles de centro a centro.',
    },
  },
};
