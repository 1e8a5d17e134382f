import type { FormDefinition } from '@porchlight/core/model/form';
import type { Submission } from '@porchlight/core/model/submission';
import { asked, type Draft, isStudent } from './draft.ts';
import { PAGE_LIMIT, QUESTION_LIMIT } from './limits.ts';
import { isOpen } from './question.ts';

/** What surrounds a draft at the moment it is sent. */
export interface Sending {
  /** A UUID, the same on every try. */
  id: string;
  /** The instant of sending. */
  at: Date;
  /** The language the form was shown in. */
  language: string;
  /** The questions as they were shown, in the form's order. */
  asked: string[];
  /** What was chosen, in the words that were shown, by the ids of question and choice. */
  chosen: (question: string, choice: string) => string;
  /** The address of the page. */
  page: string;
  /** Since the form was first shown. */
  seconds: number;
}

const roles = ['family', 'student', 'staff', 'neighbor', 'partner'] as const;

/** What goes over the wire: what was typed or chosen, and nothing else. */
export function submissionOf(definition: FormDefinition, draft: Draft, sending: Sending): Submission {
  const { name, email, phone, replyLanguage } = draft;
  const student = isStudent(draft, definition);
  const role = definition.audience === 'students' ? 'student' : roles.find((one) => one === draft.role);
  const page = pageAddress(sending.page);
  const shown = asked(draft, definition);
  const groups = student ? [] : groupsOf(definition, draft, sending);
  return {
    schema: 'porchlight-submission/1',
    id: sending.id,
    form: definition.id,
    sentAt: sending.at.toISOString(),
    language: sending.language,
    answers: definition.questions.flatMap((one, index) => {
      const { id } = one;
      const answer = (shown[index] && draft.answers[index]) || [];
      const question = sending.asked[index]?.slice(0, QUESTION_LIMIT) || id;
      if (answer.every((part) => part.trim() === '')) return [];
      if (isOpen(one)) return [{ id, question, text: answer[0] ?? '' }];
      return [{ id, question, text: answer.map((choice) => sending.chosen(id, choice)).join('; '), choices: answer }];
    }),
    ...(role && { role }),
    ...(groups.length > 0 && { groups }),
    ...((name || email || phone) && {
      reply: {
        ...(name && { name }),
        ...(email && { email }),
        ...(phone && { phone }),
        ...(replyLanguage && { language: replyLanguage }),
      },
    }),
    ...(page && { page }),
    signs: { trap: draft.trap !== '', seconds: sending.seconds },
  };
}

function groupsOf(definition: FormDefinition, draft: Draft, sending: Sending): NonNullable<Submission['groups']> {
  return (definition.groups ?? []).flatMap(({ id, options }, index) => {
    const choice = draft.groups[index];
    if (!choice || !options.some((option) => option.id === choice)) return [];
    const question = sending.chosen(id, '').slice(0, QUESTION_LIMIT) || id;
    return [{ id, question, choice, text: sending.chosen(id, choice).slice(0, QUESTION_LIMIT) }];
  });
}

/** A query or a fragment may carry what a family never meant to send; a file's path may hold a person's name. */
function pageAddress(page: string): string {
  const { protocol, origin, pathname } = new URL(page);
  return /^https?:$/.test(protocol) ? `${origin}${pathname}`.slice(0, PAGE_LIMIT) : '';
}

/** A random UUID, version 4. `crypto.randomUUID` is missing on pages without TLS, and some schools have such pages. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** What a family reads out on the phone, from a submission's id: `7F3A-92C1`. */
export function referenceOf(id: string): string {
  return id.slice(0, 8).toUpperCase().replace(/^.{4}/, '$&-');
}
