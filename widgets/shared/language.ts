import type { LanguageModule } from '../languages/language.ts';
import type { DateLanguage } from './dates.ts';
import type * as Names from './language-names.ts';
import { part } from './lazy.ts';
import { nativeName } from './native-name.ts';
import { strings as ours } from './strings.ts';
import { warn } from './warn.ts';
import type { Phrases, Translated } from './words.ts';

/** Languages that there are words for. English is inside; another is loaded when a page speaks it. */
export const spoken = 'en es ar zh-Hans zh-Hant vi pt ru ht hmn ur so tl ko fr uk ps prs sw ne am bn'.split(' ');

/** Other tags that pages use for the same language, or for one that its readers can read. */
const aliases: Record<string, string> = { 'zh-tw': 'zh-hant', 'zh-hk': 'zh-hant', fil: 'tl', fa: 'prs', mww: 'hmn' };

const rightToLeft = /^(ar|ckb|dv|fa|he|prs|ps|sd|ug|ur|yi)\b|-(arab|hebr)\b/i;

/** Which way a language is written, by its tag. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.test(tag) && !/-latn\b/i.test(tag) ? 'rtl' : 'ltr';
}

/**
 * The tag among `offered` that serves a reader of `wanted` best: the same, then a wider one (`es` for `es-MX`), then
 * a sibling (`zh-Hans` for `zh-Hant`). Undefined when none is of that language.
 */
export function bestTag(wanted: string, offered: readonly string[]): string | undefined {
  const parts = wanted.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length--) {
    const wider = parts.slice(0, length).join('-');
    const found = offered.find((tag) => [wider, aliases[wider]].includes(tag.toLowerCase()));
    if (found) return found;
  }
  return offered.find((tag) => tag.toLowerCase().startsWith(`${parts[0]}-`));
}

/** The nearest `lang` at or above an element, through shadow roots; empty when the page does not say. */
export function nearestLanguage(element: Element): string {
  const carrier = element.closest('[lang]');
  if (carrier) return carrier.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : '';
}

/** Where a language module keeps the words of a widget. */
export type WidgetName = 'feedback' | 'timeline' | 'youSaid';

type Spoken<Own> = Translated<Own> & Translated<typeof ours>;

const loaded = new Map<string, LanguageModule | 'loading' | 'missing'>();
/** Tells widgets that words have come which they may wait for: `words`. */
export const came = new EventTarget();

/** Loads the words of a language once for the whole page; `came` tells when they are there, or never will be. */
function load(tag: string): void {
  loaded.set(tag, 'loading');
  part<{ language: LanguageModule }>(tag)
    .then(
      ({ language }) => loaded.set(tag, language),
      (error: unknown) => {
        warn(tag, 'words', error);
        loaded.set(tag, 'missing');
      },
    )
    .finally(() => came.dispatchEvent(new Event('words')));
}

let names: Record<string, string> = {};
let namesAsked = false;

/** A language's own name. One that the browser cannot name is named in English until the part that can is there. */
export function nameOf(tag: string): string {
  if (!namesAsked && !Intl.DisplayNames.supportedLocalesOf(tag).includes(tag)) {
    namesAsked = true;
    part<typeof Names>('language-names').then((module) => {
      names = module.names;
      came.dispatchEvent(new Event('words'));
    }, console.warn);
  }
  return nativeName(tag, names);
}

/**
 * Decides which language a widget speaks: what the reader chose in it, else the nearest `lang`, else `secondChoice`,
 * else English. What is wanted may be a language that the widget has no words for; texts of a feed may have it still.
 */
export class Language<Own extends Phrases> {
  /** What the reader chose inside the widget. */
  chosen = '';
  /** Spoken when the page does not say its language or the widget does not know it. */
  secondChoice = '';
  /** The language of the widget's own words; empty before the first are there. */
  tag = '';
  readonly #host: Element;
  readonly #name: WidgetName;
  readonly #english: Spoken<Own>;

  /**
   * @param name where a language module keeps the widget's words
   * @param english the same words in English
   */
  constructor(host: Element, name: WidgetName, english: Own) {
    this.#host = host;
    this.#name = name;
    this.#english = { ...ours, ...english } as unknown as Spoken<Own>;
  }

  get wanted(): string {
    return this.chosen || nearestLanguage(this.#host) || this.secondChoice || 'en';
  }

  /**
   * Settles which language is spoken from now on. While words are on their way the widget goes on in the language
   * before, and says nothing when there was none.
   */
  settle(): void {
    const best = bestTag(this.wanted, spoken) ?? bestTag(this.secondChoice, spoken) ?? 'en';
    if (best !== 'en' && !loaded.has(best)) load(best);
    const words = best === 'en' ? undefined : loaded.get(best);
    if (words !== 'loading') this.tag = words === 'missing' ? 'en' : best;
  }

  /** Everything there is in the language; undefined for English, which is inside. */
  get words(): LanguageModule | undefined {
    const words = loaded.get(this.tag);
    return typeof words === 'object' ? words : undefined;
  }

  get strings(): Spoken<Own> {
    const { words } = this;
    return words ? ({ ...words.shared, ...words[this.#name] } as unknown as Spoken<Own>) : this.#english;
  }

  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.tag);
  }

  /** How dates are written in it. */
  get dates(): DateLanguage {
    return { tag: this.words?.intl ?? this.tag, dayWords: this.words?.dayWords };
  }
}
