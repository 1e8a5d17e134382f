import type { FormDefinition, Question } from '@porchlight/core/model/form';
import { filled, flag, list, maybe, oneOf, or, refused, shape } from '../shared/read.ts';
import { languageTags, localText, shortId, textLink } from '../shared/text.ts';

const question = shape<Question>({
  id: shortId,
  ask: localText,
  hint: maybe(localText),
  required: or(flag, false),
});

const definition = shape<FormDefinition>({
  schema: oneOf('porchlight-form/1'),
  id: shortId,
  title: maybe(localText),
  intro: maybe(localText),
  languages: or(languageTags, ['en']),
  questions: filled(list(question, 20)),
  askRole: or(flag, true),
  askReply: or(flag, true),
  next: maybe(shape<NonNullable<FormDefinition['next']>>({ text: localText, link: maybe(textLink) })),
});

/**
 * Reads a form, whatever it is. One that the schema `FormDefinition` accepts comes out as the schema gives it; of
 * another the sound questions come out.
 * @returns undefined when no question is left
 */
export function readForm(data: unknown): FormDefinition | undefined {
  const read = definition(data);
  return read === refused ? undefined : read;
}

/**
 * The form that a page writes in attributes: one open question.
 * @param ask the question; the widget's own words when empty
 * @param language the language of the page around, which the question is written in
 * @param languages the languages offered; the page's own when empty
 */
export function formFromAttributes(id: string, ask: string, language: string, languages: string[]): FormDefinition {
  return {
    schema: 'porchlight-form/1',
    id: shortId(id) === refused ? 'feedback' : id,
    languages: languages.length > 0 ? languages : [language],
    questions: [{ id: 'open', ask: ask ? { [language]: ask } : '', required: true }],
    askRole: true,
    askReply: true,
  };
}

/** The language tags in an attribute such as `en es` or `en, es`; what is none is left out. */
export function tagsIn(written: string): string[] {
  const read = languageTags(written.split(/[\s,]+/));
  return read === refused ? [] : read;
}
