import type { Spanish } from '../rule.ts';

export const es: Spanish<'english-only' | 'latin-only' | 'not-said'> = {
  title: 'Un formulario recibe respuestas en el idioma en que la familia escribe',
  why: 'Un formulario en inglés pide respuestas en inglés, aunque no lo diga. Quien escribe en español o en somalí piensa que nadie lo leería, y calla.',
  messages: {
    'english-only': {
      problem: 'El formulario recibe respuestas solo en inglés: "{quote}".',
      fix: 'Diga que se leen respuestas en cualquier idioma, y haga que las traduzca una persona que lo sepa.',
    },
    'latin-only': {
      problem: 'El campo "{field}" rechaza letras que el inglés no tiene, como las de José o Nguyễn.',
      fix: 'Quite el patrón del campo. Los nombres tienen todas las letras del mundo.',
    },
    'not-said': {
      problem: 'El formulario no dice en qué idiomas se leen las respuestas. Se miró para {languages:language}.',
      fix: 'Diga sobre el primer campo, en los idiomas de las familias, que se leen respuestas en cualquier idioma: "Puede escribir en su idioma."',
    },
  },
};
