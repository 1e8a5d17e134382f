import type { Spanish } from '../rule.ts';

export const es: Spanish<'stale' | 'old-year'> = {
  title: 'La página muestra cuándo se actualizó, y no hace mucho',
  why: 'Una página vieja hace dudar de todo lo que dice; las familias llaman, o no vienen.',
  messages: {
    stale: {
      problem: 'La página dice que se actualizó por última vez el {day:day}.',
      fix: 'Revise la página, corrija lo que cambió y ponga la fecha de hoy.',
    },
    'old-year': {
      problem: 'La fecha más nueva que nombra esta página es {day:day}, hace más de un año.',
      fix: 'Actualice la página, o diga que se guarda como registro.',
    },
  },
};
