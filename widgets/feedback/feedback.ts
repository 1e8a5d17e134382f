import type { FormDefinition } from '@porchlight/core/model/form';
import type { Submission } from '@porchlight/core/model/submission';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { version } from '../package.json';
import { childData, watchChildData } from '../shared/child-data.ts';
import { heading } from '../shared/heading.ts';
import { bestTag, Language, nearestLanguage } from '../shared/language.ts';
import { ownName } from '../shared/language-names.ts';
import { voice } from '../shared/say.ts';
import { base } from '../shared/styles.ts';
import { formFromAttributes, readForm, tagsIn } from './definition.ts';
import { type FieldError, findErrors, readDraft } from './draft.ts';
import { PorchlightSentEvent, PorchlightSubmitEvent } from './events.ts';
import { type FieldContext, fields } from './fields.ts';
import { notSent, receipt, summary } from './messages.ts';
import { endpointOf, type Outcome, send } from './send.ts';
import { translations } from './strings.ts';
import { styles } from './styles.ts';
import { randomId, referenceOf, submissionOf } from './submission.ts';

/**
 * @summary A form in which a family says what they want known, in their language, without giving a name.
 * @slot - What a family needs to know without script: an address, a phone number. Also shown when sending fails.
 * @fires porchlight-submit - Before sending; cancelable. Carries the submission.
 * @fires porchlight-sent - After it has arrived. Carries the submission and its reference number.
 * @csspart card - The form's paper.
 * @csspart heading - Every heading.
 * @csspart field - A field with its label, hint and error.
 * @csspart button - Every button.
 * @csspart note - The word of why something was not sent.
 */
export class PorchlightFeedback extends LitElement {
  static readonly version = version;
  static override styles = [base, styles];
  static override properties = {
    endpoint: {},
    form: {},
    question: {},
    languages: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Where submissions are posted. Without one the page's own content stays. */
  declare endpoint: string;
  /** The form's id, which submissions carry. */
  declare form: string;
  /** The one open question, when no form is written inside the tag. */
  declare question: string;
  /** The languages offered, as in `en es`. */
  declare languages: string;
  /** The level of the form's title, 2 to 5. */
  declare headingLevel: number;

  readonly #language = new Language(this, translations);
  #children: MutationObserver | undefined;
  #written: unknown;
  #phase: 'writing' | 'sending' | 'sent' = 'writing';
  #failure: Exclude<Outcome, 'sent'> | undefined;
  #errors: FieldError[] = [];
  /** Stays through every retry, so that nothing arrives twice; empty until the first. */
  #id = '';
  #shownAt = 0;

  constructor() {
    super();
    this.endpoint = '';
    this.form = '';
    this.question = '';
    this.languages = '';
    this.headingLevel = 2;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#shownAt ||= performance.now();
    this.#readChildren();
    this.#children = watchChildData(this, () => this.#readChildren());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
  }

  override render(): TemplateResult {
    const { tag, direction } = this.#language;
    return html`<div class="porch" lang=${tag} dir=${direction}>${this.#content()}</div>`;
  }

  #content(): TemplateResult {
    const context = this.#context();
    if (!endpointOf(this.endpoint, document.baseURI)) return html`<slot></slot>`;
    return html`
      <div class="sheet paper" part="card">
        ${this.#languageSwitch(context.definition)}
        ${
          this.#phase === 'sent'
            ? receipt(referenceOf(this.#id), context, this.headingLevel, () => this.#startAgain())
            : this.#form(context)
        }
        <p role="status" class="unseen">${this.#phase === 'sending' ? context.strings.sending : ''}</p>
      </div>
    `;
  }

  #form(context: FieldContext): TemplateResult {
    const { strings, definition, voice } = context;
    const sending = this.#phase === 'sending';
    const title = voice.say(definition.title);
    const intro = voice.say(definition.intro);
    return html`
      ${title ? heading(this.headingLevel, 'title', title) : nothing} ${intro ? html`<p class="said">${intro}</p>` : nothing}
      ${this.#errors.length > 0 ? summary(context, this.headingLevel, (field) => this.#focus(field)) : nothing}
      <form novalidate @submit=${this.#submit}>
        ${fields(context)} ${this.#failure ? notSent(this.#failure, strings, this.#hasFallback()) : nothing}
        <button class="button main send" part="button" type="submit" aria-disabled=${sending ? 'true' : nothing}>
          ${sending ? strings.sending : this.#failure ? strings.again : strings.send}
        </button>
      </form>
    `;
  }

  #languageSwitch(definition: FormDefinition): TemplateResult | typeof nothing {
    const offered = this.#language.known(definition.languages);
    if (offered.length < 2) return nothing;
    const current = bestTag(this.#language.tag, offered);
    return html`
      <div class="languages" role="group" aria-label=${this.#language.strings.language}>
        ${offered.map(
          (tag) => html`<button
            class="button"
            part="button"
            type="button"
            lang=${tag}
            aria-pressed=${tag === current}
            @click=${() => this.#speak(tag)}
          >
            ${ownName(tag)}
          </button>`,
        )}
      </div>
    `;
  }

  #context(): FieldContext {
    const definition = this.#definition();
    this.#language.secondChoice = definition.languages[0] ?? '';
    const { strings, wanted, tag } = this.#language;
    return { definition, strings, wanted, errors: this.#errors, voice: voice(wanted, tag, definition.languages) };
  }

  #definition(): FormDefinition {
    const written = readForm(this.#written);
    const languages = tagsIn(this.languages);
    if (written) return languages.length > 0 ? { ...written, languages } : written;
    const [pageLanguage = 'en'] = tagsIn(nearestLanguage(this));
    return formFromAttributes(this.form, this.question, pageLanguage, languages);
  }

  #readChildren(): void {
    try {
      this.#written = childData(this);
      if (this.#written !== undefined && !readForm(this.#written)) throw new Error('This is not a porchlight-form/1.');
    } catch (error) {
      console.warn('porchlight-feedback: the form cannot be read; one open question is asked instead.', error);
    }
    this.requestUpdate();
  }

  /** Changes the language of the form; what was typed stays, for the fields are the same. */
  #speak(tag: string): void {
    this.#language.chosen = tag;
    this.requestUpdate();
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const endpoint = endpointOf(this.endpoint, document.baseURI);
    if (this.#phase !== 'writing' || !endpoint || !(form instanceof HTMLFormElement)) return;

    const context = this.#context();
    const draft = readDraft(form, context.definition);
    this.#errors = findErrors(draft, context.definition);
    this.#failure = undefined;
    this.requestUpdate();
    if (this.#errors.length > 0) return this.#focus('errors');

    this.#id ||= randomId();
    const submission = submissionOf(context.definition, draft, {
      id: this.#id,
      at: new Date(),
      language: this.#language.tag,
      asked: context.definition.questions.map(({ ask }) => context.voice.plain(ask) || context.strings.ask),
      page: location.href,
      seconds: Math.round((performance.now() - this.#shownAt) / 1000),
    });
    if (this.dispatchEvent(new PorchlightSubmitEvent(submission))) await this.#send(submission, endpoint);
  }

  async #send(submission: Submission, endpoint: URL): Promise<void> {
    this.#become('sending');
    const outcome = await send(submission, endpoint);
    if (outcome !== 'sent') {
      this.#failure = outcome;
      this.#become('writing');
      return;
    }
    this.#become('sent');
    this.dispatchEvent(new PorchlightSentEvent(submission, referenceOf(submission.id)));
    await this.#focus('receipt');
  }

  #startAgain(): void {
    this.#id = '';
    this.#shownAt = performance.now();
    this.#become('writing');
    this.#focus('answer-0');
  }

  #become(phase: 'writing' | 'sending' | 'sent'): void {
    this.#phase = phase;
    this.requestUpdate();
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    // The label and the error above a field should be in view with it.
    (target?.closest('.field') ?? target)?.scrollIntoView({ block: 'nearest' });
    target?.focus();
  }

  #hasFallback(): boolean {
    return Array.from(this.children).some((child) => child.localName !== 'script');
  }
}
