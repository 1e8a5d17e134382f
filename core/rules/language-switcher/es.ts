import type { Spanish } from '../rule.ts';

export const es: Spanish<
  | 'absent'
  | 'unknown'
  | 'english-name'
  | 'bare-name'
  | 'unmarked'
  | 'mismarked'
  | 'flags-only'
  | 'at-foot'
  | 'english-trigger'
  | 'missing'
> = {
  title: 'Una familia puede cambiar a su idioma, nombrado en ese idioma',
  why: 'Quien solo lee árabe busca العربية. La palabra "Arabic" en un menú en inglés le queda tan oculta como si no estuviera.',
  messages: {
    absent: {
      problem: 'Nada en esta página lleva a otro idioma, aunque las familias del distrito hablan {languages:language}.',
      fix: 'Ponga arriba, en todas las páginas, enlaces a las páginas traducidas, cada uno con su propio nombre: Español, العربية, Tiếng Việt.',
    },
    unknown: {
      problem: 'Nada en esta página lleva a otro idioma.',
      fix: 'Si las familias del distrito hablan otros idiomas, ponga arriba enlaces a páginas traducidas, cada uno con su propio nombre. Diga a Porchlight qué idiomas hablan sus familias para ser más exacto.',
    },
    'english-name': {
      problem: 'Aquí un idioma se llama con una palabra en inglés: "{text}".',
      fix: 'Use el nombre que usan sus lectores, "{own}", y márquelo con lang="{language}".',
    },
    'bare-name': {
      problem: 'El enlace a {language:language} se llama "{text}". Su propio nombre se escribe "{own}".',
      fix: 'Escriba "{own}". Un nombre sin sus signos dice a sus lectores que aquí nadie escribe su idioma.',
    },
    unmarked: {
      problem:
        '{count} {count|nombre de idioma no está marcado como el idioma en que está|nombres de idiomas no están marcados como el idioma en que están}, por ejemplo "{text}".',
      fix: 'Añada lang a cada enlace: <a lang="{language}" href="…">{own}</a>. Así el lector de pantalla dice el nombre como sus hablantes.',
    },
    mismarked: {
      problem: 'El enlace llamado "{text}" está marcado con lang="{marked}".',
      fix: 'Márquelo con lang="{language}".',
    },
    'flags-only': {
      problem: 'El enlace a {language:language} muestra una bandera y ningún nombre.',
      fix: 'Escriba "{own}" junto a la bandera o en su lugar. Una bandera es un país: el español se habla en más de veinte.',
    },
    'at-foot': {
      problem: 'Los enlaces a otros idiomas están solo al pie de la página.',
      fix: 'Póngalos arriba en todas las páginas. Quien no puede leer la página no baja hasta el final.',
    },
    'english-trigger': {
      problem: 'El menú de idiomas se abre con "{text}", que solo entiende quien lee inglés.',
      fix: 'Muestre los nombres mismos, o ponga en el botón un globo y uno o dos nombres: 🌐 Español · العربية.',
    },
    missing: {
      problem: 'Entre los enlaces a otros idiomas falta {languages:language}, que hablan familias del distrito.',
      fix: 'Añada un enlace para cada uno, aunque lleve a una sola página con lo más necesario y un teléfono.',
    },
  },
};
