import { idOf } from '../feedback/groups-of-submission.ts';
import type { Statement } from '../model/engagement.ts';
import { FormDefinition, type FormInput } from '../model/form.ts';
import type { LocalText } from '../model/text.ts';

/** Forms hold no more. */
export const MOST_STATEMENTS = 20;

const title: LocalText = { en: 'Did we hear you right?', es: '¿Le entendimos bien?' };
const intro: LocalText = {
  en: 'This is what we heard families say. Do you agree?',
  es: 'Esto es lo que escuchamos de las familias. ¿Está de acuerdo?',
};
const why: LocalText = {
  en: 'So that we see whether every group agrees, and no larger group speaks for a smaller one.',
  es: 'Para ver si cada grupo está de acuerdo y que ninguno mayor hable por uno menor.',
};

/**
 * The round of votes as a form of the feedback widget: each statement to agree or disagree with, and one optional
 * question on the group that is compared. Ids are made of names, so that votes find their group again.
 * @param kind the kind of group that is compared, '' for none; its groups are what can be chosen
 * @returns undefined where there is no statement
 */
export function statementForm(
  statements: readonly Statement[],
  kind: string,
  groups: readonly string[],
): FormDefinition | undefined {
  const [first, ...others] = statements.slice(0, MOST_STATEMENTS);
  if (!first) return undefined;
  // A language is offered where every statement has it.
  const isSpanish = [first, ...others].every(({ text }) => typeof text !== 'string' && text.es !== undefined);
  const question = ({ id, text }: Statement) => ({ id, ask: text, kind: 'view' as const });
  const options = groups.slice(0, 20).map((text, at) => ({ id: idOf(text) || `g-${at + 1}`, text }));
  const isAsked = kind !== '' && idOf(kind) !== '' && options.length > 1 && isApart(options);
  const form: FormInput = {
    schema: 'porchlight-form/1',
    id: 'did-we-hear-you',
    title,
    intro,
    languages: isSpanish ? ['en', 'es'] : ['en'],
    questions: [question(first), ...others.map(question)],
    askReply: false,
    ...(isAsked ? { groups: [{ id: idOf(kind), ask: kind, why, options }] } : {}),
  };
  return FormDefinition.parse(form);
}

function isApart(options: readonly { id: string }[]): boolean {
  return new Set(options.map(({ id }) => id)).size === options.length;
}
