import type { Spanish } from '../rule.ts';

export const es: Spanish<'file-only'> = {
  title: 'Lo que una familia lee en su idioma es una página, no solo un archivo',
  why: 'Un PDF no cabe en un teléfono, muchos lectores de pantalla tropiezan con él, ningún buscador lo encuentra y sigue diciendo lo que era cierto cuando se hizo. Las familias que leen inglés reciben una página; las demás, un archivo.',
  messages: {
    'file-only': {
      problem: 'Todo lo que se encontró aquí en {language:language} es un archivo: "{text}".',
      fix: 'Ponga lo que dice en una página propia en {language:language} y enlácela con el nombre del idioma. Deje el archivo para imprimir.',
    },
  },
};
