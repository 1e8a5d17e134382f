import type { Spanish } from '../rule.ts';

export const es: Spanish<'other-address' | 'other-text' | 'nowhere'> = {
  title: 'Un enlace que nombra un idioma lleva a ese idioma',
  why: 'Un padre toca "Español" y recibe inglés, o una página en chino. En este sitio no lo volverá a tocar.',
  messages: {
    'other-address': {
      problem: 'El enlace "{text}" promete {language:language}, y su dirección dice {found:language}: {href}',
      fix: 'Abra el enlace y ponga la dirección de la página en {language:language}.',
    },
    'other-text': {
      problem: 'El enlace "{text}" promete {language:language}, y la página a la que lleva está en {found:language}.',
      fix: 'Traduzca esa página, o lleve el enlace a una que esté en {language:language}.',
    },
    nowhere: {
      problem: 'El enlace "{text}" no lleva más que a esta misma página.',
      fix: 'Pruébelo. Si solo funciona con un programa de la página, dele también la dirección de la página traducida.',
    },
  },
};
