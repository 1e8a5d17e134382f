import type { FormDefinition } from '@porchlight/core/model/form';
import { ANSWER_LIMIT, isEmail } from './limits.ts';

/** What stands in the form at this moment, as typed. */
export interface Draft {
  /** One per question, in the form's order. */
  answers: string[];
  role: string;
  name: string;
  email: string;
  phone: string;
  replyLanguage: string;
  /** What a robot wrote where nobody can see a field. */
  trap: string;
}

/** Something to put right before a draft can be sent. */
export interface FieldError {
  /** The id of the field, in the widget's own tree. */
  field: string;
  kind: 'unanswered' | 'tooLong' | 'badEmail';
  /** How many letters too many. */
  over: number;
}

/** The id and name of a question's field. */
export function fieldOf(index: number): string {
  return `answer-${index}`;
}

/** Reads the fields of the form. */
export function readDraft(form: HTMLFormElement, definition: FormDefinition): Draft {
  const data = new FormData(form);
  const field = (name: string) => String(data.get(name) ?? '');
  return {
    answers: definition.questions.map((_, index) => field(fieldOf(index))),
    role: field('role'),
    name: field('name').trim(),
    email: field('email').trim(),
    phone: field('phone').trim(),
    replyLanguage: field('reply-language'),
    trap: field('trap'),
  };
}

/** Finds what must be put right, in the order of the form. */
export function findErrors(draft: Draft, definition: FormDefinition): FieldError[] {
  const silent = draft.answers.every((answer) => answer.trim() === '');
  const anyRequired = definition.questions.some((question) => question.required);
  const errors = definition.questions.flatMap((question, index): FieldError[] => {
    const answer = draft.answers[index] ?? '';
    const wanted = anyRequired ? question.required : silent && index === 0;
    if (wanted && answer.trim() === '') return [{ field: fieldOf(index), kind: 'unanswered', over: 0 }];
    const over = answer.length - ANSWER_LIMIT;
    return over > 0 ? [{ field: fieldOf(index), kind: 'tooLong', over }] : [];
  });
  if (draft.email && !isEmail(draft.email)) errors.push({ field: 'email', kind: 'badEmail', over: 0 });
  return errors;
}
