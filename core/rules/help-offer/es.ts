import type { Spanish } from '../rule.ts';

export const es: Spanish<'not-found'> = {
  title: 'Se nombra la ayuda para venir: cuidado de niños, comida, transporte, adaptaciones',
  why: 'Para una familia con dos trabajos y tres hijos, una frase sobre el cuidado de niños decide si vienen.',
  messages: {
    'not-found': {
      problem:
        'Para la reunión del {day:day} no se encontró en esta página ofrecimiento de cuidado de niños, comida, transporte ni adaptaciones.',
      fix: 'Si hay algo de esto o se puede conseguir, dígalo junto a la fecha, con a quién llamar. Si no, es una idea para la próxima reunión, no un error.',
    },
  },
};
