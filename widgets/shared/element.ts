import { html, nothing, place, type TemplateResult } from './template.ts';

export { html, nothing, type TemplateResult };

/** Marks a style sheet, so that the build can shorten it. */
export const css = String.raw;

/**
 * A custom element that renders a template into its shadow root, at most once in each turn of the event loop.
 */
export abstract class PorchElement extends HTMLElement {
  #drawing: Promise<void> | undefined;
  readonly root = this.attachShadow({ mode: 'open' });
  readonly #show = place(this.root);

  /** @param sheet what the element looks like */
  constructor(sheet: string) {
    super();
    this.addSheet(sheet);
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

  /** What is seen. */
  protected abstract view(): TemplateResult;

  /** Asks for a fresh look; resolves when it is drawn. */
  draw(): Promise<void> {
    this.#drawing ??= Promise.resolve().then(() => {
      this.#drawing = undefined;
      if (this.isConnected) this.#show(this.view());
    });
    return this.#drawing;
  }

  /** The number in `heading-level`, 2 when there is none. */
  get level(): number {
    return Number(this.getAttribute('heading-level')) || 2;
  }

  abstract connectedCallback(): void;
  abstract disconnectedCallback(): void;

  attributeChangedCallback(_name: string): void {
    this.draw();
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

/**
 * Tells the page of something. Every event bubbles, out of shadow trees too, and can be cancelled.
 * @param told becomes the event's properties
 * @returns false when the page said no
 */
export function tell(host: Element, type: string, told: object): boolean {
  return host.dispatchEvent(Object.assign(new Event(type, { bubbles: true, composed: true, cancelable: true }), told));
}
