import type { Choice, FormDefinition, GroupQuestion, Question } from '@porchlight/core/model/form';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from '../shared/heading.ts';
import type { Spoken } from '../shared/say.ts';
import { fill } from '../shared/words.ts';
import { choices } from './choices.ts';
import type { Asking, FieldContext } from './context.ts';
import { strings as english } from './written-strings.ts';

/** The form's own title and first words. */
export function opening(definition: FormDefinition, level: number, { voice }: FieldContext): TemplateResult {
  const title = voice.say(definition.title);
  const intro = voice.say(definition.intro);
  return html`${title && heading(level, 'title', title)} ${intro && html`<p class="said">${intro}</p>`}`;
}

/**
 * What is said under a question, in this order: its own hint, how to answer, how much.
 * @param advice said of every such question
 */
export function hints(
  { hint, kind, words }: Question,
  field: string,
  advice: string[],
  context: FieldContext,
): Spoken[] {
  const { voice, left, tag } = context;
  const strings = context.words?.written ?? english;
  return [
    ...(hint ? [voice.say(hint)] : []),
    ...(kind === 'several' ? [strings.choose] : advice),
    ...(words ? [left[field] ?? fill(strings.limit, { count: words }, tag)] : []),
  ];
}

/** A question that is answered by choosing. */
export function choiceField(question: Question, field: string, asking: Asking, context: FieldContext): TemplateResult {
  const { ask, hidden, hint, error, described, invalid, required } = asking;
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
      ${hint} ${error} ${choices(field, several, offered(question, context))}
    </fieldset>
  `;
}

/** What a question offers to choose: its own options, the steps of its scale, or what one may think of a statement. */
function offered({ kind, options, scale }: Question, { words, voice }: FieldContext): [string, Spoken][] {
  if (kind === 'view') return Object.entries((words?.written ?? english).views);
  if (kind !== 'scale' || !scale) return (options ?? []).map(({ id, text }) => [id, voice.say(text)]);
  const ends: Record<number, Choice['text']> = { 1: scale.low, [scale.steps]: scale.high };
  return Array.from({ length: scale.steps }, (_, step) => {
    const end = ends[step + 1];
    return [String(step + 1), end ? html`${step + 1} · ${voice.say(end)}` : String(step + 1)];
  });
}

/** The optional questions about the person; students are asked none. */
export function groupFields({ groups }: FormDefinition, context: FieldContext): TemplateResult | typeof nothing {
  const { asked, words } = context;
  return groups
    ? html`<fieldset part="field" ?hidden=${asked && !asked.groups}>
        <legend>${(words?.written ?? english).aboutYou}</legend>
        ${groups.map((group, index) => groupField(group, `group-${index}`, context))}
      </fieldset>`
    : nothing;
}

function groupField(
  { ask, why, options }: GroupQuestion,
  field: string,
  { voice, strings }: FieldContext,
): TemplateResult {
  const given = options.map(({ id, text }): [string, Spoken] => [id, voice.say(text)]);
  return html`
    <fieldset class="asked" aria-describedby="${field}-why">
      <legend>${voice.say(ask)}</legend>
      <p class="hint" id="${field}-why">${strings.why}: ${voice.say(why)}</p>
      ${choices(field, false, [...given, ['', strings.unsaid]], '')}
    </fieldset>
  `;
}
