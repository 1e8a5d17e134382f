import type { Spanish } from '../rule.ts';

export const es: Spanish<'missing' | 'invalid' | 'contradicted' | 'doubtful'> = {
  title: 'La página dice de verdad en qué idioma está',
  why: 'El lector de pantalla elige la voz, el navegador ofrece traducir y el teléfono escoge las letras según esta palabra. Si es falsa, una madre ciega oye español leído con sonidos de inglés y la oferta de traducir nunca aparece.',
  messages: {
    missing: {
      problem: 'La página no dice en qué idioma está.',
      fix: 'En los ajustes de la página o del sitio, elija el idioma de la página. En el código, escriba <html lang="es"> con el idioma de la página.',
    },
    invalid: {
      problem: 'La página dice que su idioma es "{declared}", y ningún navegador lo entiende.',
      fix: 'Use el código corto del idioma: en para inglés, es para español, ar para árabe, hmn para hmong.',
    },
    contradicted: {
      problem: 'La página dice que está en {declared:language}, pero su texto está en {found:language}.',
      fix: 'Ponga {found:language} ("{found}") como idioma de la página en sus ajustes. Las páginas traducidas suelen guardar el ajuste de la página de la que se copiaron.',
    },
    doubtful: {
      problem: 'La página dice que está en {declared:language}, pero su texto parece {found:language}.',
      fix: 'Pida que alguien que lea los dos idiomas lo mire, y ponga como idioma de la página el de su texto principal.',
    },
  },
};
