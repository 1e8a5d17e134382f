import { describe, expect, it } from 'vitest';
import { languageTags } from './build.ts';
import { experienceWords } from './feedback/experience-words.ts';
import { strings as outbox } from './feedback/outbox-strings.ts';
import { strings as feedback } from './feedback/strings.ts';
import { strings as written } from './feedback/written-strings.ts';
import type { LanguageModule } from './languages/language.ts';
import { spoken } from './shared/language.ts';
import { strings as shared } from './shared/strings.ts';
import type { Phrases, Plural } from './shared/words.ts';
import { strings as timeline } from './timeline/strings.ts';
import { strings as tools } from './timeline/tools-strings.ts';
import { strings as youSaid } from './you-said/strings.ts';

const english = { shared, feedback, written, outbox, timeline, tools, youSaid };
const tags = await languageTags();

function isPlural(value: string | Plural | Phrases): value is Plural {
  return typeof value === 'object' && 'other' in value && typeof value.other === 'string' && !('done' in value);
}

/** Every phrase by its place; of a plural, all its forms. */
function phrases(strings: Phrases, path = ''): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [key, value] of Object.entries(strings)) {
    if (typeof value === 'string') found.set(path + key, [value]);
    else if (isPlural(value)) found.set(path + key, Object.values(value));
    else for (const [place, words] of phrases(value, `${path}${key}.`)) found.set(place, words);
  }
  return found;
}

const places = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
const ours = phrases(english);

it('there is a file for every language that is offered, and none beside', () => {
  expect(['en', ...tags].sort()).toEqual([...spoken].sort());
  expect(Object.keys(experienceWords).sort()).toEqual([...spoken].sort());
});

describe.each(tags)('the words in %s', async (tag) => {
  const { language }: { language: LanguageModule } = await import(`./languages/${tag}.ts`);
  const { review, intl = tag, dayWords, ...words } = language;
  const theirs = phrases(words as Phrases);

  it('are all there, filled like the English ones, and none is English still', () => {
    expect([...theirs.keys()].sort()).toEqual([...ours.keys()].sort());
    for (const [place, forms] of theirs) {
      const wanted = new Set(ours.get(place)?.flatMap(places));
      for (const form of forms) {
        expect(form.trim(), place).not.toBe('');
        for (const filled of places(form)) expect(wanted, `${place}: ${form}`).toContain(filled);
      }
      // The last form is the one for numbers that no other fits: it must name the number.
      expect(new Set(places(forms.at(-1) ?? '')), place).toEqual(wanted);
      const same = forms.join() === ours.get(place)?.join();
      if (same) expect(['E-mail', 'Questions', '{count} date'], `${place} is still English`).toContain(forms[0]);
    }
  });

  it('have plurals that the language knows, and say who has read them', () => {
    const known = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const used = [...JSON.stringify(words).matchAll(/"(zero|one|two|few|many)":"/g)].map(([, form]) => form);
    for (const form of used) expect(known, tag).toContain(form);
    // To change this, a native speaker must have read the words: see the review page of the gallery.
    expect(review).toEqual({ state: 'machine-drafted' });
  });

  it('have whole names of days', () => {
    expect(() => new Intl.DateTimeFormat(intl)).not.toThrow();
    if (!dayWords) return;
    expect(new Set(dayWords.weekdays).size).toBe(7);
    expect(new Set(dayWords.months).size).toBe(12);
    expect(places(dayWords.pattern)).toEqual(['{day}', '{month}', '{weekday}', '{year}']);
  });
});
