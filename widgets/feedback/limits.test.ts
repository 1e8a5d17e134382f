import { Submission } from '@porchlight/core/model/submission';
import { describe, expect, it } from 'vitest';
import { ANSWER_LIMIT, EMAIL_LIMIT, isEmail, NAME_LIMIT, PAGE_LIMIT, PHONE_LIMIT, QUESTION_LIMIT } from './limits.ts';

const submission = {
  schema: 'porchlight-submission/1',
  id: '7d444840-9dc0-41d2-8a4b-6d5a1f6f0a11',
  form: 'f',
  sentAt: '2026-11-20T18:00:00.000Z',
  language: 'en',
};
const answers = [{ question: 'q', text: 'a' }];
const domain = '@example.org';

const accepts = (parts: object) => Submission.safeParse({ ...submission, answers, ...parts }).success;

describe('the longest that an intake takes is what the form takes', () => {
  it.each<[string, number, (text: string) => object]>([
    ['answer', ANSWER_LIMIT, (text) => ({ answers: [{ question: 'q', text }] })],
    ['question', QUESTION_LIMIT, (question) => ({ answers: [{ question, text: 'a' }] })],
    ['name', NAME_LIMIT, (name) => ({ reply: { name } })],
    ['phone', PHONE_LIMIT, (phone) => ({ reply: { phone } })],
    ['page', PAGE_LIMIT, (page) => ({ page })],
    ['e-mail', EMAIL_LIMIT, (text) => ({ reply: { email: text.slice(domain.length) + domain } })],
  ])('%s', (_, limit, parts) => {
    expect(accepts(parts('a'.repeat(limit)))).toBe(true);
    expect(accepts(parts('a'.repeat(limit + 1)))).toBe(false);
  });
});

it.each([
  'ana@example.org',
  "o'neil+school@mail.example.co.uk",
  'A_B-c.d@EXAMPLE.ORG',
  'ana at example',
  'ana@example',
  '.ana@example.org',
  'ana.@example.org',
  'a..b@example.org',
  'ana@-example.org',
  'ana@exa_mple.org',
  'ana@example.org ',
  'josé@example.org',
  'ana@example.o',
  '@example.org',
  '',
])('the form and an intake agree on the e-mail address %j', (email) => {
  expect(isEmail(email)).toBe(accepts({ reply: { email } }));
});
