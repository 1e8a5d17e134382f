import { FixedBy } from '@porchlight/core/model/lens';
import type { ReadingModel, Who } from '../models/reading-model.ts';
import { useWords } from './words.ts';

const choices: Who[] = ['everyone', ...FixedBy.options];

/** Staff who edit pages need not read what only the vendor can change. */
export function WhoCanFix({ reading }: { reading: ReadingModel }) {
  const words = useWords();
  return (
    <fieldset class="who">
      <legend class="who-title">{words.who.legend}</legend>
      {choices.map((who) => (
        <label key={who} class="who-choice">
          <input
            class="who-radio"
            type="radio"
            name="who"
            checked={reading.who.value === who}
            onChange={() => {
              reading.who.value = who;
            }}
          />
          <span class="who-name">
            {words.who.names[who]} {reading.fixesOf.value[who]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
