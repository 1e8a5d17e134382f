import type { Spanish } from '../rule.ts';

export const es: Spanish<'pale' | 'over-picture' | 'uncertain'> = {
  title: 'El texto se distingue de su fondo',
  why: 'No lo pueden leer quienes ven poco, los abuelos ni nadie con el teléfono al sol.',
  messages: {
    pale: {
      problem: 'Este texto es demasiado claro sobre su fondo ({ratio} a 1; se necesita al menos {needed} a 1).',
      fix: 'Elija un color de texto con más contraste, como {better}, u otro fondo. Ahora el color es {text} sobre {background}.',
    },
    'over-picture': {
      problem: 'Este texto está sobre una imagen. Una herramienta no puede saber si se lee.',
      fix: 'Mírelo en un teléfono y en una pantalla grande. Si alguna parte cuesta leer, ponga una banda lisa detrás.',
    },
    uncertain: {
      problem: 'Una herramienta no puede saber qué hay detrás de este texto, y quizá sea demasiado claro.',
      fix: 'Mírelo con luz de día. Si cuesta leerlo, elija un texto más oscuro o un fondo liso.',
    },
  },
};
