import type { Spanish } from '../rule.ts';

export const es: Spanish<'unmarked' | 'mismarked' | 'invalid' | 'mixed' | 'doubtful'> = {
  title: 'El texto en otro idioma está marcado como ese idioma',
  why: 'El lector de pantalla lee con sonidos de inglés un párrafo en español sin marcar, y una madre ciega no lo entiende. El texto marcado se lee con la voz correcta y se ve con las letras correctas.',
  messages: {
    unmarked: {
      problem:
        '{count} {count|texto|textos} en {language:language} no {count|está marcado|están marcados}. Esta página dice que está en {declared:language}.',
      fix: 'En la vista de código del editor, añada lang="{language}" al bloque. Si su editor tiene un botón de idioma, seleccione el texto y elija ahí el idioma.',
    },
    mismarked: {
      problem: 'Este texto está marcado como {declared:language}, pero está en {language:language}.',
      fix: 'Cambie la marca a lang="{language}", o quítela si la página está en ese idioma.',
    },
    invalid: {
      problem: 'Este texto está marcado con lang="{declared}", y ningún navegador lo entiende.',
      fix: 'Use el código corto del idioma: es para español, ar para árabe, hmn para hmong.',
    },
    mixed: {
      problem: 'Este bloque parece tener dos idiomas: {languages:language}.',
      fix: 'Dé a cada idioma su propio párrafo, y marque con lang el que no es el idioma de la página.',
    },
    doubtful: {
      problem: 'Este texto parece {language:language}. No está marcado.',
      fix: 'Si lo es, añádale lang="{language}". Si es un nombre o un título, déjelo así.',
    },
  },
};
