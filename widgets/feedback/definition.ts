import type { Choice, FormDefinition, GroupQuestion, Question } from '@porchlight/core/model/form';
import { countIn, filled, flag, list, oneOf, or, type Reader, shape } from '../shared/read.ts';
import { languageTags, localText, shortId, textLink } from '../shared/text.ts';

const choices = list(shape<Choice>({ id: shortId, text: localText }, {}), 20);

const question = shape<Question>(
  { id: shortId, ask: localText, required: or(flag, false) },
  {
    kind: oneOf('open', 'one', 'several', 'scale', 'view'),
    hint: localText,
    options: choices,
    scale: shape<NonNullable<Question['scale']>>({ steps: countIn(2, 10), low: localText, high: localText }, {}),
    words: countIn(1, 2000),
    when: shape<NonNullable<Question['when']>>({ question: shortId, is: filled(list(shortId, 20)) }, {}),
  },
);

/** A question that offers nothing to choose cannot be answered, and would keep a form from being sent. */
const answerable: Reader<Question> = (value) => {
  const read = question(value);
  if (!read) return undefined;
  const { kind, options = [], scale } = read;
  const empty = ((kind === 'one' || kind === 'several') && options.length === 0) || (kind === 'scale' && !scale);
  return empty ? undefined : read;
};

/**
 * Reads a form, whatever it is. One that the schema `FormDefinition` accepts comes out as the schema gives it; of
 * another the sound questions come out.
 * @returns undefined when no question is left
 */
export const readForm = shape<FormDefinition>(
  {
    schema: oneOf('porchlight-form/1'),
    id: shortId,
    languages: or(languageTags, ['en']),
    questions: filled(list(answerable, 20)),
    askRole: or(flag, true),
    askReply: or(flag, true),
  },
  {
    title: localText,
    intro: localText,
    next: shape<NonNullable<FormDefinition['next']>>({ text: localText }, { link: textLink, links: list(textLink, 5) }),
    groups: list(
      shape<GroupQuestion>({ id: shortId, ask: localText, why: localText, options: filled(choices) }, {}),
      6,
    ),
    audience: oneOf('everyone', 'students'),
  },
);
