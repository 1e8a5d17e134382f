import type { FormDefinition, Question } from '@porchlight/core/model/form';
import { html, nothing, type TemplateResult } from 'lit';
import { bestTag } from '../shared/language.ts';
import { ownName } from '../shared/language-names.ts';
import type { Spoken, Voice } from '../shared/say.ts';
import { type FieldError, fieldOf } from './draft.ts';
import { EMAIL_LIMIT, NAME_LIMIT, PHONE_LIMIT } from './limits.ts';
import type { FeedbackStrings } from './strings.ts';

/** What the fields need to know to be shown. */
export interface FieldContext {
  definition: FormDefinition;
  strings: FeedbackStrings;
  voice: Voice;
  /** The reader's language. */
  wanted: string;
  errors: FieldError[];
}

/** The fields of the form, in the order in which they are asked: the question first, the person last. */
export function fields(context: FieldContext): TemplateResult {
  const { definition } = context;
  return html`
    ${definition.questions.map((question, index) => questionField(question, index, context))}
    ${definition.askRole ? roleField(context) : nothing} ${definition.askReply ? replyFields(context) : nothing}
    ${trap()}
  `;
}

function questionField(question: Question, index: number, context: FieldContext): TemplateResult {
  const { strings, voice } = context;
  const field = fieldOf(index);
  const hint = voice.say(question.hint);
  return html`
    <div class="field" part="field">
      <label class="question" for=${field}>${voice.say(question.ask) || strings.ask}</label>
      ${hint ? html`<p class="hint said" id="${field}-hint">${hint}</p>` : nothing}
      ${index === 0 ? html`<p class="hint" id="no-names">${strings.noNames}</p>` : nothing}
      ${errorAt(field, context)}
      <textarea
        id=${field}
        name=${field}
        rows="5"
        dir="auto"
        aria-describedby=${described(field, context, hint && `${field}-hint`, index === 0 && 'no-names')}
        aria-invalid=${invalid(field, context)}
        aria-required=${question.required ? 'true' : nothing}
      ></textarea>
    </div>
  `;
}

const roles = ['family', 'student', 'staff', 'neighbor', 'partner', 'unsaid'] as const;

function roleField({ strings }: FieldContext): TemplateResult {
  return html`
    <fieldset part="field">
      <legend>${strings.roleAsk}</legend>
      <div class="choices">
        ${roles.map(
          (role) => html`
            <label class="choice"
              ><input type="radio" name="role" value=${role} ?checked=${role === 'unsaid'} /><span>${strings.roles[role]}</span></label
            >
          `,
        )}
      </div>
    </fieldset>
  `;
}

function replyFields(context: FieldContext): TemplateResult {
  const { strings, definition, wanted } = context;
  const preferred = bestTag(wanted, definition.languages);
  return html`
    <fieldset part="field">
      <legend>${strings.replyAsk}</legend>
      <p class="hint">${strings.replyHint}</p>
      <div class="reply">
        <div class="field">
          <label for="name">${strings.name}</label>
          <input id="name" name="name" autocomplete="name" dir="auto" maxlength=${NAME_LIMIT} />
        </div>
        <div class="field">
          <label for="email">${strings.email}</label>
          ${errorAt('email', context)}
          <input
            id="email"
            name="email"
            type="email"
            autocomplete="email"
            dir="ltr"
            maxlength=${EMAIL_LIMIT}
            aria-describedby=${described('email', context)}
            aria-invalid=${invalid('email', context)}
          />
        </div>
        <div class="field">
          <label for="phone">${strings.phone}</label>
          <input id="phone" name="phone" type="tel" autocomplete="tel" dir="ltr" maxlength=${PHONE_LIMIT} />
        </div>
        ${
          definition.languages.length > 1
            ? html`<div class="field">
                <label for="reply-language">${strings.replyLanguage}</label>
                <select id="reply-language" name="reply-language">
                  ${definition.languages.map(
                    (tag) =>
                      html`<option value=${tag} lang=${tag} ?selected=${tag === preferred}>${ownName(tag)}</option>`,
                  )}
                </select>
              </div>`
            : nothing
        }
      </div>
    </fieldset>
  `;
}

/** People never meet it, by eye, by key or by ear; a robot that fills in everything does. */
function trap(): TemplateResult {
  return html`<div class="unseen" aria-hidden="true">
    <label>Leave this empty <input name="trap" tabindex="-1" autocomplete="off" /></label>
  </div>`;
}

/** What must be put right at a field: the same sentence here and in the summary. */
export function errorWords({ field, kind, over }: FieldError, context: FieldContext): string {
  const { strings, definition, voice } = context;
  if (kind === 'badEmail') return strings.badEmail;
  const question = definition.questions.find((_, index) => fieldOf(index) === field);
  const words = definition.questions.length > 1 ? voice.plain(question?.ask) : '';
  return kind === 'unanswered' ? strings.unanswered(words) : strings.tooLong(words, over);
}

function errorAt(field: string, context: FieldContext): TemplateResult | typeof nothing {
  const error = context.errors.find((one) => one.field === field);
  return error ? html`<p class="error" id="${field}-error">${errorWords(error, context)}</p>` : nothing;
}

function invalid(field: string, { errors }: FieldContext): 'true' | typeof nothing {
  return errors.some((one) => one.field === field) ? 'true' : nothing;
}

function described(
  field: string,
  context: FieldContext,
  ...more: (string | false | Spoken)[]
): string | typeof nothing {
  const error = invalid(field, context) === 'true' && `${field}-error`;
  return [error, ...more].filter(Boolean).join(' ') || nothing;
}
