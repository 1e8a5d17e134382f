import { html, nothing, render } from 'lit/html.js';
import { childData } from './child-data.ts';
import { came, Language, type WidgetName } from './language.ts';
import { base } from './styles.ts';
import type { Phrases } from './words.ts';

/**
 * A custom element whose view Lit draws into its shadow root, at most once in each turn of the event loop. It speaks
 * the page's language, and looks anew when that changes or when JSON inside its tag does.
 */
export abstract class PorchElement<Own extends Phrases> extends HTMLElement {
  readonly root = this.attachShadow({ mode: 'open' });
  readonly language: Language<Own>;
  /** Whether the page's attributes and children were read for the first time. */
  protected started = false;
  #drawing: Promise<void> | undefined;
  #children: unknown;
  readonly #draw = () => void this.draw();
  /** Many sites switch language without loading a page. */
  readonly #page = new MutationObserver(() => {
    // A module from the cache can run while the parser is still inside the tag. Other changes, such as those of a
    // translating browser, do not count.
    if (this.#children !== childData(this)) this.#read();
    this.draw();
  });

  /**
   * @param sheet what the element looks like, beside what all share
   * @param name where a language module keeps its words
   * @param english the same words in English
   */
  constructor(sheet: string, name: WidgetName, english: Own) {
    super();
    this.addSheet(base + sheet);
    this.language = new Language(this, name, english);
  }

  addSheet(sheet: string): void {
    try {
      const style = new CSSStyleSheet();
      style.replaceSync(sheet);
      this.root.adoptedStyleSheets.push(style);
    } catch {
      // Safari before 16.4. Its users need the form more than its page needs a strict policy.
      const style = document.createElement('style');
      style.textContent = sheet;
      this.root.append(style);
    }
  }

  /** What is seen. It settles the language first. */
  protected abstract view(): unknown;

  /** Reads what the page gives: attributes, and the JSON inside the tag. */
  abstract load(): Promise<void>;

  /** Asks for a fresh look; resolves when it is drawn. */
  draw(): Promise<void> {
    this.#drawing ??= Promise.resolve().then(() => {
      this.#drawing = undefined;
      if (!this.isConnected) return;
      const view = this.view();
      const { tag, direction } = this.language;
      render(html`<div class="porch" lang=${tag || nothing} dir=${direction}>${view}</div>`, this.root);
    });
    return this.#drawing;
  }

  /** The number in `heading-level`, 2 when there is none. */
  get level(): number {
    return Number(this.getAttribute('heading-level')) || 2;
  }

  connectedCallback(): void {
    this.#page.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'], subtree: true });
    this.#page.observe(this, { childList: true });
    came.addEventListener('words', this.#draw);
    this.started = true;
    this.#read();
  }

  disconnectedCallback(): void {
    this.#page.disconnect();
    came.removeEventListener('words', this.#draw);
    this.started = false;
  }

  attributeChangedCallback(_name: string): void {
    this.draw();
  }

  #read(): void {
    this.#children = childData(this);
    void this.load();
  }
}

/**
 * Gives a class a property for each attribute it observes, `headingLevel` for `heading-level`. The attribute holds
 * the value, so page and script always agree.
 */
export function reflect(widget: { observedAttributes: string[]; prototype: object }): void {
  for (const name of widget.observedAttributes) {
    Object.defineProperty(
      widget.prototype,
      name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
      {
        configurable: true,
        get(this: Element) {
          return this.getAttribute(name) ?? '';
        },
        set(this: Element, value: unknown) {
          this.setAttribute(name, String(value ?? ''));
        },
      },
    );
  }
}
