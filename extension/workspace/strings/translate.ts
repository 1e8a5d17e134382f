export const translateEn = {
  ask: 'Translate in this browser',
  hint: 'It works on this computer: the words go nowhere. The browser may load a language pack first.',
  loading: (percent: number) =>
    percent > 0 && percent < 100
      ? `Loading the language pack, ${percent}% …`
      : 'Waiting for the browser’s translator …',
  by: (language: string) =>
    `Translated from ${language} by the browser, not by a person. Quote the family’s own words.`,
  failed: 'The browser could not translate this. It says:',
};

export const translateEs: typeof translateEn = {
  ask: 'Traducir en este navegador',
  hint: 'Funciona en esta computadora: las palabras no salen de ella. Puede que el navegador cargue antes un paquete de idioma.',
  loading: (percent) =>
    percent > 0 && percent < 100
      ? `Cargando el paquete de idioma, ${percent} % …`
      : 'Esperando al traductor del navegador …',
  by: (language) => `Traducido del ${language} por el navegador, no por una persona. Cite las palabras de la familia.`,
  failed: 'El navegador no pudo traducirlo. Dice:',
};
