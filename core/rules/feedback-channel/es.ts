import type { Spanish } from '../rule.ts';

export const es: Spanish<'no-route' | 'not-found'> = {
  title: 'Una familia puede decir aquí mismo lo que piensa: por formulario, correo o teléfono',
  why: 'Muchas madres y padres no pueden ir a una reunión. Una página que pide comentarios y no dice cómo enviarlos solo pregunta a quienes ya saben a quién llamar.',
  messages: {
    'no-route': {
      problem: 'La página pide comentarios, pero no se encontró formulario, correo ni teléfono para enviarlos.',
      fix: 'Ponga un formulario, un correo y un teléfono junto a las palabras que los piden. El formulario de Porchlight da los tres.',
    },
    'not-found': {
      problem: 'No se encontró en esta página ninguna forma de decir algo: ni formulario, ni correo, ni teléfono.',
      fix: 'Si las familias pueden opinar sobre este asunto, dígales cómo, de dos maneras por lo menos. Puede pegar aquí el formulario de Porchlight.',
    },
  },
};
