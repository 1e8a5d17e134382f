import { FixedBy } from '@porchlight/core/model/lens';
import type { Order, ReadingModel, Who } from '../models/reading-model.ts';
import { useWords } from './words.ts';

const choices: Who[] = ['everyone', ...FixedBy.options];

/** Whose fixes are shown, and which come first. */
export function WhatIsShown({ reading }: { reading: ReadingModel }) {
  return (
    <div class="what-is-shown">
      <WhoCanFix reading={reading} />
      <WhichFirst reading={reading} />
    </div>
  );
}

function WhichFirst({ reading }: { reading: ReadingModel }) {
  const { order } = useWords();
  return (
    <label class="field inline">
      <span class="who-title">{order.legend}</span>
      <select
        value={reading.order.value}
        onChange={({ currentTarget }) => {
          reading.order.value = currentTarget.value as Order;
        }}
      >
        {(['hardest', 'most'] as const).map((each) => (
          <option key={each} value={each}>
            {order.names[each]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Staff who edit pages need not read what only the vendor can change. */
function WhoCanFix({ reading }: { reading: ReadingModel }) {
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
