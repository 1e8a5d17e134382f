import type { Spanish } from '../rule.ts';

export const es: Spanish<'unheard' | 'no-cause'> = {
  title: 'Un mensaje de error dice qué está mal, dónde, y a todos',
  why: 'Quien solo oye "valor no válido" deja el formulario de inscripción, aunque solo faltaba una cifra.',
  messages: {
    unheard: {
      problem: 'Este mensaje de error se ve, pero los lectores de pantalla no saben de él.',
      fix: 'Quite aria-hidden="true" del mensaje.',
    },
    'no-cause': {
      problem: 'El mensaje "{text}" no dice qué está mal.',
      fix: 'Diga qué campo es y qué hacer: "Edad: escriba un número, 1 o más".',
    },
  },
};
