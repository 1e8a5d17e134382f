import type { EntryStatus } from '@porchlight/core/model/feed';
import type { Translations } from '../shared/language.ts';
import type { OfferStrings } from '../shared/offer.ts';
import { plural } from '../shared/plural.ts';

/** Every word that the timeline says by itself. Families read them: short, plain, no terms of the trade. */
export interface TimelineStrings extends OfferStrings {
  now: string;
  nothingNow: string;
  coming: string;
  past: (count: number) => string;
  /** Between two dates or times: 6:00 PM *to* 8:00 PM. */
  to: string;
  /** Above the last day of what is open already. */
  until: string;
  deadline: string;
  where: string;
  join: string;
  how: string;
  help: string;
  decides: string;
  questions: string;
  why: string;
  calendar: string;
  updated: (day: string) => string;
  status: Record<EntryStatus, string>;
  phase: Record<'before' | 'during' | 'after', string>;
  interpretation: string;
  offered: Record<'childcare' | 'food' | 'transport' | 'accommodation', string>;
}

const en: TimelineStrings = {
  loading: 'Looking up the dates…',
  failed: 'The newest dates cannot be read just now.',
  retry: 'Try again',
  empty: 'No dates are announced yet.',
  now: 'What you can do now',
  nothingNow: 'Nothing needs an answer from you today.',
  coming: 'What comes next',
  past: (count) => plural('en', count, { one: 'One step is behind us', other: `${count} steps are behind us` }),
  to: 'to',
  until: 'until',
  deadline: 'Last day to respond',
  where: 'Where',
  join: 'Take part online',
  how: 'How to take part',
  help: 'Help offered',
  decides: 'Who decides',
  questions: 'Questions',
  why: 'Why',
  calendar: 'Add to calendar',
  updated: (day) => `Updated ${day}`,
  status: {
    planned: 'Planned',
    open: 'Open now',
    reviewing: 'Being reviewed',
    decided: 'Decided',
    postponed: 'Postponed',
    'not-adopted': 'Not adopted',
    cancelled: 'Canceled',
  },
  phase: { before: 'Before the decision', during: 'When it is decided', after: 'After the decision' },
  interpretation: 'Interpreters',
  offered: {
    childcare: 'Childcare',
    food: 'Food',
    transport: 'Rides',
    accommodation: 'Help for people with disabilities',
  },
};

const es: TimelineStrings = {
  loading: 'Buscando las fechas…',
  failed: 'En este momento no se pueden leer las fechas más recientes.',
  retry: 'Intentar de nuevo',
  empty: 'Todavía no se han anunciado fechas.',
  now: 'Lo que puede hacer ahora',
  nothingNow: 'Hoy no hace falta que responda a nada.',
  coming: 'Lo que sigue',
  past: (count) => plural('es', count, { one: 'Un paso ya pasó', other: `${count} pasos ya pasaron` }),
  to: 'a',
  until: 'hasta',
  deadline: 'Último día para responder',
  where: 'Dónde',
  join: 'Participar en línea',
  how: 'Cómo participar',
  help: 'Ayuda que se ofrece',
  decides: 'Quién decide',
  questions: 'Preguntas',
  why: 'Por qué',
  calendar: 'Agregar al calendario',
  updated: (day) => `Actualizado el ${day}`,
  status: {
    planned: 'Planeado',
    open: 'Abierto ahora',
    reviewing: 'En revisión',
    decided: 'Decidido',
    postponed: 'Pospuesto',
    'not-adopted': 'No aprobado',
    cancelled: 'Cancelado',
  },
  phase: { before: 'Antes de la decisión', during: 'Cuando se decide', after: 'Después de la decisión' },
  interpretation: 'Intérpretes',
  offered: {
    childcare: 'Cuidado de niños',
    food: 'Comida',
    transport: 'Transporte',
    accommodation: 'Ayuda para personas con discapacidad',
  },
};

export const translations: Translations<TimelineStrings> = { en, es };
