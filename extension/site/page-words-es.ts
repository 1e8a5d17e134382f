import type { PageWords } from './page-words-en.ts';

const count = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`;

/** Why a page of a site was not read, in Spanish. */
export const pageWordsEs: PageWords = {
  status: (code, text) => `El servidor respondió ${code}${text ? ` (${text})` : ''} en lugar de la página.`,
  noAnswer: (seconds) => `La página no respondió en ${count(seconds, 'segundo', 'segundos')}.`,
  hung: 'La página dejó de responder: parece que un programa suyo no termina nunca.',
  keepsMoving: 'La página seguía cambiando de dirección mientras se leía.',
  download: 'Es una descarga, no una página web. Los documentos no se revisan.',
  notAWebPage: (type) => `Es un documento (${type}), no una página web. Los documentos no se revisan.`,
  sentNothing: 'El servidor no envió ninguna página.',
  loadFailed: (reason) => `No se pudo cargar la página (${reason}).`,
  auditFailed: (reason) => `Falló la revisión de la página: ${reason}`,
  unfinished: 'Lo que aún no se había cargado',
  unfinishedWhy: (seconds) =>
    `La página no terminó de cargarse en ${count(seconds, 'segundo', 'segundos')}; se juzgó lo que había hasta entonces.`,
  badAddress: 'No es una dirección web.',
  notLoaded: 'El navegador no pudo cargar la página: no hay servidor ni conexión, o la dirección redirige en círculo.',
  elsewhere: 'La dirección lleva a otro sitio, para el que no dio permiso.',
};
