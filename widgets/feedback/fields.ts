import type { Question } from '@porchlight/core/model/form';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { bestTag, nameOf } from '../shared/language.ts';
import type { Spoken } from '../shared/say.ts';
import { choices } from './choices.ts';
import type { Asking, FieldContext } from './context.ts';
import { EMAIL_LIMIT, NAME_LIMIT, PHONE_LIMIT } from './limits.ts';
import { fieldOf, isOpen } from './question.ts';

/** The fields of the form, in the order in which they are asked: the question first, the person last. */
export function fields(context: FieldContext): TemplateResult {
  const { definition, written } = context;
  const student = definition.audience === 'students';
  return html`
    ${definition.questions.map((question, index) => questionField(question, index, context))}
    ${definition.askRole && !student ? roleField(context) : nothing}
    ${student ? nothing : written?.groupFields(definition, context)}
    ${definition.askReply && !student ? replyFields(context) : nothing}
    <p class="unseen" aria-hidden="true"><input name="trap" tabindex="-1" autocomplete="off" /></p>
  `;
}

function questionField(question: Question, index: number, context: FieldContext): TemplateResult | undefined {
  const { strings, voice, asked, written } = context;
  const field = fieldOf(index);
  const error = errorAt(field, context);
  const advice = isOpen(question) && index === 0 ? [`${strings.anyLanguage} ${strings.noNames}`] : [];
  const hints = written?.hints(question, field, advice, context) ?? advice;
  const hinted = hints.length > 0;
  const asking: Asking = {
    ask: voice.say(question.ask) || strings.ask,
    hidden: asked ? !asked.questions[index] : !!question.when,
    hint: hinted
      ? html`<div class="hint said" id="${field}-hint">${hints.map((hint) => html`<p>${hint}</p>`)}</div>`
      : nothing,
    error,
    described: [error && `${field}-error`, hinted && `${field}-hint`].filter(Boolean).join(' ') || nothing,
    invalid: error ? 'true' : nothing,
    required: question.required ? 'true' : nothing,
  };
  return isOpen(question) ? openField(field, asking) : written?.choiceField(question, field, asking, context);
}

function openField(field: string, { ask, hidden, hint, error, described, invalid, required }: Asking): TemplateResult {
  return html`
    <div class="field stack" part="field" ?hidden=${hidden}>
      <label class="question" for=${field}>${ask}</label>
      ${hint} ${error}
      <textarea
        id=${field}
        name=${field}
        rows="5"
        dir="auto"
        aria-describedby=${described}
        aria-invalid=${invalid}
        aria-required=${required}
      ></textarea>
    </div>
  `;
}

function roleField({ strings }: FieldContext): TemplateResult {
  const options: [string, Spoken][] = [...Object.entries(strings.roles), ['unsaid', strings.unsaid]];
  return html`
    <fieldset part="field">
      <legend>${strings.roleAsk}</legend>
      ${choices('role', false, options, 'unsaid')}
    </fieldset>
  `;
}

function replyFields(context: FieldContext): TemplateResult {
  const { strings, definition, wanted } = context;
  const preferred = bestTag(wanted, definition.languages);
  const error = errorAt('email', context);
  const input = (name: 'name' | 'email' | 'phone', type: string, limit: number) => html`
    <div class="field stack">
      <label for=${name}>${strings[name]}</label>
      ${name === 'email' ? error : nothing}
      <input
        id=${name}
        name=${name}
        type=${type}
        autocomplete=${name === 'phone' ? 'tel' : name}
        dir=${name === 'name' ? 'auto' : 'ltr'}
        maxlength=${limit}
        aria-describedby=${name === 'email' && error ? 'email-error' : nothing}
        aria-invalid=${name === 'email' && error ? 'true' : nothing}
      />
    </div>
  `;
  return html`
    <fieldset part="field">
      <legend>${strings.replyAsk}</legend>
      <p class="hint">${strings.replyHint}</p>
      <div class="reply">
        ${input('name', 'text', NAME_LIMIT)} ${input('email', 'email', EMAIL_LIMIT)} ${input('phone', 'tel', PHONE_LIMIT)}
        ${
          definition.languages.length > 1
            ? html`<div class="field stack">
                <label for="reply-language">${strings.replyLanguage}</label>
                <select id="reply-language" name="reply-language">
                  ${definition.languages.map(
                    (tag) =>
                      html`<option value=${tag} lang=${tag} ?selected=${tag === preferred}>${nameOf(tag)}</option>`,
                  )}
                </select>
              </div>`
            : nothing
        }
      </div>
    </fieldset>
  `;
}

function errorAt(field: string, { errors }: FieldContext): TemplateResult | undefined {
  const error = errors[field];
  return error ? html`<p class="error" id="${field}-error">${error}</p>` : undefined;
}
