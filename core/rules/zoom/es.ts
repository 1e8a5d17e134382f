import type { Spanish } from '../rule.ts';

export const es: Spanish<'kept'> = {
  title: 'Se puede ampliar la página',
  why: 'Los padres que ven poco amplían en el teléfono para leer.',
  messages: {
    kept: {
      problem: 'La página no deja ampliar: sus ajustes de pantalla dicen "{setting}".',
      fix: 'Pida a quien cuida la plantilla del sitio que quite "user-scalable" y "maximum-scale" de los ajustes de pantalla.',
    },
  },
};
