import type { FormDefinition } from '@porchlight/core/model/form';
import { fieldOf } from './question.ts';

/** What stands in the form at this moment, as typed and chosen. */
export interface Draft {
  /** One list per question, in the form's order: the one text, or the ids of what was chosen. */
  answers: string[][];
  /** One per group question: the id of what was chosen, `unsaid`, or nothing. */
  groups: string[];
  role: string;
  name: string;
  email: string;
  phone: string;
  replyLanguage: string;
  /** What a robot wrote where nobody can see a field. */
  trap: string;
}

/** Reads the fields of the form; of one that is not there, nothing. */
export function readDraft(form: HTMLFormElement | null, definition?: FormDefinition): Draft {
  const data = form ? new FormData(form) : new FormData();
  const field = (name: string) => String(data.get(name) ?? '');
  return {
    answers: (definition?.questions ?? []).map((_, index) => data.getAll(fieldOf(index)).map(String)),
    groups: (definition?.groups ?? []).map((_, index) => field(`group-${index}`)),
    role: field('role'),
    name: field('name').trim(),
    email: field('email').trim(),
    phone: field('phone').trim(),
    replyLanguage: field('reply-language'),
    trap: field('trap'),
  };
}

/** Which questions are asked, given what was chosen so far: a follow-up only after the choice that it follows. */
export function asked({ answers }: Draft, { questions }: FormDefinition): boolean[] {
  const shown: boolean[] = [];
  for (const { when } of questions) {
    const earlier = when ? questions.findIndex(({ id }) => id === when.question) : -1;
    shown.push(!when || (shown[earlier] === true && when.is.some((choice) => answers[earlier]?.includes(choice))));
  }
  return shown;
}

/** A person who says to be a student is not asked about groups, as a form for students is not. */
export function isStudent(draft: Draft, definition: FormDefinition): boolean {
  return definition.audience === 'students' || draft.role === 'student';
}
