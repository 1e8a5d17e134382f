import type { Spanish } from '../rule.ts';

export const es: Spanish<'absent' | 'english-name' | 'unknown'> = {
  title: 'Una familia puede cambiar a su idioma, nombrado en ese idioma',
  why: 'Quien solo lee árabe busca العربية. La palabra "Arabic" en un menú en inglés le queda tan oculta como si no estuviera.',
  messages: {
    absent: {
      problem: 'Nada en esta página lleva a otro idioma, aunque las familias del distrito hablan {languages:language}.',
      fix: 'Ponga arriba, en todas las páginas, enlaces a las páginas traducidas, cada uno con su propio nombre: Español, العربية, Tiếng Việt.',
    },
    'english-name': {
      problem: 'El enlace a {language:language} se llama "{text}", una palabra en inglés.',
      fix: 'Llame al enlace "{own}" y márquelo con lang="{language}", para que lo lea quien lo necesita.',
    },
    unknown: {
      problem: 'Nada en esta página lleva a otro idioma.',
      fix: 'Si las familias del distrito hablan otros idiomas, ponga arriba enlaces a páginas traducidas, cada uno con su propio nombre. Diga a Porchlight qué idiomas hablan sus familias para ser más exacto.',
    },
  },
};
