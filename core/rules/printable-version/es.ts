import type { Spanish } from '../rule.ts';

export const es: Spanish<'not-found'> = {
  title: 'Las fechas se pueden llevar en papel',
  why: 'En la lavandería, la biblioteca y la iglesia una hoja en la pared llega a familias que ninguna página alcanza.',
  messages: {
    'not-found': {
      problem: 'No se encontró en esta página una versión para imprimir de las próximas fechas.',
      fix: 'Enlace un volante de una hoja, o haga que la página se imprima bien. El calendario de Porchlight se imprime con un código QR.',
    },
  },
};
