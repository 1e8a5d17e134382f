import type { Spanish } from '../rule.ts';

export const es: Spanish<'wrong-part' | 'no-whole'> = {
  title: 'Las listas, los menús y las tablas caseros tienen dentro lo que les toca',
  why: 'A una madre ciega se le anuncia una lista, un menú o una tabla, y luego oye partes que no son suyas.',
  messages: {
    'wrong-part': {
      problem: 'Esto dice ser "{whole}", y lo que tiene dentro no es parte de eso.',
      fix: 'Envíe este informe a quien hizo el menú, el carrusel o el complemento y pida que lo arregle. Las partes de "{whole}" son: {parts}.',
    },
    'no-whole': {
      problem: 'Esto dice ser "{part}", y no está dentro de aquello de lo que sería parte.',
      fix: 'Envíe este informe a quien hizo el menú, el carrusel o el complemento y pida que lo arregle. "{part}" va dentro de: {wholes}.',
    },
  },
};
