import type { Spanish } from '../rule.ts';

export const es: Spanish<'no-way-in' | 'no-contact'> = {
  title: 'Los temas difíciles vienen con una forma de participar y a quién preguntar',
  why: 'Cuando puede cerrar una escuela o moverse un límite, las familias que no hallan fecha, formulario ni nombre se enteran por rumores.',
  messages: {
    'no-way-in': {
      problem:
        'La página habla de "{subject}", y no se encontró en ella fecha, formulario ni contacto para participar.',
      fix: 'Añada la próxima fecha sobre este tema, una forma de comentar y a quién preguntar. Diga qué está decidido y qué está abierto.',
    },
    'no-contact': {
      problem: 'La página habla de "{subject}" y da una forma de participar, pero no se encontró a quién preguntar.',
      fix: 'Añada un nombre, un teléfono y un correo.',
    },
  },
};
