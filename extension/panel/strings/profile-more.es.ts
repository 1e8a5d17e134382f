import type { ProfileMoreWords } from './profile-more.ts';

export const profileMoreInSpanish: ProfileMoreWords = {
  title: 'Más: contacto, formularios, estado, números',
  fields: {
    contactName: {
      name: 'A quién preguntan las familias',
      hint: 'Una persona u oficina. Aparece en las partes que se le ofrecen.',
    },
    contactEmail: { name: 'Correo electrónico' },
    contactPhone: { name: 'Teléfono' },
    endpoint: {
      name: 'Adónde envían sus formularios de opinión',
      hint: 'La dirección de su receptor termina en /submissions; un servicio de formularios le dice la suya. Su webmaster la conoce.',
    },
    state: { name: 'Estado, dos letras', hint: 'Algunas expectativas son ley del estado.' },
    gradeTarget: {
      name: 'Nivel de lectura de sus páginas, como grado escolar',
      hint: 'No más difícil que esto: lo usual es de 6 a 8.',
    },
    enrolment: {
      name: 'Estudiantes por grupo',
      hint: 'Una línea por grupo: Estudiantes de inglés: 1200. El espacio de trabajo muestra a quién aún no se escucha.',
    },
  },
  shares: 'Cuántos estudiantes tienen familias que lo hablan en casa, en por ciento',
  sharesHint: 'Desde 15 % se espera que los documentos enviados a casa estén en el idioma.',
  wrong: {
    state: 'Un estado son dos letras, como CA.',
    gradeTarget: 'Un grado es un número de 1 a 16.',
    contactEmail: 'Un correo electrónico se ve así: familias@example.org.',
    endpoint:
      'No es una dirección a la que un formulario pueda enviar. Escríbala así: https://intake.example.org/submissions.',
    enrolment: 'Cada línea es un grupo, dos puntos y un número entero: Estudiantes de inglés: 1200.',
    shares: 'Una parte es un número de 0 a 100.',
  },
};
