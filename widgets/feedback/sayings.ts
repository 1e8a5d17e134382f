import type { Submission } from '@porchlight/core/model/submission';
import { directionOf } from '../shared/language.ts';
import type { Sheet } from '../shared/paper.ts';
import type { Translated } from '../shared/words.ts';
import type { FieldContext } from './context.ts';
import type { strings } from './outbox-strings.ts';
import { referenceOf, type Sending } from './submission.ts';
import { strings as english } from './written-strings.ts';

/** The questions and choices as they stood before the family's eyes, for the people who will read the answers. */
export function words(context: FieldContext): Pick<Sending, 'asked' | 'chosen'> {
  const { definition, voice, strings } = context;
  const { questions, groups = [] } = definition;
  return {
    asked: questions.map(({ ask }) => voice.plain(ask) || strings.ask),
    chosen(id, choice) {
      const group = groups.find((one) => one.id === id);
      if (group) {
        const option = group.options.find((one) => one.id === choice);
        return voice.plain(choice ? option?.text : group.ask);
      }
      const question = questions.find((one) => one.id === id);
      const view =
        question?.kind === 'view' &&
        Object.entries((context.words?.written ?? english).views).find(([key]) => key === choice);
      return view ? view[1] : voice.plain(question?.options?.find((one) => one.id === choice)?.text) || choice;
    },
  };
}

/** The receipt on paper: the number, what was written, what happens next. */
export function receiptSheet(
  submission: Submission,
  { definition, voice, tag, strings: { next } }: FieldContext,
  words: Translated<typeof strings>,
): Sheet {
  return {
    columns: [
      {
        language: tag,
        direction: directionOf(tag),
        title: voice.plain(definition.title) || words.reference,
        blocks: [
          [words.reference, referenceOf(submission.id), submission.sentAt.slice(0, 10), words.keep],
          ...submission.answers.map(({ question, text }) => [question, text]),
          ...(definition.next ? [[next, voice.plain(definition.next.text)]] : []),
        ],
      },
    ],
  };
}
