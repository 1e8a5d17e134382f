import type { Spanish } from '../rule.ts';

export const es: Spanish<'misread' | 'lost' | 'entity' | 'asked'> = {
  title: 'Las letras de todos los idiomas llegan enteras',
  why: 'Un texto que pasó por ajustes equivocados se ve como "informaciÃ³n" o con cuadros vacíos. Le pasa a todos los idiomas menos al inglés, así que el personal no lo ve y las familias no lo pueden leer.',
  messages: {
    misread: {
      problem: '{count} {count|texto se leyó|textos se leyeron} con el juego de letras equivocado: "{quote}".',
      fix: 'Pegue otra vez el texto desde su origen y guarde la página como UTF-8. En el código, escriba <meta charset="utf-8"> al principio del head.',
    },
    lost: {
      problem: '{count} {count|texto perdió|textos perdieron} letras, que se ven como �: "{quote}".',
      fix: 'Las letras ya no están en la página y no se pueden adivinar. Pegue otra vez el texto desde su origen y guarde la página como UTF-8.',
    },
    entity: {
      problem: '{count} {count|texto muestra|textos muestran} código donde debe ir una letra: "{quote}".',
      fix: 'Escriba en el editor la letra misma (á, ñ, ü), no su código.',
    },
    asked: {
      problem:
        '{count} {count|texto tiene|textos tienen} un signo de interrogación dentro de una palabra, donde quizá había una letra con acento: "{quote}".',
      fix: 'Mire la palabra. Si se perdió una letra, escríbala otra vez y guarde la página como UTF-8.',
    },
  },
};
