import type { Spanish } from '../rule.ts';

export const es: Spanish<'no-cells' | 'unlinked' | 'bold-headers' | 'word'> = {
  title: 'Una tabla dice qué celda pertenece a qué encabezado',
  why: 'Quien no ve oye "8:05" y no que es la hora del autobús 12 en la calle Elm.',
  messages: {
    'no-cells': {
      problem: 'Encabezados sin ninguna celda debajo: {count} en esta tabla. El primero es "{text}".',
      fix: 'Añada las celdas que faltan, también las vacías, o borre el encabezado.',
    },
    unlinked: {
      problem:
        'Encabezados que no se leen con las celdas de abajo: {count} en esta tabla. El primero es "{text}". Las celdas nombran otros en "headers".',
      fix: 'Quite el atributo "headers" de las celdas. En una tabla simple bastan celdas de encabezado con scope.',
    },
    'bold-headers': {
      problem: 'La primera fila de esta tabla parece de encabezados, pero no está marcada así.',
      fix: 'En los ajustes de la tabla del editor, elija "fila de encabezado". En código, haga de cada una de estas celdas un <th scope="col">.',
    },
    word: {
      problem: 'Esta tabla se pegó de Word. Tiene {count} filas y ningún encabezado.',
      fix: 'Si contiene datos, elija "fila de encabezado" en los ajustes de la tabla. Si solo ordena cosas, ponga sus palabras en párrafos.',
    },
  },
};
