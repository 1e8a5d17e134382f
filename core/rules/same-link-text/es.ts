import type { Spanish } from '../rule.ts';

export const es: Spanish<'one-block' | 'beside' | 'apart'> = {
  title: 'Los enlaces con las mismas palabras llevan al mismo lugar',
  why: 'Quien oye los enlaces no distingue dos que suenan igual, y abre el formulario o la escuela que no es.',
  messages: {
    'one-block': {
      problem: '{count} enlaces, uno junto al otro, se llaman "{name}" y abren cosas distintas.',
      fix: 'Diga en cada enlace lo que abre, por ejemplo "Agenda (inglés)" y "Agenda (español)".',
    },
    beside: {
      problem: '{count} enlaces del mismo bloque se llaman "{name}" y llevan a direcciones distintas.',
      fix: 'Ábralos. Si no muestran lo mismo, diga en cada enlace lo que abre.',
    },
    apart: {
      problem:
        'Enlaces con las mismas palabras llevan a direcciones distintas, {count} {count|nombre|nombres} en total. Uno es "{name}".',
      fix: 'Abra cada par. Si no muestran lo mismo, añada una palabra que los distinga, por ejemplo la escuela o el mes.',
    },
  },
};
