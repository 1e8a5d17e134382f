import type { Spanish } from '../rule.ts';

export const es: Spanish<'invalid' | 'twice' | 'no-self' | 'one-way' | 'relative'> = {
  title: 'Los buscadores saben de verdad dónde están las traducciones',
  why: 'Una familia que busca en español llega a la página en español solo si las páginas se nombran unas a otras. Con un código falso, o una página que no nombra a la otra, el buscador muestra la de inglés.',
  messages: {
    invalid: {
      problem: 'hreflang="{code}" no es un idioma que los buscadores conozcan.',
      fix: 'Use el código corto del idioma, con país solo si importa: es, es-MX, zh-Hant. Use x-default para la página donde se elige.',
    },
    twice: {
      problem: 'Dos páginas distintas se nombran como la de {language:language}.',
      fix: 'Deje una línea por idioma. Si hacen falta las dos páginas, distíngalas: es-MX y es-PR, zh-Hans y zh-Hant.',
    },
    'one-way': {
      problem: 'La página en {language:language} no nombra a esta a su vez.',
      fix: 'Ponga el mismo grupo de líneas hreflang en todas las versiones de la página. Una que no se devuelve no cuenta.',
    },
    'no-self': {
      problem: 'Esta página nombra sus traducciones, pero no se nombra a sí misma.',
      fix: 'Añada al grupo una línea con el idioma y la dirección de esta página.',
    },
    relative: {
      problem: 'La dirección "{href}" no está completa.',
      fix: 'Escriba la dirección completa, con https:// y el nombre del sitio.',
    },
  },
};
