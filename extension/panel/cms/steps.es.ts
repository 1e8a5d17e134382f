import type { CmsWords } from './systems.ts';

const words = [
  'Abra la página en el editor y seleccione las palabras anteriores.',
  'Escriba encima las nuevas. El enlace o el botón se conserva.',
  'Guarde y publique; después revise de nuevo.',
];
const pasteEnd =
  'Publique y mire la página. Si solo queda texto, su sistema quita las etiquetas: pida al webmaster que añada una vez el código de Porchlight en todo el sitio, y pegue la lista tal como está dentro de la etiqueta.';

export const stepsInSpanish: CmsWords = {
  other: 'Otro sistema',
  untried:
    'Los nombres de los menús cambian entre versiones, y no pudimos probar todos los sistemas. Si un paso no coincide, pregunte a su proveedor cómo hacerlo.',
  steps: {
    finalsite: {
      paste: [
        'En Composer, abra la página y añada un elemento Embed donde debe ir la parte.',
        'Pegue el código y guarde.',
        pasteEnd,
      ],
      alt: [
        'En Composer, seleccione el elemento con la imagen y ábralo.',
        'Seleccione la imagen, abra sus propiedades y complete "Alternative text".',
        'Si la imagen viene de Resources, escríbalo también allí: así acompaña a la imagen en otras páginas.',
        'Publique y revise de nuevo.',
      ],
      lang: [
        'El idioma de una página o sitio es un ajuste del sitio: pídalo a su administrador de Finalsite.',
        'Para un párrafo: abra la vista de código del elemento y añada la marca a la etiqueta de apertura.',
      ],
      words,
    },
    schoolwires: {
      paste: [
        'Abra la página en Site Manager y añada una app "Embed Code" (o una app "Content", en vista de código).',
        'Pegue el código y guarde.',
        pasteEnd,
      ],
      alt: ['En la app, seleccione la imagen y elija "Image properties".', 'Complete "Alternative text" y guarde.'],
      lang: [
        'El idioma de la página está en la plantilla: pídalo al webmaster.',
        'Para un párrafo: abra la vista de código de la app Content y añada la marca a la etiqueta de apertura.',
      ],
      words,
    },
    apptegy: {
      paste: [
        'En Thrillshare, abra Pages y edite la página.',
        'Añada un bloque "Embed" o "HTML" y pegue el código. Si no existe, pida al soporte de Apptegy que lo active.',
        pasteEnd,
      ],
      alt: ['Edite la página y seleccione el bloque de la imagen.', 'Complete el campo de texto alternativo y guarde.'],
      lang: ['El idioma de la página lo fija Apptegy: escriba al soporte con la dirección de la página y la marca.'],
      words,
    },
    edlio: {
      paste: [
        'Edite la página y añada un bloque HTML o "Code", o pase el editor a la vista de código.',
        'Pegue el código y guarde.',
        pasteEnd,
      ],
      alt: [
        'Edite la página, seleccione la imagen y abra sus propiedades.',
        'Complete la descripción (texto alternativo) y guarde.',
      ],
      lang: [
        'El idioma de la página está en la plantilla de Edlio: pídalo al soporte con la dirección de la página y la marca.',
        'Para un párrafo: vista de código, en la etiqueta de apertura.',
      ],
      words,
    },
    wordpress: {
      paste: [
        'Edite la página y añada un bloque "HTML personalizado".',
        'Pegue el código, mire la vista previa y actualice.',
        'Si WordPress quita la etiqueta, su cuenta no puede usar HTML sin filtrar: pida a un administrador que lo pegue.',
        pasteEnd,
      ],
      alt: [
        'Edite la página y seleccione la imagen.',
        'En la barra de la derecha complete "Texto alternativo"; déjelo vacío solo si es un adorno.',
        'Actualice y revise de nuevo.',
      ],
      lang: [
        'Para todo el sitio: Ajustes, Generales, Idioma del sitio. Con un plugin de traducción: ponga allí el idioma de la página.',
        'Para un párrafo: seleccione su bloque, elija "Editar como HTML" y añada la marca a la etiqueta de apertura.',
      ],
      words,
    },
    'google-sites': {
      paste: [
        'Elija Insertar, Incorporar y "Incorporar código".',
        'Pegue el código. Google lo muestra en un marco aparte: algunas familias con aparatos antiguos quizá no lo vean; deje también la lista simple en la página.',
        pasteEnd,
      ],
      alt: [
        'Seleccione la imagen, elija los tres puntos y "Añadir texto alternativo".',
        'Escriba lo que dice o muestra, o márquela como decorativa. Publique.',
      ],
      lang: [
        'Idioma del sitio: en los ajustes. En Google Sites no se puede marcar un solo párrafo: ponga la traducción en una página propia.',
      ],
      words,
    },
    other: {
      paste: [
        'Abra la página en el editor y pase a la vista de código o HTML.',
        'Pegue el código donde debe ir la parte y guarde.',
        pasteEnd,
      ],
      alt: [
        'Seleccione la imagen en el editor y abra sus propiedades.',
        'Complete el campo llamado texto alternativo, alt o descripción.',
      ],
      lang: [
        'El idioma de toda la página es un ajuste de la página, del sitio o de la plantilla.',
        'Para un párrafo: vista de código, en la etiqueta de apertura.',
      ],
      words,
    },
  },
};
