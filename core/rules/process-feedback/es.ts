import type { Spanish } from '../rule.ts';

export const es: Spanish<'not-found'> = {
  title: 'Se pregunta a la gente cómo fue el proceso mismo',
  why: 'Quien quedó fuera solo puede decirlo si alguien pregunta, y la próxima reunión puede ser mejor.',
  messages: {
    'not-found': {
      problem: 'La página informa de la participación, y no se encontró ninguna pregunta sobre cómo fue el proceso.',
      fix: 'Pregunte tres cosas: ¿fue fácil participar?, ¿se sintió escuchado?, ¿qué deberíamos cambiar? El formulario de Porchlight trae esta pregunta.',
    },
  },
};
