import { randomUUID } from 'node:crypto';
import type { FeedInput } from '@porchlight/core/model/feed';
import type { IntakeSettingsInput } from '@porchlight/core/model/intake';
import type { Submission } from '@porchlight/core/model/submission';

/** A school's page. */
export const school = 'https://www.lantern-valley.example';

export const form = {
  schema: 'porchlight-form/1' as const,
  id: 'plan-2027',
  title: { en: 'Our plan for 2027', es: 'Nuestro plan para 2027' },
  languages: ['en', 'es'],
  questions: [{ id: 'know', ask: { en: 'What should we know?', es: '¿Qué debemos saber?' } }],
};

export const feed: FeedInput = {
  schema: 'porchlight-feed/1',
  district: { en: 'Lantern Valley Unified', es: 'Distrito Lantern Valley' },
  languages: ['en', 'es'],
  timeZone: 'America/Los_Angeles',
  timeline: [{ id: 'hearing', title: { en: 'Public hearing', es: 'Audiencia pública' }, start: '2026-12-08T18:00' }],
  responses: [{ id: 'bus', heard: 'Later buses', did: 'Two more routes.', why: '120 families asked.' }],
};

export const settings: IntakeSettingsInput = {
  schema: 'porchlight-intake/1',
  origins: [school],
  forms: [form],
  feed,
};

/** A family's submission with an id of its own. */
export function submission(change: Partial<Submission> = {}): Submission {
  return {
    schema: 'porchlight-submission/1',
    id: randomUUID(),
    form: form.id,
    sentAt: '2026-11-23T10:00:00.000Z',
    language: 'es',
    answers: [{ question: '¿Qué debemos saber?', text: 'Más autobuses por la tarde.' }],
    signs: { trap: false, seconds: 40 },
    ...change,
  };
}

/** A request as the widget sends it. */
export function post(body: unknown, headers: Record<string, string> = {}): Request {
  return new Request('http://intake.example/submissions', {
    method: 'POST',
    headers: { origin: school, 'content-type': 'text/plain;charset=UTF-8', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
