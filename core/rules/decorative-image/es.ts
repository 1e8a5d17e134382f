import type { Spanish } from '../rule.ts';

export const es: Spanish<'logo' | 'hidden-words'> = {
  title: 'Solo se ocultan a los lectores de pantalla las imágenes que decoran',
  why: 'Una imagen oculta no existe para quien no ve. Si era el nombre de la escuela o de un socio, se pierde.',
  messages: {
    logo: {
      problem: 'Este logotipo está oculto para los lectores de pantalla, y ninguna palabra cercana dice de quién es.',
      fix: 'Escriba el nombre de la escuela o del socio en el campo "texto alternativo" del logotipo.',
    },
    'hidden-words': {
      problem: 'Alguien escribió un texto para esta imagen ("{words}"), y está oculto para los lectores de pantalla.',
      fix: 'Si la imagen dice algo, quítele role="none" o aria-hidden="true". Si solo decora, vacíe su texto.',
    },
  },
};
