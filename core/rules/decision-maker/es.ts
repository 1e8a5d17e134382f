import type { Spanish } from '../rule.ts';

export const es: Spanish<'not-found'> = {
  title: 'La página dice quién decide y cómo se usa la opinión de la gente',
  why: 'La gente da su tarde cuando sabe de quién es la decisión y qué pueden cambiar sus palabras.',
  messages: {
    'not-found': {
      problem: 'La página pide la opinión de las familias, pero no se encontró quién decide ni cómo se usa.',
      fix: 'Añada dos frases: quién decide y cuándo, y qué puede cambiar. "La junta decide el 9 de junio; sus comentarios llegan a cada miembro el 5."',
    },
  },
};
