import { FormDefinition } from '@porchlight/core/model/form';
import { describe, expect, it } from 'vitest';
import { everyKind, form } from '../testing/form.ts';
import { mutations } from '../testing/mutate.ts';
import { formFromAttributes, tagsIn } from './attributes.ts';
import { readForm } from './definition.ts';

describe('the reader and the schema agree', () => {
  it('on a full form and on the least of forms', () => {
    const least = { schema: 'porchlight-form/1', id: 'x', questions: [{ id: 'q', ask: 'Why?' }] };
    expect(readForm(form)).toEqual(FormDefinition.parse(form));
    expect(readForm(everyKind)).toEqual(FormDefinition.parse(everyKind));
    expect(readForm(least)).toEqual(FormDefinition.parse(least));
  });

  it.each([
    ['open questions', form],
    ['questions of every kind', everyKind],
  ])('on a thousand forms of %s with something wrong in them', { timeout: 30_000 }, (_, sound) => {
    let accepted = 0;
    let mended = 0;
    for (const sample of mutations(sound, 1000)) {
      const bySchema = FormDefinition.safeParse(sample);
      const read = readForm(sample);
      if (bySchema.success) {
        accepted++;
        expect(read).toEqual(bySchema.data);
      } else if (read) {
        mended++;
        expect(FormDefinition.parse(read)).toEqual(read);
      }
    }
    expect(Math.min(accepted, mended)).toBeGreaterThan(50);
  });

  it('that a form without a question is none', () => {
    expect(readForm({ ...form, questions: [] })).toBeUndefined();
    expect(readForm({ ...form, questions: [{ id: 'q' }] })).toBeUndefined();
  });
});

describe('a form written in attributes', () => {
  it.each([
    ['front-page', 'Why?', 'es', ['es', 'en']],
    ['not an id', '', 'en', []],
  ])('%s is a form', (id, ask, language, languages) => {
    const made = formFromAttributes(id, ask, language, languages);
    expect(FormDefinition.parse(made)).toEqual(made);
  });

  it.each([
    ['en es', ['en', 'es']],
    ['en, zh-Hant,hmn', ['en', 'zh-Hant', 'hmn']],
    ['', []],
    ['English "><b>', []],
  ])('offers the languages of %j', (written, tags) => {
    expect(tagsIn(written)).toEqual(tags);
  });
});
