import type { Spanish } from '../rule.ts';

export const es: Spanish<'different' | 'alike'> = {
  title: 'Lo incrustado con el mismo título muestra lo mismo',
  why: 'Un lector de pantalla hace una lista de lo incrustado por sus títulos. Si dos tienen el mismo, quien no ve abre el que no es.',
  messages: {
    different: {
      problem: '{count} partes incrustadas tienen el título "{name}" y muestran cosas distintas.',
      fix: 'Dé a cada una un título propio que diga lo que muestra.',
    },
    alike: {
      problem: '{count} partes incrustadas tienen el título "{name}".',
      fix: 'Mire si muestran lo mismo. Si no, dé a cada una su propio título.',
    },
  },
};
