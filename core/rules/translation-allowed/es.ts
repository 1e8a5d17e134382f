import type { Spanish } from '../rule.ts';

export const es: Spanish<'page' | 'content' | 'short'> = {
  title: 'El navegador y el teléfono pueden traducir el texto',
  why: 'Donde nadie ha traducido una página, la familia usa el traductor de su teléfono. Un texto con translate="no" se queda en inglés, y la familia no ve por qué.',
  messages: {
    page: {
      problem: 'Toda la página dice al navegador que no la traduzca.',
      fix: 'Quite de la página translate="no" o la clase notranslate, y del head la línea <meta name="google" content="notranslate">.',
    },
    content: {
      problem:
        '{count} {count|bloque de texto dice al navegador que no lo|bloques de texto dicen al navegador que no los} traduzca, por ejemplo "{quote}".',
      fix: 'Quite del texto translate="no" o la clase notranslate. Déjelo solo en nombres y códigos.',
    },
    short: {
      problem: '"{quote}" no se deja traducir.',
      fix: 'Si es un nombre o un código, déjelo. Si las familias necesitan leerlo, quite translate="no".',
    },
  },
};
