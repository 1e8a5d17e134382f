import type { Spanish } from '../rule.ts';

export const es: Spanish<'no-text' | 'little-text'> = {
  title: 'Lo que dice un volante está también en la página como texto',
  why: 'Ningún traductor lee las palabras de una imagen, y ningún lector de pantalla tampoco. La familia ve un volante de colores y no puede saber cuándo, dónde ni qué.',
  messages: {
    'no-text': {
      problem: 'Esta imagen parece un volante por su nombre ("{name}"), y no tiene texto en su lugar.',
      fix: 'Escriba debajo las palabras del volante: qué, cuándo, dónde, quién y a quién llamar. Así las tienen todos los idiomas y todos los oídos.',
    },
    'little-text': {
      problem: 'Esta imagen parece un volante por su nombre ("{name}"), y solo dice "{alt}".',
      fix: 'Escriba debajo las palabras del volante. Una descripción corta no lleva la fecha, el lugar y lo demás.',
    },
  },
};
