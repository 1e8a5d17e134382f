/** What the hosted pages say themselves. The questions, dates and answers are the district's. */
export interface Words {
  form: string;
  timeline: string;
  youSaid: string;
  languages: string;
  optional: string;
  required: string;
  anonymous: string;
  reply: string;
  name: string;
  email: string;
  phone: string;
  leaveEmpty: string;
  send: string;
  thanks: string;
  receipt: string;
  keepReceipt: string;
  notSent: string;
  back: string;
  calendar: string;
  noEntries: string;
  noResponses: string;
  did: string;
  why: string;
  busy: string;
  wrong: string;
}

const en: Words = {
  form: 'Tell us what you think',
  timeline: 'What is coming and how to take part',
  youSaid: 'You said, we did',
  languages: 'Language',
  optional: 'optional',
  required: 'needed',
  anonymous: 'You do not have to give a name. Please do not name students.',
  reply: 'If you would like an answer',
  name: 'Name',
  email: 'E-mail',
  phone: 'Telephone',
  leaveEmpty: 'Leave this field empty',
  send: 'Send',
  thanks: 'Thank you. We have received it.',
  receipt: 'Your receipt number:',
  keepReceipt: 'Keep this number. With it you can ask us to delete what you sent.',
  notSent: 'It was not sent',
  back: 'Go back to the form. What you wrote is still there.',
  calendar: 'Add all dates to your calendar',
  noEntries: 'There are no dates yet.',
  noResponses: 'There are no answers yet.',
  did: 'What we did',
  why: 'Why',
  busy: 'Very many people are sending at this moment. Please try again in a few minutes.',
  wrong:
    'Something in the form could not be read. Please check that a question is answered and the e-mail address is complete.',
};

const es: Words = {
  form: 'Díganos lo que piensa',
  timeline: 'Lo que viene y cómo participar',
  youSaid: 'Ustedes dijeron, nosotros hicimos',
  languages: 'Idioma',
  optional: 'opcional',
  required: 'necesario',
  anonymous: 'No tiene que dar su nombre. Por favor, no nombre a estudiantes.',
  reply: 'Si desea una respuesta',
  name: 'Nombre',
  email: 'Correo electrónico',
  phone: 'Teléfono',
  leaveEmpty: 'Deje este campo vacío',
  send: 'Enviar',
  thanks: 'Gracias. Lo hemos recibido.',
  receipt: 'Su número de recibo:',
  keepReceipt: 'Guarde este número. Con él puede pedirnos que borremos lo que envió.',
  notSent: 'No se envió',
  back: 'Vuelva al formulario. Lo que escribió sigue ahí.',
  calendar: 'Agregar todas las fechas a su calendario',
  noEntries: 'Todavía no hay fechas.',
  noResponses: 'Todavía no hay respuestas.',
  did: 'Lo que hicimos',
  why: 'Por qué',
  busy: 'Muchas personas están enviando en este momento. Inténtelo de nuevo en unos minutos.',
  wrong:
    'No se pudo leer algo del formulario. Revise que haya respondido una pregunta y que el correo electrónico esté completo.',
};

/** The words in a language; English where they are not translated, and the tag that they are in. */
export function wordsIn(language: string): { words: Words; tag: 'en' | 'es' } {
  return /^es\b/i.test(language) ? { words: es, tag: 'es' } : { words: en, tag: 'en' };
}
