import type { Submission } from '@porchlight/core/model/submission';
import type { Translations } from '../shared/language.ts';
import { plural } from '../shared/plural.ts';

type Role = NonNullable<Submission['role']>;

/** Every word that the form says by itself. Families read them: short, plain, no terms of the trade. */
export interface FeedbackStrings {
  language: string;
  /** Asked when the page gives no question. */
  ask: string;
  noNames: string;
  roleAsk: string;
  roles: Record<Role | 'unsaid', string>;
  replyAsk: string;
  replyHint: string;
  name: string;
  email: string;
  phone: string;
  replyLanguage: string;
  send: string;
  sending: string;
  errors: (count: number) => string;
  /** `question` is empty when the form has only one. */
  unanswered: (question: string) => string;
  tooLong: (question: string, over: number) => string;
  badEmail: string;
  offlineTitle: string;
  offline: string;
  failedTitle: string;
  failed: string;
  otherWays: string;
  again: string;
  sent: string;
  reference: string;
  keep: string;
  next: string;
  another: string;
}

const en: FeedbackStrings = {
  language: 'Language of this form',
  ask: 'What would you like us to know?',
  noNames: 'Please do not write the names of students.',
  roleAsk: 'Who is writing? (optional)',
  roles: {
    family: 'Parent, family or guardian',
    student: 'Student',
    staff: 'School staff',
    neighbor: 'Neighbor',
    partner: 'Community group',
    unsaid: 'I would rather not say',
  },
  replyAsk: 'Would you like an answer? (optional)',
  replyHint: 'Leave these empty and your words are sent without your name.',
  name: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  replyLanguage: 'Answer me in',
  send: 'Send',
  sending: 'Sending…',
  errors: (count) =>
    plural('en', count, {
      one: 'One thing to fix before this can be sent',
      other: `${count} things to fix before this can be sent`,
    }),
  unanswered: (question) => (question ? `Write an answer to “${question}”` : 'Write your answer before you send'),
  tooLong: (question, over) =>
    `Shorten ${question ? `the answer to “${question}”` : 'your answer'} by ${plural('en', over, { one: '1 letter', other: `${over} letters` })}`,
  badEmail: 'Write the e-mail address like this: name@example.org',
  offlineTitle: 'You are offline',
  offline: 'Nothing you wrote is lost: it is all still here. Send it again when you are connected.',
  failedTitle: 'This was not sent yet',
  failed: 'Something went wrong on the way. Nothing you wrote is lost: it is all still here. Please send it again.',
  otherWays: 'You can also reach us like this:',
  again: 'Send again',
  sent: 'Thank you. Your words have arrived.',
  reference: 'Your reference number',
  keep: 'Keep it, in case you want to ask about your message later.',
  next: 'What happens next',
  another: 'Write another message',
};

const es: FeedbackStrings = {
  language: 'Idioma de este formulario',
  ask: '¿Qué quiere que sepamos?',
  noNames: 'Por favor, no escriba nombres de estudiantes.',
  roleAsk: '¿Quién escribe? (opcional)',
  roles: {
    family: 'Madre, padre, familiar o tutor',
    student: 'Estudiante',
    staff: 'Personal de la escuela',
    neighbor: 'Vecino o vecina',
    partner: 'Grupo de la comunidad',
    unsaid: 'Prefiero no decirlo',
  },
  replyAsk: '¿Quiere que le respondamos? (opcional)',
  replyHint: 'Si deja esto en blanco, sus palabras se envían sin su nombre.',
  name: 'Nombre',
  email: 'Correo electrónico',
  phone: 'Teléfono',
  replyLanguage: 'Respóndanme en',
  send: 'Enviar',
  sending: 'Enviando…',
  errors: (count) =>
    plural('es', count, {
      one: 'Hay algo que corregir antes de enviar',
      other: `Hay ${count} cosas que corregir antes de enviar`,
    }),
  unanswered: (question) =>
    question ? `Escriba una respuesta a «${question}»` : 'Escriba su respuesta antes de enviar',
  tooLong: (question, over) =>
    `Acorte ${question ? `la respuesta a «${question}»` : 'su respuesta'} en ${plural('es', over, { one: '1 letra', other: `${over} letras` })}`,
  badEmail: 'Escriba el correo electrónico así: nombre@example.org',
  offlineTitle: 'No tiene conexión',
  offline: 'No se perdió nada de lo que escribió: todo sigue aquí. Envíelo de nuevo cuando tenga conexión.',
  failedTitle: 'Todavía no se envió',
  failed:
    'Algo falló en el camino. No se perdió nada de lo que escribió: todo sigue aquí. Por favor, envíelo de nuevo.',
  otherWays: 'También puede comunicarse así:',
  again: 'Enviar de nuevo',
  sent: 'Gracias. Recibimos sus palabras.',
  reference: 'Su número de referencia',
  keep: 'Guárdelo por si más adelante quiere preguntar por su mensaje.',
  next: 'Qué pasará ahora',
  another: 'Escribir otro mensaje',
};

export const translations: Translations<FeedbackStrings> = { en, es };
