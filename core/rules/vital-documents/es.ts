import type { Spanish } from '../rule.ts';

export const es: Spanish<'no-version' | 'english-label'> = {
  title: 'Los papeles que las familias no deben perderse están en sus idiomas',
  why: 'Inscripción, disciplina, educación especial: estos papeles deciden sobre un niño. Una familia que los recibe solo en inglés no puede usar los derechos que nombran.',
  messages: {
    'no-version': {
      problem: 'Junto a "{text}" no se encontró una versión en {languages:language}.',
      fix: 'Enlace el papel traducido junto al de inglés, nombrado en su propio idioma. Si no lo hay, diga a quién llamar para que lo lean o lo traduzcan.',
    },
    'english-label': {
      problem: 'El papel en {language:language} está nombrado solo en inglés: "{text}".',
      fix: 'Nómbrelo en {language:language}, y ponga detrás el nombre propio del idioma: "… ({own})". Marque el enlace con lang="{language}".',
    },
  },
};
