import type { Spanish } from '../rule.ts';

export const es: Spanish<'english-only' | 'not-found'> = {
  title: 'Donde se anuncia una reunión, se ofrece intérprete',
  why: 'Una abuela que habla hmong no irá a una reunión que no puede seguir. Una frase que diga que habrá intérprete, o a quién llamar para pedirlo, le abre la puerta.',
  messages: {
    'english-only': {
      problem: 'La página dice que la reunión es solo en inglés: "{quote}".',
      fix: 'Ofrezca al menos un intérprete a pedido, y diga hasta cuándo y a quién llamar, en los idiomas de las familias.',
    },
    'not-found': {
      problem:
        'Se anuncia una reunión para el {day:day}, y no se encontró en esta página ningún ofrecimiento de intérprete.',
      fix: 'Si hay intérpretes o se pueden conseguir, dígalo junto a la fecha, en los idiomas de sus familias: "Habrá intérprete de español. Para otros idiomas llame al …"',
    },
  },
};
