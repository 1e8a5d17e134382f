import type { Spanish } from '../rule.ts';

export const es: Spanish<'english-only' | 'not-found' | 'some'> = {
  title: 'Las páginas clave dicen en los idiomas de las familias cómo recibir ayuda',
  why: 'Una frase como "Si necesita ayuda en español, llame al …" abre la puerta solo si está en español. En inglés les habla a quienes no la necesitan.',
  messages: {
    'english-only': {
      problem:
        'El ofrecimiento de ayuda con el idioma está solo en inglés: "{quote}". Se miró para {languages:language}.',
      fix: 'Dígalo en cada idioma, con el número al que llamar: "Si necesita ayuda en español, llame al …" Que escriba la línea una persona que lo hable.',
    },
    'not-found': {
      problem: 'En esta página no se encontró ninguna línea que diga cómo recibir ayuda en {languages:language}.',
      fix: 'Añada una línea por idioma, con un número o una dirección que atienda una persona: "Si necesita ayuda en español, llame al …"',
    },
    some: {
      problem: 'Se encontraron líneas de ayuda, pero ninguna en {languages:language}.',
      fix: 'Añada una línea en cada uno de estos idiomas, con un número o una dirección que atienda una persona.',
    },
  },
};
