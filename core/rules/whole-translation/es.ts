import type { Spanish } from '../rule.ts';

export const es: Spanish<'navigation' | 'form' | 'footer' | 'content'> = {
  title: 'Una página traducida está traducida entera',
  why: 'Un padre que lee el texto en español todavía tiene que buscar el camino en un menú en inglés y pulsar un botón en inglés. Media traducción no lleva a ninguna parte.',
  messages: {
    navigation: {
      problem: 'El texto de esta página está en {language:language}, pero su menú está en {other:language}.',
      fix: 'Traduzca también el menú, o dé a las páginas en {language:language} un menú corto propio que lleve de una a otra.',
    },
    form: {
      problem: 'El texto de esta página está en {language:language}, pero su formulario está en {other:language}.',
      fix: 'Traduzca las preguntas, las ayudas, los errores y el botón del formulario, y diga que se leen respuestas en {language:language}.',
    },
    footer: {
      problem:
        'El texto de esta página está en {language:language}, pero el pie, con la dirección y el contacto, está en {other:language}.',
      fix: 'Traduzca el pie de la página, o al menos la línea que dice cómo hablar con alguien en {language:language}.',
    },
    content: {
      problem: 'Esta página dice que está en {declared:language}, y buena parte de su texto está en {other:language}.',
      fix: 'Traduzca lo que falta, o diga arriba qué parte aún no está traducida y a quién preguntar.',
    },
  },
};
