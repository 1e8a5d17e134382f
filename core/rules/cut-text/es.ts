import type { Spanish } from '../rule.ts';

export const es: Spanish<'line' | 'side'> = {
  title: 'El texto se ve entero',
  why: 'Quien agranda la letra, como hacen muchos padres y abuelos, pierde cada vez más. No hay forma de llegar al resto.',
  messages: {
    line: {
      problem: 'Un renglón de este texto está cortado: su caja tiene una altura fija.',
      fix: 'En la hoja de estilos, cambie "height" de la caja por "min-height", o quite "overflow: hidden".',
    },
    side: {
      problem: 'Este texto está cortado por un lado, y nada muestra que sigue.',
      fix: 'En la hoja de estilos, deje que el renglón pase al siguiente: quite "white-space: nowrap" o el ancho fijo.',
    },
  },
};
