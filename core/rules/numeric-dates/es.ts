import type { Spanish } from '../rule.ts';

export const es: Spanish<'ambiguous' | 'month-first'> = {
  title: 'Las fechas dicen el mes con palabras',
  why: 'Casi todo el mundo lee 3/4 como el tres de abril. Quien lo lee así llega un mes tarde a la reunión o se pierde el último día.',
  messages: {
    ambiguous: {
      problem:
        '{count} {count|fecha se lee|fechas se leen} de otra manera en otros países, por ejemplo "{date}". Se miró para {languages:language}.',
      fix: 'Diga el mes con palabras: {better}.',
    },
    'month-first': {
      problem:
        'Este texto está en {language:language}, y {count} {count|fecha está|fechas están} en el orden americano, por ejemplo "{date}".',
      fix: 'Escriba la fecha como lo hace el idioma, con el mes en palabras.',
    },
  },
};
