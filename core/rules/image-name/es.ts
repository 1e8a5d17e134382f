import type { Spanish } from '../rule.ts';

export const es: Spanish<'file-name' | 'placeholder' | 'long'> = {
  title: 'El texto de una imagen dice lo que la imagen muestra',
  why: 'Quien no ve oye "I M G guion bajo cuatro cero tres dos punto J P G" donde los demás ven cuándo es el concierto.',
  messages: {
    'file-name': {
      problem: 'El texto de esta imagen es el nombre de su archivo ("{name}").',
      fix: 'Haga clic en la imagen en el editor y escriba lo que muestra en el campo "texto alternativo". Si solo decora, deje el campo vacío.',
    },
    placeholder: {
      problem: 'El texto de esta imagen es solo "{name}".',
      fix: 'Escriba lo que muestra la imagen en el campo "texto alternativo", o déjelo vacío si solo decora.',
    },
    long: {
      problem: 'El texto de esta imagen tiene {count} caracteres. Se oye de un tirón y no se puede hojear.',
      fix: 'Ponga las palabras en la página como texto, y deje un nombre corto para la imagen.',
    },
  },
};
