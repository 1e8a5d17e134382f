import type { Spanish } from '../rule.ts';

export const es: Spanish<'past-as-coming'> = {
  title: 'Lo que está bajo "próximas" todavía no ha pasado',
  why: 'Una lista de "próximas reuniones" que ya pasaron les dice a las familias que nadie las espera.',
  messages: {
    'past-as-coming': {
      problem: 'Bajo "{heading}" está el {day:day}, que ya pasó.',
      fix: 'Páselo a "reuniones pasadas" o quítelo, y añada la próxima fecha. El calendario de Porchlight los separa solo.',
    },
  },
};
