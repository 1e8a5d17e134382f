import type { Spanish } from '../rule.ts';

export const es: Spanish<'placeholder' | 'sentence'> = {
  title: 'Un título dice lo que hay debajo',
  why: 'Los lectores de pantalla saltan de título en título, como los ojos. Uno que dice "Título 2" no lleva a nada.',
  messages: {
    placeholder: {
      problem: 'Este título todavía dice "{text}".',
      fix: 'Escriba de qué trata la parte de abajo, o bórrelo.',
    },
    sentence: {
      problem: 'Este título es un párrafo entero de {count} caracteres.',
      fix: 'Hágalo texto normal en el editor, y póngale a la parte un título corto.',
    },
  },
};
