import type { Spanish } from '../rule.ts';

export const es: Spanish<'no-human'> = {
  title: 'Los otros idiomas son más que una traducción automática',
  why: 'La traducción automática confunde fechas, derechos y palabras de la escuela, se salta lo que está en imágenes y PDF, y es más débil en los idiomas de las familias que más la necesitan. Esas familias no pueden notarlo.',
  messages: {
    'no-human': {
      problem: 'Aquí el único otro idioma es una traducción automática.',
      fix: 'Haga que una persona traduzca lo que las familias no deben entender mal (derechos, fechas, formularios, cómo participar), enlácelo con el nombre propio del idioma y diga junto al botón de traducir a quién llamar para recibir ayuda en ese idioma.',
    },
  },
};
