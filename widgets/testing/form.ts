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
