import type { Spanish } from '../rule.ts';

export const es: Spanish<'no-human' | 'help-only'> = {
  title: 'Los otros idiomas son más que una traducción automática',
  why: 'La traducción automática confunde fechas, derechos y palabras de la escuela, se salta lo que está en imágenes y PDF, y es más débil en los idiomas de las familias que más la necesitan. Esas familias no pueden notarlo.',
  messages: {
    'no-human': {
      problem: 'Aquí el único otro idioma es una traducción automática, y no se nombra a nadie que ayude.',
      fix: 'Haga que una persona traduzca lo que las familias no deben entender mal (derechos, fechas, formularios, cómo participar), enlácelo con el nombre propio del idioma y diga junto al botón de traducir a quién llamar para recibir ayuda en ese idioma.',
    },
    'help-only': {
      problem: 'Aquí el único otro idioma es una traducción automática. La página sí nombra ayuda: "{quote}".',
      fix: 'Ponga la línea de ayuda junto al botón de traducir, en los idiomas de sus familias, y haga que una persona traduzca lo que las familias no deben entender mal.',
    },
  },
};
