import type { Spanish } from '../rule.ts';

export const es: Spanish<'nothing' | 'unlabelled'> = {
  title: 'Lo que dice una grabación también se puede leer',
  why: 'A las familias sordas una grabación no les sirve de nada, y no se puede traducir, buscar ni hojear.',
  messages: {
    nothing: {
      problem: 'Esta grabación no tiene transcripción: ni un texto a su lado ni un enlace a uno.',
      fix: 'Escriba lo que se dice y póngalo debajo del reproductor, o enlácelo como "Transcripción".',
    },
    unlabelled: {
      problem: 'Hay texto en esta página, pero nada dice que sea la transcripción de esta grabación.',
      fix: 'Si lo es, póngale encima el título "Transcripción". Si no lo es, añada una.',
    },
  },
};
