import type { Spanish } from '../rule.ts';

export const es: Spanish<'no-captions' | 'maybe' | 'silent' | 'description-track' | 'embed'> = {
  title: 'Un video se puede seguir sin sonido, y sin la imagen',
  why: 'Las familias sordas necesitan subtítulos. Quien no ve necesita oír o leer lo que se muestra. Los subtítulos también ayudan a quien aprende inglés o mira en el autobús.',
  messages: {
    'no-captions': {
      problem: 'Este video tiene sonido, pero ni subtítulos ni transcripción.',
      fix: 'Haga un archivo de subtítulos (VTT), corríjalo y añádalo al reproductor. O aloje el video donde se puedan editar los subtítulos.',
    },
    maybe: {
      problem:
        'Este video viene sin archivo de subtítulos. No se pudo saber si los subtítulos están en la imagen, o si no tiene sonido.',
      fix: 'Reprodúzcalo. Si alguien habla y no hay subtítulos, añada un archivo. Si es un texto que ya está en la página, dígalo a su lado.',
    },
    silent: {
      problem: 'Este video no tiene sonido, y nada dice con palabras lo que muestra.',
      fix: 'Escriba debajo lo que muestra, o enlace una descripción. Si solo decora, ocúltelo a los lectores de pantalla y deje que se pueda parar.',
    },
    'description-track': {
      problem:
        'La descripción de este video está en un archivo que ningún navegador lee en voz alta, y no hay transcripción.',
      fix: 'Describa la imagen en una transcripción enlazada junto al video, o en una segunda versión del video.',
    },
    embed: {
      problem:
        'Aquí {count|se muestra|se muestran} {count} {count|video|videos} de {provider}. No se pudieron ver sus subtítulos.',
      fix: 'Reproduzca cada uno con subtítulos. Los que hace una máquina no bastan: corrija nombres, fechas y números en los ajustes de {provider}.',
    },
  },
};
