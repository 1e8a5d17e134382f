import type { Spanish } from '../rule.ts';

export const es: Spanish<'closed-unanswered' | 'no-reason' | 'numbers-only'> = {
  title: 'A quien respondió se le dice qué resultó, y por qué',
  why: 'Las familias que dieron su tiempo y nunca supieron qué pasó no responden la próxima vez, y lo cuentan a sus vecinos.',
  messages: {
    'closed-unanswered': {
      problem:
        'La página dice que se preguntó a la gente ("{quote}"), y no se encontró aquí ningún resultado ni decisión.',
      fix: 'Diga qué se escuchó, qué se decidió o cambió y por qué, o cuándo se dirá. La tarjeta "usted dijo, nosotros hicimos" tiene un lugar para cada cosa.',
    },
    'no-reason': {
      problem: 'La página dice qué se decidió o cambió ("{quote}"), y no se encontró al lado ninguna razón.',
      fix: 'Añada por qué: qué de lo que dijeron las familias llevó a ello, y por qué lo demás no se hizo. La razón de un "no" es la que más importa.',
    },
    'numbers-only': {
      problem: 'La página da números ("{quote}"), pero no se encontró qué se hace con ellos ni por qué.',
      fix: 'Junto a los resultados, diga qué hace o no hace el distrito por ellos, quién decidió y por qué.',
    },
  },
};
