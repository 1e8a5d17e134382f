import type { FormInput } from '@porchlight/core/model/form';

/** A form with two questions in three languages. */
export const form: FormInput = {
  schema: 'porchlight-form/1',
  id: 'boundaries-2027',
  title: { en: 'New school boundaries', es: 'Nuevos límites escolares', ar: 'حدود المدارس الجديدة' },
  intro: {
    en: 'The board will choose one of three maps on January 21. What you write is read by people.',
    es: 'La junta elegirá uno de tres mapas el 21 de enero. Lo que usted escriba lo leerán personas.',
    ar: 'سيختار المجلس إحدى ثلاث خرائط يوم 21 يناير. ما تكتبونه يقرؤه أشخاص.',
  },
  languages: ['en', 'es', 'ar', 'hmn'],
  questions: [
    {
      id: 'effect',
      ask: {
        en: 'What would the new boundaries change for your family?',
        es: '¿Qué cambiarían los nuevos límites para su familia?',
        ar: 'ماذا ستغيّر الحدود الجديدة بالنسبة إلى أسرتكم؟',
      },
      hint: {
        en: 'For example the way to school, after-school care, or brothers and sisters.',
        es: 'Por ejemplo el camino a la escuela, el cuidado después de clases o los hermanos.',
        ar: 'مثلًا الطريق إلى المدرسة، أو الرعاية بعد الدوام، أو الإخوة والأخوات.',
      },
      required: true,
    },
    {
      id: 'idea',
      ask: {
        en: 'What should the board do instead?',
        es: '¿Qué debería hacer la junta en su lugar?',
        ar: 'ماذا ينبغي أن يفعل المجلس بدلًا من ذلك؟',
      },
    },
  ],
  next: {
    text: {
      en: 'Staff read every answer by December 18 and publish what they heard.',
      es: 'El personal leerá todas las respuestas antes del 18 de diciembre y publicará lo que escuchó.',
      ar: 'يقرأ الموظفون كل إجابة قبل 18 ديسمبر وينشرون ما سمعوه.',
    },
    link: {
      href: '/what-we-heard',
      text: { en: 'What we heard so far', es: 'Lo que hemos escuchado', ar: 'ما سمعناه حتى الآن' },
    },
  },
};

/** One question of every kind, a follow-up, and a question about the person. */
export const everyKind: FormInput = {
  schema: 'porchlight-form/1',
  id: 'every-kind',
  title: { en: 'Getting to school', es: 'El camino a la escuela' },
  languages: ['en', 'es'],
  questions: [
    {
      id: 'story',
      ask: { en: 'How does your child get to school?', es: '¿Cómo llega su hijo a la escuela?' },
      required: true,
    },
    {
      id: 'means',
      kind: 'one',
      ask: { en: 'Mostly by', es: 'Sobre todo' },
      required: true,
      options: [
        { id: 'bus', text: { en: 'School bus', es: 'En autobús' } },
        { id: 'foot', text: { en: 'On foot', es: 'A pie' } },
      ],
    },
    {
      id: 'bus',
      kind: 'scale',
      ask: { en: 'How well does the bus work?', es: '¿Qué tan bien funciona el autobús?' },
      scale: { steps: 5, low: { en: 'Badly', es: 'Mal' }, high: { en: 'Very well', es: 'Muy bien' } },
      when: { question: 'means', is: ['bus'] },
    },
    {
      id: 'needs',
      kind: 'several',
      ask: { en: 'What would help?', es: '¿Qué ayudaría?' },
      options: [
        { id: 'guard', text: { en: 'A crossing guard', es: 'Un guardia de cruce' } },
        { id: 'later', text: { en: 'A later start', es: 'Empezar más tarde' } },
      ],
    },
    {
      id: 'fair',
      kind: 'view',
      ask: {
        en: 'Bus stops should be no farther than half a mile.',
        es: 'Las paradas no deberían estar a más de media milla.',
      },
    },
    { id: 'short', ask: { en: 'In a few words', es: 'En pocas palabras' }, words: 5 },
  ],
  groups: [
    {
      id: 'school',
      ask: { en: 'Which school?', es: '¿Qué escuela?' },
      why: { en: 'To see whether we heard from every school.', es: 'Para ver si escuchamos a todas las escuelas.' },
      options: [
        { id: 'lincoln', text: 'Lincoln' },
        { id: 'alder', text: 'Alder' },
      ],
    },
  ],
};
