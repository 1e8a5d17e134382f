import { strings as outbox } from '@porchlight/widgets/feedback/outbox-strings';
import { strings as feedback } from '@porchlight/widgets/feedback/strings';
import { strings as written } from '@porchlight/widgets/feedback/written-strings';
import type { LanguageModule } from '@porchlight/widgets/languages/language';
import { spoken } from '@porchlight/widgets/shared/language';
import { ownName } from '@porchlight/widgets/shared/language-names';
import { strings as shared } from '@porchlight/widgets/shared/strings';
import type { Phrases } from '@porchlight/widgets/shared/words';
import { strings as timeline } from '@porchlight/widgets/timeline/strings';
import { strings as tools } from '@porchlight/widgets/timeline/tools-strings';
import { strings as youSaid } from '@porchlight/widgets/you-said/strings';
import { el } from './el.ts';

// A native speaker reads every phrase beside the English one, corrects it, and takes the corrections away as a file.

const english = phrasesOf({ shared, feedback, written, outbox, timeline, tools, youSaid });
const home = document.getElementById('review') ?? document.body;
const choose = el('select');
for (const tag of spoken.filter((one) => one !== 'en')) {
  const option = el('option', `${ownName(tag)} (${tag})`);
  option.value = tag;
  choose.append(option);
}
const by = el('input');
by.autocomplete = 'name';
const state = el('p');
const list = el('div');
const save = el('button', 'Save corrections as a file');
const said = el('p');
said.setAttribute('role', 'status');
home.append(
  el('label', el('span', 'Language'), choose),
  el('label', el('span', 'Your name, if you want it noted'), by),
  state,
  list,
  save,
  said,
);

let original = new Map<string, string>();
choose.addEventListener('change', () => void show());
save.addEventListener('click', keep);
await show();

async function show(): Promise<void> {
  const chosen = choose.value;
  const { version } = await (await fetch('../release.json')).json();
  const address = new URL(`../porchlight-${version}/${chosen}.js`, location.href).href;
  const { language }: { language: LanguageModule } = await import(/* @vite-ignore */ address);
  // Another one was chosen while this one was on its way.
  if (chosen !== choose.value) return;
  const { review, intl: _, dayWords, ...words } = language;
  original = new Map([
    ...phrasesOf(words),
    ...(dayWords ? phrasesOf({ dayWords: { pattern: dayWords.pattern } }) : []),
  ]);
  state.textContent =
    review.state === 'reviewed'
      ? `Reviewed by ${review.by} on ${review.on}.`
      : 'Drafted by a machine, not yet reviewed.';
  list.replaceChildren(
    ...[...original].map(([place, phrase]) => {
      const input = el('textarea', phrase);
      input.rows = 2;
      input.lang = chosen;
      input.dir = 'auto';
      input.dataset.place = place;
      const before = english.get(place) ?? english.get(place.replace(/\.(zero|two|few|many)$/, '.other')) ?? place;
      const row = el('label', el('span', before), input);
      row.style.display = 'grid';
      return row;
    }),
  );
}

function keep(): void {
  const corrections: Record<string, { was: string; is: string }> = {};
  const broken: string[] = [];
  for (const input of list.querySelectorAll('textarea')) {
    const place = input.dataset.place ?? '';
    const was = original.get(place) ?? '';
    const is = input.value.trim();
    if (is === was) continue;
    if (placesIn(is) !== placesIn(was)) broken.push(is);
    corrections[place] = { was, is };
  }
  if (broken.length > 0) {
    said.textContent = `Keep the words in braces as they are: ${broken.join(' | ')}`;
    return;
  }
  const file = {
    schema: 'porchlight-corrections/1',
    language: choose.value,
    by: by.value,
    on: new Date().toISOString().slice(0, 10),
    corrections,
  };
  const link = el('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' }));
  link.download = `porchlight-${choose.value}-corrections.json`;
  link.click();
  URL.revokeObjectURL(link.href);
  said.textContent = `${Object.keys(corrections).length} corrections saved.`;
}

function placesIn(phrase: string): string {
  return [...phrase.matchAll(/\{\w+\}/g)]
    .map(([place]) => place)
    .sort()
    .join();
}

/** Every phrase by its place, plurals form by form. */
function phrasesOf(phrases: Phrases | object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(phrases).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[path + key, value]] : [...phrasesOf(value, `${path}${key}.`)],
    ),
  );
}
