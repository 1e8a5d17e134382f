import type { Spanish } from '../rule.ts';

export const es: Spanish<'no-way' | 'collapsible'> = {
  title: 'Se puede ir directo a lo que trata la página',
  why: 'Quien usa el teclado o un lector de pantalla tiene que pasar otra vez por todo el menú en cada página antes de llegar a la noticia del día.',
  messages: {
    'no-way': {
      problem:
        'No hay manera de saltar el menú: ni un enlace para saltarlo, ni un título donde empieza el contenido, ni una zona principal.',
      fix: 'En la plantilla del sitio, ponga el contenido dentro de un elemento <main> y añada "Saltar al contenido" como primer enlace. Ponga un título al principio del contenido de cada página.',
    },
    collapsible: {
      problem: 'La única manera de saltar el menú parece ser el control "{name}", que lo pliega.',
      fix: 'Pruébelo con el teclado. Mejor: ponga el contenido dentro de un elemento <main> y empiece con un título.',
    },
  },
};
