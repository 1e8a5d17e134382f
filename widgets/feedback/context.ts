import type { FormDefinition, Question } from '@porchlight/core/model/form';
import type { nothing, TemplateResult } from 'lit/html.js';
import type { LanguageModule } from '../languages/language.ts';
import type { Spoken, Voice } from '../shared/say.ts';
import type { strings as ours } from '../shared/strings.ts';
import type { Translated } from '../shared/words.ts';
import type { strings } from './strings.ts';

/** What the fields need to know to be shown. */
export interface FieldContext {
  definition: FormDefinition;
  strings: Translated<typeof strings> & Translated<typeof ours>;
  /** Words of a language other than English. */
  words: LanguageModule | undefined;
  /** The language of the strings. */
  tag: string;
  voice: Voice;
  /** The reader's language. */
  wanted: string;
  /** What must be put right, by the id of the field, in the form's order. */
  errors: Record<string, string>;
  /** How many words are left, by the id of the field, once somebody writes. */
  left: Record<string, string>;
  /** What a written form needs beside; a form that is a question in an attribute goes without it. */
  written: WrittenPart | undefined;
  /** What is asked, given what was chosen; follow-ups and nothing else are not when nothing was. */
  asked?: { questions: boolean[]; groups: boolean };
}

/** One question as it is asked now, whatever its kind. */
export interface Asking {
  ask: Spoken;
  hidden: boolean;
  hint: TemplateResult | typeof nothing;
  error: TemplateResult | undefined;
  /** The attributes that say so to a screen reader. */
  described: string | typeof nothing;
  invalid: 'true' | typeof nothing;
  required: 'true' | typeof nothing;
}

/** What the part for written forms does. */
interface WrittenPart {
  opening(definition: FormDefinition, level: number, context: FieldContext): TemplateResult;
  hints(question: Question, field: string, advice: string[], context: FieldContext): Spoken[];
  choiceField(question: Question, field: string, asking: Asking, context: FieldContext): TemplateResult;
  groupFields(definition: FormDefinition, context: FieldContext): TemplateResult | typeof nothing;
}
