import { FormDefinition } from '@porchlight/core/model/form';
import { Submission } from '@porchlight/core/model/submission';
import { expect, it } from 'vitest';
import { experience } from './experience.ts';
import { endpointOf, letterOf, mailOf } from './send.ts';

const submission = Submission.parse({
  schema: 'porchlight-submission/1',
  id: '7d444840-9dc0-41d2-8a4b-6d5a1f6f0a11',
  form: 'buses',
  sentAt: '2026-11-20T18:00:00.000Z',
  language: 'es',
  answers: [{ id: 'q', question: '¿Qué cambiaría?', text: 'El camino & la hora.' }],
  reply: { email: 'ana@example.org' },
});
const endpoint = new URL('https://intake.example.org/submissions');

it.each([
  ['https://intake.example.org/x', 'https://intake.example.org/x'],
  ['/submissions', 'https://school.example.org/submissions'],
  ['mailto:families@example.org', 'mailto:families@example.org'],
  ['javascript:alert(1)', undefined],
  ['data:text/plain,x', undefined],
  ['', undefined],
])('sends to %j at %j', (written, address) => {
  expect(endpointOf(written, 'https://school.example.org/page')?.href).toBe(address);
});

it('is JSON that the schema reads back', () => {
  const { body, id } = letterOf(submission, endpoint, false);
  expect(Submission.parse(JSON.parse(body))).toEqual(submission);
  expect(id).toBe(submission.id);
});

it('is, for form services, a field for each answer, and the whole in one that the intake reads', () => {
  const fields = new URLSearchParams(letterOf(submission, endpoint, true).body);
  expect(fields.get('¿Qué cambiaría?')).toBe('El camino & la hora.');
  expect([fields.get('email'), fields.get('reference')]).toEqual(['ana@example.org', '7D44-4840']);
  expect(Submission.parse(JSON.parse(fields.get('submission') ?? ''))).toEqual(submission);
});

it('is a letter, where there is only an address', () => {
  const mail = new URL(mailOf(submission, new URL('mailto:families@example.org?cc=office@example.org')));
  expect(mail.pathname).toBe('families@example.org');
  expect(mail.searchParams.get('cc')).toBe('office@example.org');
  expect(mail.searchParams.get('body')).toContain('El camino & la hora.');
  expect(mail.searchParams.get('body')).toContain('7D44-4840');
});

it('the form about the engagement is a form, in every language', () => {
  const form = FormDefinition.parse(experience('spring'));
  expect([form.id, form.languages.length, form.questions.length]).toEqual(['spring', 22, 4]);
});
