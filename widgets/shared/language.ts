import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The words of a widget, by language tag. `en` is there always: it is spoken when nothing better is known. */
export type Translations<Strings> = { en: Strings } & Record<string, Strings>;

const rightToLeft = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-(arab|hebr)\b/i;

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
    const found = offered.find((tag) => tag.toLowerCase() === wider);
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

/**
 * Decides which language a widget speaks: what the reader chose in it, else the nearest `lang`, else `secondChoice`,
 * else English. What is wanted may be a language that the widget has no words for; texts of a feed may have it still.
 */
export class Language<Strings> implements ReactiveController {
  /** What the reader chose inside the widget. */
  chosen = '';
  /** Spoken when the page does not say its language or the widget does not know it. */
  secondChoice = '';
  readonly #host: ReactiveControllerHost & Element;
  readonly #translations: Translations<Strings>;
  readonly #page: MutationObserver;

  constructor(host: ReactiveControllerHost & Element, translations: Translations<Strings>) {
    this.#host = host;
    this.#translations = translations;
    this.#page = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  /** Many sites switch language without loading a page. */
  hostConnected(): void {
    const watched = { attributes: true, attributeFilter: ['lang'], subtree: true };
    this.#page.observe(document.documentElement, watched);
  }

  hostDisconnected(): void {
    this.#page.disconnect();
  }

  get wanted(): string {
    return this.chosen || nearestLanguage(this.#host) || this.secondChoice || 'en';
  }

  /** The language of the widget's own words. */
  get tag(): string {
    const known = Object.keys(this.#translations);
    return bestTag(this.wanted, known) ?? bestTag(this.secondChoice, known) ?? 'en';
  }

  get strings(): Strings {
    return this.#translations[this.tag] ?? this.#translations.en;
  }

  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.tag);
  }

  /** Which of these languages the widget has words for. */
  known(tags: readonly string[]): string[] {
    return tags.filter((tag) => bestTag(tag, Object.keys(this.#translations)));
  }
}
