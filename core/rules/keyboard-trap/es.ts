import type { Spanish } from '../rule.ts';

export const es: Spanish<'trapped' | 'way-out'> = {
  title: 'El teclado puede salir de todo lugar al que entra',
  why: 'Quien no puede usar un ratón se queda atrapado: la página devuelve el foco, y no se llega a nada de lo que sigue.',
  messages: {
    trapped: {
      problem: 'Cuando el foco sale de este control, un script lo trae de vuelta. El teclado no puede pasar.',
      fix: 'Quite de "onblur" el script que pone el foco. Si un diálogo debe retener el foco, que la tecla Esc lo cierre, y dígalo.',
    },
    'way-out': {
      problem: 'Un script retiene el foco aquí. La página nombra una tecla que debería llevar afuera.',
      fix: 'Pruébelo: pulse Tab y después la tecla que nombra la página. Debe llevar adelante, y hay que nombrarla antes de que alguien quede atrapado.',
    },
  },
};
