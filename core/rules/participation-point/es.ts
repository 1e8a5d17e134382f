import type { Spanish } from '../rule.ts';

export const es: Spanish<'only-past' | 'record' | 'not-found' | 'no-time' | 'no-place'> = {
  title: 'Una familia ve la próxima ocasión de participar: cuándo, y dónde o cómo',
  why: 'Una madre con dos trabajos planea con semanas de anticipación. Si la página solo muestra lo que ya pasó, o un día sin hora ni lugar, esa madre no estará en la sala.',
  messages: {
    'only-past': {
      problem:
        'Toda fecha para participar que nombra esta página ya pasó o se canceló ({count}); la última fue el {last:day}.',
      fix: 'Añada la próxima fecha con hora y lugar, o diga cuándo se anunciará y cómo enterarse. El calendario de Porchlight separa solo lo pasado de lo que viene.',
    },
    record: {
      problem: 'Esta página guarda lo que ya pasó, hasta el {last:day}, y no nombra ninguna fecha próxima.',
      fix: 'Diga arriba dónde están las próximas fechas, con un enlace: las familias también llegan aquí al buscar. Junto a lo que ya pasó, enlace las actas o diga en qué resultó.',
    },
    'not-found': {
      problem: 'No se encontró en esta página ninguna fecha para participar.',
      fix: 'Diga cuándo es la próxima reunión, audiencia o encuesta, con día, año, hora y lugar. Si las fechas están en un documento o en otro sitio, ponga aquí al menos la próxima como texto.',
    },
    'no-time': {
      problem: 'La página nombra el {day:day}, pero no se encontró la hora a su lado.',
      fix: 'Escriba la hora junto al día: "martes 15 de septiembre de 2026, 6:00 p. m."',
    },
    'no-place': {
      problem:
        'La página nombra una reunión el {day:day}, pero no se encontró a su lado ni el lugar ni cómo unirse a distancia.',
      fix: 'Escriba la dirección o la sala, y el enlace o el teléfono para unirse a distancia.',
    },
  },
};
