import { useSignal } from '@preact/signals';
import { Choices } from '../../panel/choices.tsx';
import type { SiteModel, SiteWish } from '../models/site-model.ts';
import { Field } from '../parts/field.tsx';
import { useWords } from '../words.ts';

const choices = ['all', 'sample', 'list'] as const;
/** Beyond this a browser is the wrong place: the command line reads a site on several machines. */
const MOST_PAGES = 20_000;

/** Naming a site and what of it to read. */
export function StartSection({ site }: { site: SiteModel }) {
  const { site: words } = useWords();
  const wish = useSignal<SiteWish>({ address: '', choice: 'all', list: '', mostPages: 500, concurrency: 2 });
  const set = (some: Partial<SiteWish>) => {
    wish.value = { ...wish.value, ...some };
  };
  const { address, choice, list, mostPages, concurrency } = wish.value;
  const trouble = site.trouble.value;
  const said = trouble && words.start.trouble[trouble.reason] + ('detail' in trouble ? trouble.detail : '');
  const isBusy = site.isBeginning.value;
  return (
    <section class="section add" aria-labelledby="start-title">
      <h2 class="section-title" id="start-title">
        {words.start.title}
      </h2>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void site.start(wish.value);
        }}
      >
        <Choices
          legend={words.start.choice}
          name="pages"
          options={choices.map((value) => ({ value, text: words.start.choices[value] }))}
          value={choice}
          choose={(value) => set({ choice: value })}
        />
        {choice === 'list' ? (
          <Field
            label={words.start.list}
            hint={words.start.listHint}
            rows={6}
            isRequired
            problem={said}
            value={list}
            set={(value) => set({ list: value })}
          />
        ) : (
          <Field
            label={words.start.address}
            hint={words.start.addressHint}
            isRequired
            problem={said}
            value={address}
            set={(value) => set({ address: value })}
          />
        )}
        <div class="grid-fields">
          {choice !== 'list' && (
            <Field
              label={words.start.mostPages}
              type="number"
              value={String(mostPages)}
              set={(value) => set({ mostPages: between(value, 1, MOST_PAGES) })}
            />
          )}
          <Field
            label={words.start.concurrency}
            hint={words.start.concurrencyHint}
            type="number"
            value={String(concurrency)}
            set={(value) => set({ concurrency: between(value, 1, 8) })}
          />
        </div>
        <p class="soft small">{words.start.how}</p>
        <button type="submit" class="primary" aria-disabled={isBusy}>
          {isBusy ? words.start.beginning : words.start.go}
        </button>
        <p class="heard" role="status">
          {said ?? (isBusy ? words.start.beginning : '')}
        </p>
      </form>
    </section>
  );
}

function between(text: string, least: number, most: number): number {
  const number = Math.round(Number(text));
  return Number.isFinite(number) ? Math.min(most, Math.max(least, number)) : least;
}
