import type { Spanish } from '../rule.ts';

export const es: Spanish<'no-way-to-join' | 'elected-undated'> = {
  title: 'Donde se describe un comité, la página dice cómo unirse',
  why: 'Los puestos para familias se quedan con quienes ya saben cómo conseguirlos.',
  messages: {
    'no-way-to-join': {
      problem: 'La página describe "{name}", y no se encontró cómo se une una familia.',
      fix: 'Diga quién puede unirse, cómo, hasta cuándo, cuánto dura el cargo y en qué idiomas se reúne.',
    },
    'elected-undated': {
      problem: 'Los miembros de "{name}" son elegidos, y no se encontró la fecha de la elección.',
      fix: 'Dé la fecha de la elección y cómo postularse y votar.',
    },
  },
};
