import type { Spanish } from '../rule.ts';

export const es: Spanish<'scanned' | 'only-document'> = {
  title: 'Lo que dice un documento está también como página web',
  why: 'Los documentos son difíciles en un teléfono, casi nunca están etiquetados para lectores de pantalla, y ningún navegador los traduce.',
  messages: {
    scanned: {
      problem: 'El nombre de este archivo ("{name}") es de los que pone un escáner. Puede ser la imagen de una hoja.',
      fix: 'Ábralo e intente seleccionar una palabra. Si no puede, escriba el texto en una página web, o vuelva a leerlo con reconocimiento de texto.',
    },
    'only-document': {
      problem:
        '{count} {count|enlace lleva a un documento|enlaces llevan a documentos}, y no se encontró a su lado una página web con las mismas palabras.',
      fix: 'Ponga lo que las familias deben saber en una página web, y deje el documento como extra. Revise los demás: etiquetados, con título, con encabezados, en el idioma correcto.',
    },
  },
};
