import type { Spanish } from '../rule.ts';

export const es: Spanish<'left-to-right'> = {
  title: 'El árabe, el urdu, el persa, el pastún y el hebreo van de derecha a izquierda',
  why: 'Puestos de izquierda a derecha, estos idiomas terminan las frases en el lado equivocado, desordenan puntos y números, y cansan o no se pueden leer.',
  messages: {
    'left-to-right': {
      problem:
        '{count} {count|texto en escritura de derecha a izquierda está puesto|textos en escritura de derecha a izquierda están puestos} de izquierda a derecha.',
      fix: 'En el editor, use el botón de párrafo de derecha a izquierda. En el código, añada dir="rtl" al bloque, o a toda la página si está toda en ese idioma.',
    },
  },
};
