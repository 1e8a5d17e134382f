import { FormDefinition } from '@porchlight/core/model/form';
import { Submission } from '@porchlight/core/model/submission';
import { describe, expect, it } from 'vitest';
import { form } from '../testing/form.ts';
import type { Draft } from './draft.ts';
import { findErrors } from './errors.ts';
import { ANSWER_LIMIT } from './limits.ts';
import { randomId, referenceOf, submissionOf } from './submission.ts';

const definition = FormDefinition.parse(form);
const draft: Draft = {
  answers: [['The way to school.'], ['']],
  groups: [],
  role: 'unsaid',
  name: '',
  email: '',
  phone: '',
  replyLanguage: 'es',
  trap: '',
};
const sending = {
  id: randomId(),
  at: new Date('2026-11-20T18:00:00Z'),
  language: 'en',
  asked: ['What would change?', 'What instead?'],
  chosen: (_: string, choice: string) => choice,
  page: 'https://www.cedarvalley.example/take-part?family=ana#form',
  seconds: 41,
};

describe('what goes over the wire', () => {
  it('is nothing but what was typed or chosen', () => {
    const made = submissionOf(definition, draft, sending);
    expect(Submission.parse(made)).toEqual(made);
    expect(made).toEqual({
      schema: 'porchlight-submission/1',
      id: sending.id,
      form: 'boundaries-2027',
      sentAt: '2026-11-20T18:00:00.000Z',
      language: 'en',
      answers: [{ id: 'effect', question: 'What would change?', text: 'The way to school.' }],
      page: 'https://www.cedarvalley.example/take-part',
      signs: { trap: false, seconds: 41 },
    });
  });

  it('holds all that a family may say of itself', () => {
    const full: Draft = {
      ...draft,
      answers: [['  spaces stay  '], ['x'.repeat(ANSWER_LIMIT)]],
      role: 'family',
      name: 'Ana',
      email: 'ana@example.org',
      phone: '555 010 0142',
      trap: 'https://spam.example',
    };
    const made = submissionOf(definition, full, { ...sending, asked: ['q'.repeat(900), ''] });
    expect(Submission.parse(made)).toEqual(made);
    expect(made.answers.map(({ text }) => text)).toEqual(full.answers.flat());
    expect(made.role).toBe('family');
    expect(made.reply).toEqual({ name: 'Ana', email: 'ana@example.org', phone: '555 010 0142', language: 'es' });
    expect(made.signs?.trap).toBe(true);
  });

  it.each(['file:///C:/Users/Ana/form.html', 'about:srcdoc'])('does not tell of %s', (page) => {
    expect(submissionOf(definition, draft, { ...sending, page })).not.toHaveProperty('page');
  });
});

it('gives every submission its own id, and a reference that can be read out', () => {
  const ids = new Set(Array.from({ length: 1000 }, randomId));
  expect(ids.size).toBe(1000);
  for (const id of ids) {
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(referenceOf(id)).toMatch(/^[\dA-F]{4}-[\dA-F]{4}$/);
  }
});

describe('what must be put right', () => {
  const errors = (parts: Partial<Draft>, form = definition) => findErrors({ ...draft, ...parts }, form);

  it('is nothing in a good draft', () => {
    expect(errors({})).toEqual([]);
    expect(errors({ email: 'ana@example.org' })).toEqual([]);
  });

  it('is told in the order of the form', () => {
    expect(errors({ answers: [[' \n'], ['x'.repeat(ANSWER_LIMIT + 3)]], email: 'ana' })).toEqual([
      { field: 'answer-0', kind: 'unanswered', over: 0 },
      { field: 'answer-1', kind: 'tooLong', over: 3 },
      { field: 'email', kind: 'badEmail', over: 0 },
    ]);
  });

  it('is silence alone, when no question is required', () => {
    const free = { ...definition, questions: definition.questions.map((one) => ({ ...one, required: false })) };
    expect(errors({ answers: [[''], ['An idea']] }, free)).toEqual([]);
    expect(errors({ answers: [[''], ['']] }, free)).toEqual([{ field: 'answer-0', kind: 'unanswered', over: 0 }]);
  });
});
