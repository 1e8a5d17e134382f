import type { Spanish } from '../rule.ts';

export const es: Spanish<'drawn' | 'sentence'> = {
  title: 'Las palabras son texto, no una imagen de texto',
  why: 'Las palabras de una imagen se vuelven borrosas al ampliarlas. No se les puede cambiar el color, ni traducir, ni leer en voz alta.',
  messages: {
    drawn: {
      problem: 'Esta imagen dibuja palabras: "{words}".',
      fix: 'Ponga las palabras en la página como texto, y si quiere póngalas sobre la imagen con estilos.',
    },
    sentence: {
      problem: 'El texto de esta imagen parece ser las palabras que están en ella: "{words}".',
      fix: 'Si es así, escríbalas en la página y deje vacío el texto de la imagen.',
    },
  },
};
