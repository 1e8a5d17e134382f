import type { Spanish } from '../rule.ts';

export const es: Spanish<'bold'> = {
  title: 'Los títulos son títulos, no líneas en negrita',
  why: 'Los lectores de pantalla saltan de título en título. Las líneas en negrita se ven igual y para el oído no existen.',
  messages: {
    bold: {
      problem:
        '{count} {count|línea en negrita de esta página parece un título, pero es|líneas en negrita de esta página parecen títulos, pero son} texto normal. La primera es "{text}".',
      fix: 'Haga clic en cada línea y elija "Título 2" o "Título 3" en el menú de estilos del editor, en lugar de negrita.',
    },
  },
};
