import type { Spanish } from '../rule.ts';

export const es: Spanish<'unannounced'> = {
  title: 'Un enlace dice cuándo abre una ventana nueva',
  why: 'En una ventana nueva el botón Atrás no sirve. Quien no ve el cambio, o a quien le cuestan las computadoras, se pierde.',
  messages: {
    unannounced: {
      problem: '{count} {count|enlace abre|enlaces abren} una ventana nueva sin decirlo.',
      fix: 'Apague "abrir en una ventana nueva" en los ajustes del enlace. Donde haga falta, añada al enlace "(abre una ventana nueva)".',
    },
  },
};
