import type { Spanish } from '../rule.ts';

export const es: Spanish<'embed' | 'overlay'> = {
  title: 'Lo que otros muestran dentro de la página lo puede usar todo el mundo',
  why: 'Un calendario, un formulario o un mapa de otra empresa es parte de la página para una familia. Cuando deja a alguien fuera, lo ha dejado fuera el distrito.',
  messages: {
    embed: {
      problem:
        '{count} {count|parte de esta página viene|partes de esta página vienen} de {provider}. Su personal no puede cambiar lo que hay dentro.',
      fix: 'Recórralo solo con el teclado. Pida a {provider} su informe de accesibilidad (VPAT). Ponga al lado lo esencial como texto, con un teléfono.',
    },
    overlay: {
      problem:
        'Se añade a esta página un accesorio de {provider}. No puede arreglar lo que está mal en la página, y estorba a algunos lectores de pantalla.',
      fix: 'Arregle la página misma. Pregunte a familias con discapacidad antes de seguir pagando por el accesorio.',
    },
  },
};
