import type { Spanish } from '../rule.ts';

export const es: Spanish<'drawn' | 'words' | 'some' | 'sentence'> = {
  title: 'Las palabras son texto, no una imagen de texto',
  why: 'Las palabras de una imagen se vuelven borrosas al ampliarlas. No se les puede cambiar el color, ni traducir, ni leer en voz alta.',
  messages: {
    drawn: {
      problem: 'Esta imagen dibuja palabras: "{words}".',
      fix: 'Ponga las palabras en la página como texto, y si quiere póngalas sobre la imagen con estilos.',
    },
    words: {
      problem: 'Esta imagen está hecha de palabras: unas {words}.',
      fix: 'Escriba las palabras en la página. Si importa el aspecto, deje la imagen al lado y sin texto propio.',
    },
    some: {
      problem: 'Parece que hay palabras en esta imagen: unas {words}.',
      fix: 'Si las familias las necesitan, escríbalas también en la página: así se pueden ampliar, traducir y leer en voz alta.',
    },
    sentence: {
      problem: 'El texto de esta imagen parece ser las palabras que están en ella: "{words}".',
      fix: 'Si es así, escríbalas en la página y deje vacío el texto de la imagen.',
    },
  },
};
