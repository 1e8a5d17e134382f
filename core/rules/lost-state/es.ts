import type { Spanish } from '../rule.ts';

export const es: Spanish<'lost'> = {
  title: 'Los estados se dicen de lo que tiene una función',
  why: 'Una madre ciega no oye si está abierto, elegido u ordenado: un lector de pantalla lo dice solo de botones y cosas así.',
  messages: {
    lost: {
      problem: 'Esto dice "{attribute}", pero no es nada que pueda tener ese estado, así que nadie se entera.',
      fix: 'Envíe este informe a quien hizo la plantilla. El estado va en el botón o el campo mismo.',
    },
  },
};
