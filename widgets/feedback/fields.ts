import type { Choice, FormDefinition, Question } from '@porchlight/core/model/form';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { bestTag, nameOf } from '../shared/language.ts';
import type { Spoken, Voice } from '../shared/say.ts';
import type { strings as ours } from '../shared/strings.ts';
import { fill, type Translated } from '../shared/words.ts';
import { EMAIL_LIMIT, NAME_LIMIT, PHONE_LIMIT } from './limits.ts';
import { fieldOf, isOpen } from './question.ts';
import type { strings } from './strings.ts';

/** What the fields need to know to be shown. */
export interface FieldContext {
  definition: FormDefinition;
  strings: Translated<typeof strings> & Translated<typeof ours>;
  /** The language of the strings. */
  tag: string;
  voice: Voice;
  /** The reader's language. */
  wanted: string;
  /** What must be put right, by the id of the field, in the form's order. */
  errors: Record<string, string>;
  /** How many words are left, by the id of the field, once somebody writes. */
  left: Record<string, string>;
  /** What is asked, given what was chosen; follow-ups and nothing else are not when nothing was. */
  asked?: { questions: boolean[]; groups: boolean };
}

/** The fields of the form, in the order in which they are asked: the question first, the person last. */
export function fields(context: FieldContext): TemplateResult {
  const { definition, asked, strings } = context;
  const { groups, audience } = definition;
  return html`
    ${definition.questions.map((question, index) => questionField(question, index, asked ? !asked.questions[index] : !!question.when, context))}
    ${definition.askRole && audience !== 'students' ? roleField(context) : nothing}
    ${
      groups && audience !== 'students'
        ? html`<fieldset part="field" ?hidden=${asked && !asked.groups}>
            <legend>${strings.aboutYou}</legend>
            ${groups.map((group, index) => groupField(group, index, context))}
          </fieldset>`
        : nothing
    }
    ${definition.askReply && audience !== 'students' ? replyFields(context) : nothing}
    <p class="unseen" aria-hidden="true"><input name="trap" tabindex="-1" autocomplete="off" /></p>
  `;
}

function questionField(question: Question, index: number, hidden: boolean, context: FieldContext): TemplateResult {
  const { strings, voice, tag } = context;
  const field = fieldOf(index);
  const ask = voice.say(question.ask) || strings.ask;
  const error = errorAt(field, context);
  const invalid = error ? 'true' : nothing;
  const required = question.required ? 'true' : nothing;
  const hints: Spoken[] = [];
  if (question.hint) hints.push(voice.say(question.hint));
  if (question.kind === 'several') hints.push(strings.choose);
  if (isOpen(question)) {
    if (index === 0) hints.push(`${strings.anyLanguage} ${strings.noNames}`);
    if (question.words) hints.push(context.left[field] ?? fill(strings.limit, { count: question.words }, tag));
  }
  const words =
    hints.length > 0
      ? html`<div class="hint said" id="${field}-hint">${hints.map((hint) => html`<p>${hint}</p>`)}</div>`
      : nothing;
  const described =
    [error && `${field}-error`, hints.length > 0 && `${field}-hint`].filter(Boolean).join(' ') || nothing;
  if (isOpen(question)) {
    return html`
      <div class="field stack" part="field" ?hidden=${hidden}>
        <label class="question" for=${field}>${ask}</label>
        ${words} ${error}
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
  const several = question.kind === 'several';
  return html`
    <fieldset
      class="asked"
      part="field"
      role=${several ? 'group' : 'radiogroup'}
      ?hidden=${hidden}
      aria-describedby=${described}
      aria-invalid=${several ? nothing : invalid}
      aria-required=${several ? nothing : required}
    >
      <legend class="question">${ask}</legend>
      ${words} ${error} ${choices(field, several, offered(question, context))}
    </fieldset>
  `;
}

/** What a question offers to choose: its own options, the steps of its scale, or what one may think of a statement. */
export function offered({ kind, options, scale }: Question, { strings, voice }: FieldContext): [string, Spoken][] {
  if (kind === 'view') return Object.entries(strings.views);
  if (kind !== 'scale' || !scale) return (options ?? []).map(({ id, text }) => [id, voice.say(text)]);
  const ends: Record<number, Choice['text']> = { 1: scale.low, [scale.steps]: scale.high };
  return Array.from({ length: scale.steps }, (_, step) => {
    const words = ends[step + 1];
    return [String(step + 1), words ? html`${step + 1} · ${voice.say(words)}` : String(step + 1)];
  });
}

function choices(name: string, several: boolean, options: [string, Spoken][], chosen?: string): TemplateResult {
  return html`<div class="choices row">
    ${options.map(
      ([value, words], index) => html`
        <label class="choice"
          ><input
            type=${several ? 'checkbox' : 'radio'}
            id=${index === 0 ? name : `${name}-${value}`}
            name=${name}
            value=${value}
            ?checked=${value === chosen}
          /><span>${words}</span></label
        >
      `,
    )}
  </div>`;
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

type Group = NonNullable<FormDefinition['groups']>[number];

function groupField({ ask, why, options }: Group, index: number, { voice, strings }: FieldContext): TemplateResult {
  const field = `group-${index}`;
  const given = options.map(({ id, text }): [string, Spoken] => [id, voice.say(text)]);
  return html`
    <fieldset class="asked" aria-describedby="${field}-why">
      <legend>${voice.say(ask)}</legend>
      <p class="hint" id="${field}-why">${strings.why}: ${voice.say(why)}</p>
      ${choices(field, false, [...given, ['', strings.unsaid]], '')}
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
