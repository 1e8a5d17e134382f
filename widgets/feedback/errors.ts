import type { FormDefinition } from '@porchlight/core/model/form';
import { fill, type Translated } from '../shared/words.ts';
import type { FieldContext } from './context.ts';
import { asked, type Draft } from './draft.ts';
import { ANSWER_LIMIT, isEmail } from './limits.ts';
import type { strings } from './outbox-strings.ts';
import { fieldOf, isOpen } from './question.ts';
import { countWords } from './words.ts';

/** Something to put right before a draft can be sent. */
export interface FieldError {
  /** The id of the field, in the widget's own tree. */
  field: string;
  kind: 'unanswered' | 'tooLong' | 'tooManyWords' | 'badEmail';
  /** How many letters or words too many. */
  over: number;
}

function isEmpty(answer: string[] = []): boolean {
  return answer.every((part) => part.trim() === '');
}

/** Finds what must be put right, in the order of the form. */
export function findErrors(draft: Draft, definition: FormDefinition): FieldError[] {
  const { questions } = definition;
  const shown = asked(draft, definition);
  const silent = questions.every((_, index) => !shown[index] || isEmpty(draft.answers[index]));
  const anyRequired = questions.some(({ required }, index) => required && shown[index]);
  const errors = questions.flatMap((question, index): FieldError[] => {
    if (!shown[index]) return [];
    const answer = draft.answers[index];
    const wanted = anyRequired ? question.required : silent && index === 0;
    const field = fieldOf(index);
    if (isEmpty(answer)) return wanted ? [{ field, kind: 'unanswered', over: 0 }] : [];
    const text = isOpen(question) ? (answer?.[0] ?? '') : '';
    const words = question.words ? countWords(text) - question.words : 0;
    if (words > 0) return [{ field, kind: 'tooManyWords', over: words }];
    const over = text.length - ANSWER_LIMIT;
    return over > 0 ? [{ field, kind: 'tooLong', over }] : [];
  });
  if (draft.email && !isEmail(draft.email)) errors.push({ field: 'email', kind: 'badEmail', over: 0 });
  return errors;
}

/** What must be put right, in words: the same sentence at the field and in the summary. */
export function errorWords(
  { field, kind, over }: FieldError,
  { definition, voice, tag }: FieldContext,
  words: Translated<typeof strings>,
): string {
  if (kind === 'badEmail') return words.badEmail;
  if (kind !== 'unanswered') return fill(words[kind], { count: over }, tag);
  const question = definition.questions.find((_, index) => fieldOf(index) === field);
  const ask = definition.questions.length > 1 && voice.plain(question?.ask);
  return ask ? fill(words.unansweredTo, { question: ask }) : words.unanswered;
}
