import type { FormDefinition } from '@porchlight/core/model/form';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { version } from '../package.json';
import { childData } from '../shared/child-data.ts';
import { PorchElement, reflect } from '../shared/element.ts';
import { bestTag, nameOf, nearestLanguage, spoken } from '../shared/language.ts';
import { part } from '../shared/lazy.ts';
import { voice } from '../shared/say.ts';
import { tell } from '../shared/tell.ts';
import { warn } from '../shared/warn.ts';
import { formFromAttributes, tagsIn } from './attributes.ts';
import type { FieldContext } from './context.ts';
import type * as Experience from './experience.ts';
import { fields } from './fields.ts';
import type * as OutboxPart from './outbox.ts';
import { strings } from './strings.ts';
import { styles } from './styles.ts';
import type * as Written from './written.ts';

/**
 * @summary A form in which a family says what they want known, in their language, without giving a name.
 * @slot - What a family needs to know without script: an address, a phone number. Also shown when sending fails.
 * @attr endpoint - Where submissions are posted, `https:`; or `mailto:`, where nothing else can be had. Without one the page's own content stays.
 * @attr form - The form's id, which submissions carry.
 * @attr question - The one open question, when no form is written inside the tag.
 * @attr preset - `experience` asks how this engagement was for the family, in every language.
 * @attr languages - The languages offered, as in `en es`.
 * @attr format - `form` sends an HTML form's fields instead of JSON, for services that read no JSON.
 * @attr proof - So many bits of a proof of work are sent along, where the intake asks for it.
 * @attr keep - `off` keeps neither draft nor unsent words on the device: for kiosks and library computers.
 * @attr heading-level - The level of the form's title, 2 to 5.
 * @fires porchlight-submit - Before sending (`submission`); cancelable.
 * @fires porchlight-kept - It could not be sent and is saved on the device (`submission`, `reference`).
 * @fires porchlight-sent - After it has arrived (`submission`, `reference`).
 * @fires porchlight-language - The family chooses a language (`language`); cancelable.
 * @fires porchlight-print - The receipt is about to be printed; cancelable.
 * @csspart card - The form's paper.
 * @csspart heading - Every heading.
 * @csspart field - A field with its label, hint and error.
 * @csspart button - Every button.
 * @csspart note - The word of why something was not sent.
 */
export class PorchlightFeedback extends PorchElement<typeof strings> {
  static readonly version = version;
  static readonly observedAttributes = 'endpoint form question preset languages format proof keep heading-level'.split(
    ' ',
  );
  declare endpoint: string;
  declare form: string;
  declare question: string;
  declare preset: string;
  declare languages: string;
  declare format: string;
  declare proof: string;
  declare keep: string;
  declare headingLevel: string;

  /** @internal When the form was first shown. */
  shownAt = 0;
  #written: FormDefinition | undefined;
  #beside: typeof Written | undefined;
  #outbox: OutboxPart.Outbox | undefined;
  /** The part that sends could not be loaded. */
  #stuck = false;

  constructor() {
    super(styles, 'feedback', strings);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.shownAt ||= performance.now();
    this.#restore().catch(() => undefined);
  }

  protected view(): TemplateResult {
    const context = this.context();
    return context && this.endpoint ? this.#sheet(context) : html`<slot></slot>`;
  }

  #sheet(context: FieldContext): TemplateResult {
    return html`
      <div class="sheet paper lamp" part="card">
        ${this.#languageSwitch(context)} ${this.#outbox?.instead(context) ?? this.#form(context)}
        <p role="status" class="unseen">${this.#outbox?.status(context)}</p>
      </div>
    `;
  }

  #form(context: FieldContext): TemplateResult {
    const { strings, definition, written } = context;
    const outbox = this.#outbox;
    const stuck = html`<div class="note" part="note" role="alert"><b>${strings.failedTitle}</b> ${strings.failed}</div>`;
    return html`
      ${written?.opening(definition, this.level, context)} ${outbox?.above(context)}
      <form novalidate @submit=${(event: Event) => {
        event.preventDefault();
        this.#begin('submit');
      }} @input=${() => this.#begin('typed')} @focusin=${() => this.#begin()}>
        ${fields(context)} ${this.#stuck ? stuck : outbox?.below(context)}
        <button class="button main send" part="button" type="submit" aria-disabled=${outbox?.sending ? 'true' : nothing}>
          ${outbox?.sending ? strings.sending : strings.send}
        </button>
      </form>
    `;
  }

  #languageSwitch({ definition, strings }: FieldContext): TemplateResult | typeof nothing {
    const offered = definition.languages.filter((tag) => bestTag(tag, spoken));
    if (offered.length < 2) return nothing;
    const current = bestTag(this.language.tag, offered);
    return html`
      <div class="languages row" role="group" aria-label=${strings.language}>
        ${offered.map(
          (tag) => html`<button
            class="button"
            part="button"
            type="button"
            lang=${tag}
            aria-pressed=${tag === current}
            @click=${() => this.#speak(tag)}
          >
            ${nameOf(tag)}
          </button>`,
        )}
      </div>
    `;
  }

  /** @internal What fields are drawn from; undefined while the form or its words are on their way. */
  context(): FieldContext | undefined {
    const definition = this.#definition();
    const { language } = this;
    language.secondChoice = definition?.languages[0] ?? '';
    language.settle();
    if (!definition || !language.tag) return undefined;
    const { strings, wanted, tag, words } = language;
    const context: FieldContext = {
      definition,
      strings,
      words,
      tag,
      wanted,
      errors: {},
      left: {},
      voice: voice(wanted, tag, definition.languages),
      written: this.#beside,
    };
    this.#outbox?.tell(context);
    return context;
  }

  #definition(): FormDefinition | undefined {
    const languages = tagsIn(this.languages);
    if (this.#written) return { ...this.#written, ...(languages.length > 0 && { languages }) };
    // Another form than the written one would ask what nobody wants to know.
    if (this.preset || childData(this)) return undefined;
    const [pageLanguage = 'en'] = tagsIn(nearestLanguage(this));
    return formFromAttributes(this.form, this.question, pageLanguage, languages);
  }

  /** @internal */
  async load(): Promise<void> {
    this.#written = undefined;
    const written = childData(this);
    if (!written && !this.preset) return void this.draw();
    try {
      const [form, reader] = await Promise.all([
        written ? JSON.parse(written) : part<typeof Experience>('experience').then((it) => it.experience(this.form)),
        part<typeof Written>('written'),
      ]);
      this.#beside = reader;
      const read = reader.readForm(form);
      if (!read) throw form;
      // The page may have written another by now, which is read by itself.
      if (written === childData(this)) this.#written = read;
    } catch (error) {
      warn(this.localName, 'form', error);
    }
    this.draw();
  }

  /** Changes the language of the form; what was typed stays, for the fields are the same. */
  #speak(language: string): void {
    if (!tell(this, 'porchlight-language', { language })) return;
    this.language.chosen = language;
    this.draw();
  }

  /**
   * Brings back what an earlier visit may have left on this device. A mark in local storage would be quicker to read,
   * but it is lost when the browser is killed within seconds, and what was written then is what matters most.
   */
  async #restore(): Promise<void> {
    const databases = await indexedDB.databases();
    if (databases.some(({ name }) => name === 'porchlight')) await this.#begin('restore');
  }

  /** The part that sends is fetched when somebody begins, and again if that failed. */
  async #begin(what?: 'restore' | 'typed' | 'submit'): Promise<void> {
    try {
      const { Outbox } = await part<typeof OutboxPart>('outbox');
      this.#stuck = false;
      this.#outbox ??= new Outbox(this, part);
      if (what) await this.#outbox[what]();
    } catch {
      this.#stuck ||= what === 'submit';
    }
    this.draw();
  }
}

reflect(PorchlightFeedback);
