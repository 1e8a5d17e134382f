import type { Spanish } from '../rule.ts';

export const es: Spanish<'vague' | 'twins'> = {
  title: 'Cada campo dice qué escribir, y no hay dos que digan lo mismo',
  why: 'Quien oye un campo a la vez no puede adivinar. El nombre equivocado en la casilla equivocada devuelve el formulario, o manda a un niño al autobús que no es.',
  messages: {
    vague: {
      problem: 'La etiqueta de este campo es "{label}". Eso no dice qué escribir.',
      fix: 'En el editor del formulario, nombre lo que quiere saber, por ejemplo "Nombre de su hijo o hija".',
    },
    twins: {
      problem: '{count} campos de este formulario tienen la etiqueta "{label}", y nada que se vea los distingue.',
      fix: 'Ponga un título visible a cada parte del formulario, o diga de quién se trata: "Padre o madre: {label}", "Estudiante: {label}".',
    },
  },
};
