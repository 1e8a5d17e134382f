import type { Spanish } from '../rule.ts';

export const es: Spanish<'role-alone' | 'not-found'> = {
  title: 'Se nombra a una persona a quien preguntar, con teléfono o correo',
  why: 'Una pregunta antes de la primera reunión se hace fácil a una persona con nombre, y difícil a "la oficina del distrito".',
  messages: {
    'role-alone': {
      problem: 'La página manda las preguntas a "{role}", pero no se encontró en su contenido teléfono ni correo.',
      fix: 'Ponga el nombre, el teléfono y el correo junto al cargo, y los idiomas que se hablan.',
    },
    'not-found': {
      problem: 'No se encontró en el contenido de esta página persona, teléfono ni correo para preguntar.',
      fix: 'Añada una línea: a quién preguntar, por teléfono y por correo, y en qué idiomas.',
    },
  },
};
