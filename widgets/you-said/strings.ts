import type { FeedResponse } from '@porchlight/core/model/feed';
import type { Translations } from '../shared/language.ts';
import type { OfferStrings } from '../shared/offer.ts';
import { plural } from '../shared/plural.ts';

type Status = NonNullable<FeedResponse['status']>;

/** Every word that the cards say by themselves. */
export interface YouSaidStrings extends OfferStrings {
  heard: string;
  voices: (count: number) => string;
  groups: string;
  /** What stands over the answer, by how far it has come; `done` when nothing is said of it. */
  did: Record<Status, string>;
  status: Record<Status, string>;
  why: string;
  whoDecided: string;
  otherViews: string;
  next: string;
  answered: (day: string) => string;
}

const en: YouSaidStrings = {
  loading: 'Looking up the answers…',
  failed: 'The newest answers cannot be read just now.',
  retry: 'Try again',
  empty: 'No answers are published yet.',
  heard: 'You said',
  voices: (count) => plural('en', count, { one: '1 person said this', other: `${count} people said this` }),
  groups: 'Heard from',
  did: { done: 'We did', 'under-way': 'We are doing', planned: 'We will do', 'not-done': 'We decided' },
  status: { done: 'Done', 'under-way': 'Under way', planned: 'Planned', 'not-done': 'Not done' },
  why: 'Why',
  whoDecided: 'Who decided',
  otherViews: 'Others said',
  next: 'What comes next',
  answered: (day) => `Answered ${day}`,
};

const es: YouSaidStrings = {
  loading: 'Buscando las respuestas…',
  failed: 'En este momento no se pueden leer las respuestas más recientes.',
  retry: 'Intentar de nuevo',
  empty: 'Todavía no se han publicado respuestas.',
  heard: 'Ustedes dijeron',
  voices: (count) => plural('es', count, { one: '1 persona lo dijo', other: `${count} personas lo dijeron` }),
  groups: 'Lo dijeron',
  did: {
    done: 'Lo que hicimos',
    'under-way': 'Lo que hacemos',
    planned: 'Lo que haremos',
    'not-done': 'Lo que decidimos',
  },
  status: { done: 'Hecho', 'under-way': 'En marcha', planned: 'Planeado', 'not-done': 'No se hizo' },
  why: 'Por qué',
  whoDecided: 'Quién decidió',
  otherViews: 'Otros dijeron',
  next: 'Lo que sigue',
  answered: (day) => `Respondido el ${day}`,
};

export const translations: Translations<YouSaidStrings> = { en, es };
