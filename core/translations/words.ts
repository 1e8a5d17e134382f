import type { ToolLanguage } from '../model/lens.ts';
import type { NotChecked } from '../model/report.ts';
import type { TranslationLevel, TranslationRow, UnreadReason } from '../model/translation.ts';
import { languageName } from '../text/language-name.ts';

/** The words of the table of translations in one language, for screen, file and terminal alike. */
interface Words {
  title: string;
  /** Under the title: what the rows are judged against. */
  judged: string;
  assumed: string;
  none: string;
  columns: Record<'language' | 'level' | 'details', string>;
  level: Record<TranslationLevel, string>;
  share(share: string): string;
  unread: Record<UnreadReason | 'unknown', string>;
  /** What of a page could not be read: the version in a language, at an address. */
  version(language: string, address: string): string;
  otherPage: string;
  english: string;
  part(share: string): string;
  older(page: string, translation: string): string;
  lacksDates(dates: string): string;
  lacksLinks(links: string): string;
  lacksForm: string;
}

const en: Words = {
  title: 'This page in the languages of families',
  judged: 'For each language in the district’s profile: whether this page is there in it, and how much of it.',
  assumed: 'No profile names the languages of families. Spanish is looked for because most English learners speak it.',
  none: 'The families in the profile speak the language of this page.',
  columns: { language: 'Language', level: 'This page', details: 'What was seen' },
  level: {
    none: 'None found',
    machine: 'Machine translation only',
    partly: 'Partly',
    full: 'In full',
    unread: 'Not read',
  },
  share: (share) => `${share} of families`,
  unread: {
    'other-site': 'It lies on another site, which a page may not look into. Open it and audit it there.',
    refused: 'The server or the browser refused it.',
    'no-answer': 'It did not arrive in time.',
    'not-a-page': 'It is a file, not a web page.',
    'too-large': 'It is too large.',
    scripts: 'Its text is put together by scripts. Open it and audit it there.',
    'leads-back': 'Its address led back to this page: perhaps a cookie chooses the language.',
    offline: 'A saved page is read without the network.',
    unknown: 'Nobody read it.',
  },
  version: (language, address) => `The version in ${language}: ${address}`,
  otherPage: 'The site has pages in this language, but none of this page was found.',
  english: 'A page for it is linked, and its text is not in this language.',
  part: (share) => `About ${share} of the text is translated.`,
  older: (page, translation) => `It is older: changed on ${translation}, and this page on ${page}.`,
  lacksDates: (dates) => `It lacks dates: ${dates}.`,
  lacksLinks: (links) => `It lacks links: ${links}.`,
  lacksForm: 'It lacks the form.',
};

const es: Words = {
  title: 'Esta página en los idiomas de las familias',
  judged: 'Por cada idioma del perfil del distrito: si esta página existe en él, y qué parte de ella.',
  assumed:
    'Ningún perfil dice qué idiomas hablan las familias. Se busca el español porque lo habla la mayoría de quienes aprenden inglés.',
  none: 'Las familias del perfil hablan el idioma de esta página.',
  columns: { language: 'Idioma', level: 'Esta página', details: 'Lo que se vio' },
  level: {
    none: 'No se encontró',
    machine: 'Solo traducción automática',
    partly: 'En parte',
    full: 'Entera',
    unread: 'No se leyó',
  },
  share: (share) => `${share} de las familias`,
  unread: {
    'other-site': 'Está en otro sitio, que una página no puede leer. Ábrala y revísela allí.',
    refused: 'El servidor o el navegador no lo permitió.',
    'no-answer': 'No llegó a tiempo.',
    'not-a-page': 'Es un archivo, no una página web.',
    'too-large': 'Es demasiado grande.',
    scripts: 'Su texto lo componen programas de la página. Ábrala y revísela allí.',
    'leads-back': 'Su dirección volvió a esta página: quizás una cookie elige el idioma.',
    offline: 'Una página guardada se lee sin conexión.',
    unknown: 'Nadie la leyó.',
  },
  version: (language, address) => `La versión en ${language}: ${address}`,
  otherPage: 'El sitio tiene páginas en este idioma, pero no se encontró esta.',
  english: 'Hay un enlace a una página, pero su texto no está en este idioma.',
  part: (share) => `Está traducido cerca del ${share} del texto.`,
  older: (page, translation) => `Es más antigua: se cambió el ${translation}, y esta página el ${page}.`,
  lacksDates: (dates) => `Le faltan fechas: ${dates}.`,
  lacksLinks: (links) => `Le faltan enlaces: ${links}.`,
  lacksForm: 'Le falta el formulario.',
};

// A version that lacks this little of the text is not called a part of it.
const WHOLE = 0.85;

/** One row for people: names instead of tags, sentences instead of figures. */
export interface RowInWords {
  /** Of the language, in the reader's. */
  name: string;
  /** "38% of families"; empty when the profile does not say. */
  share: string;
  level: string;
  details: string[];
}

export function translationWords(language: ToolLanguage): Words {
  return language === 'es' ? es : en;
}

/** Puts a row of the table into words. Nothing in them is markup; addresses come from the page. */
export function rowInWords(row: TranslationRow, language: ToolLanguage): RowInWords {
  const words = translationWords(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const isElsewhere = row.address !== undefined && (row.level === 'none' || row.level === 'machine');
  const details = [
    row.level === 'unread' ? words.unread[row.unread ?? 'unknown'] : '',
    isElsewhere && row.translated === undefined ? words.otherPage : '',
    isElsewhere && row.translated !== undefined && row.translated < 0.1 ? words.english : '',
    row.level === 'partly' && row.translated !== undefined && row.translated < WHOLE
      ? words.part(percent.format(round(row.translated)))
      : '',
    row.older ? words.older(day(row.older.page, language), day(row.older.translation, language)) : '',
    row.missingDates.length > 0
      ? words.lacksDates(list.format(row.missingDates.map((date) => dayOfYear(date, language))))
      : '',
    row.missingLinks.length > 0 ? words.lacksLinks(list.format(row.missingLinks.map(shortened))) : '',
    row.missingForm ? words.lacksForm : '',
  ];
  return {
    name: languageName(row.language, language),
    share: row.share === undefined ? '' : words.share(percent.format(row.share)),
    level: words.level[row.level],
    details: details.filter(Boolean),
  };
}

/** What a report says of a version that the page names and nobody could read. */
export function unreadVersion(
  version: { language: string; address: string },
  reason: UnreadReason,
  language: ToolLanguage,
): NotChecked {
  const words = translationWords(language);
  return { what: words.version(languageName(version.language, language), version.address), why: words.unread[reason] };
}

/** To the nearest tenth: more would feign a precision that nobody has. */
function round(share: number): number {
  return Math.max(0.1, Math.round(share * 10) / 10);
}

function day(value: string, language: ToolLanguage): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(value));
}

/** `MM-DD` in words; 29 February exists in the year that is taken for it. */
function dayOfYear(value: string, language: ToolLanguage): string {
  const [month = 1, day = 1] = value.split('-').map(Number);
  return new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(2028, month - 1, day),
  );
}

function shortened(link: string): string {
  const bare = link.replace(/^(mailto|tel):/, '');
  if (!/^https?:/.test(bare)) return bare;
  const last = bare.split(/[?#]/)[0]?.split('/').filter(Boolean).pop() ?? bare;
  return last.length > 60 ? `${last.slice(0, 59)}…` : last;
}
