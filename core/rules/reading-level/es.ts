import type { Spanish } from '../rule.ts';

export const es: Spanish<'grade' | 'inflesz'> = {
  title: 'El texto lo puede leer cualquier persona adulta',
  why: 'Muchos adultos leen al nivel de octavo grado o menos, y quien aprende inglés, menos aún. Las frases largas y las palabras de oficina los dejan fuera, y las máquinas las traducen peor.',
  messages: {
    grade: {
      problem:
        'El texto de esta página se lee como de grado {grade} ({words} palabras). La meta del distrito es grado {target} o menos.',
      fix: 'Parta en dos las frases largas. En inglés diga "use" y no "utilize", "help" y no "facilitate". Ponga en la primera línea qué debe hacer la familia.',
    },
    inflesz: {
      problem:
        'El texto en español de esta página tiene {score} puntos en la escala INFLESZ ({words} palabras). Desde 55 lo puede leer cualquiera.',
      fix: 'Parta en dos las frases largas y cambie palabras largas por cortas. Ponga en la primera línea qué debe hacer la familia.',
    },
  },
};
