import type { Spanish } from '../rule.ts';

export const es: Spanish<'skipped'> = {
  title: 'Los títulos no se saltan niveles',
  why: 'Quien usa lector de pantalla va de título en título. Un hueco suena como si faltara algo.',
  messages: {
    skipped: {
      problem: 'Aquí se salta un nivel de título (del {before} al {level}).',
      fix: 'Elija el nivel por su lugar en el esquema (2 debajo de 1, 3 debajo de 2), no por el tamaño.',
    },
  },
};
