import type { ToolLanguage } from '../model/lens.ts';

interface FixWords {
  timelineNote: string;
  emptyNote: string;
  feedbackNote: string;
  sendsNote: string;
  youSaidNote: string;
  question: string;
  processQuestion: string;
  lead: string;
  heard: string;
  did: string;
  reason: string;
}

/** The words that fixes are written in. */
export const fixWords: Record<ToolLanguage, FixWords> = {
  en: {
    timelineNote: 'Compare each date, time and place with your own calendar before you paste it.',
    emptyNote: 'No coming date was found on the page: add yours to the list before you paste it.',
    feedbackNote:
      'The form does not know yet where to send what families write; until it does, they see the address and number. Your webmaster knows that address: write it once into Settings ("endpoint" in a profile file).',
    sendsNote: 'It sends to {endpoint}, as Settings say. Read the question once more before you paste it.',
    youSaidNote: 'Replace each sentence with what was heard, what was done and why.',
    question: 'What should we know about "{subject}"?',
    processQuestion: 'Was it easy to take part, did you feel heard, and what should we change?',
    lead: 'Tell us what you think:',
    heard: 'What families told us.',
    did: 'What we did.',
    reason: 'Why, or why not.',
  },
  es: {
    timelineNote: 'Compare cada fecha, hora y lugar con su propio calendario antes de pegarlo.',
    emptyNote: 'No se encontró ninguna fecha próxima en la página: añada las suyas antes de pegarlo.',
    feedbackNote:
      'El formulario aún no sabe adónde enviar lo que escriban las familias; hasta entonces ven el correo y el teléfono. Su webmaster conoce esa dirección: escríbala una vez en Ajustes ("endpoint" en un archivo de perfil).',
    sendsNote: 'Envía a {endpoint}, como dicen los Ajustes. Lea la pregunta una vez más antes de pegarlo.',
    youSaidNote: 'Cambie cada frase por lo que se escuchó, lo que se hizo y por qué.',
    question: '¿Qué deberíamos saber sobre "{subject}"?',
    processQuestion: '¿Fue fácil participar, se sintió escuchado y qué deberíamos cambiar?',
    lead: 'Díganos lo que piensa:',
    heard: 'Lo que nos dijeron las familias.',
    did: 'Lo que hicimos.',
    reason: 'Por qué, o por qué no.',
  },
};
