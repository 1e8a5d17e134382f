import type { Spanish } from '../rule.ts';

export const es: Spanish<'minutes-only' | 'not-found'> = {
  title: 'El orden del día de la próxima reunión se puede leer antes',
  why: 'Quien ve el orden del día solo en la puerta no puede prepararse, preguntar a un vecino ni decidir si va.',
  messages: {
    'minutes-only': {
      problem: 'Para la reunión del {day:day} se encontró un enlace a actas, pero ninguno al orden del día.',
      fix: 'Enlace el orden del día y los documentos junto a la fecha, como texto o documento etiquetado, 72 horas antes por lo menos.',
    },
    'not-found': {
      problem: 'No se encontró en esta página el orden del día de la reunión del {day:day}.',
      fix: 'Enlácelo junto a la fecha, o diga cuándo y dónde se publicará.',
    },
  },
};
