import type { Spanish } from '../rule.ts';

export const es: Spanish<'no-stop' | 'unknown'> = {
  title: 'El sonido que empieza solo se puede parar enseguida',
  why: 'El lector de pantalla habla y la página habla encima: una madre ciega no oye a ninguno. En una oficina o junto a un niño dormido, todos se van.',
  messages: {
    'no-stop': {
      problem: 'Esto empieza a sonar solo, dura más de 3 segundos y aquí nada lo para.',
      fix: 'Apague la reproducción automática ("autoplay") en los ajustes del reproductor. O muestre sus controles y empiece sin sonido.',
    },
    unknown: {
      problem: 'Esto está puesto para empezar solo. No se pudo saber si tiene sonido ni cuánto dura.',
      fix: 'Abra la página con el sonido encendido. Si habla o pone música, apague la reproducción automática en los ajustes del reproductor.',
    },
  },
};
