import { ReadError, readJson } from '@porchlight/core/model/read-error';
import { Submission } from '@porchlight/core/model/submission';
import { findOddity } from './plain-text.ts';
import { Refused } from './refused.ts';

/** How the body of a submission is written. `form`: a plain HTML form, as browsers send it without any script. */
export type Wire = 'json' | 'form';

/**
 * Which of the three accepted content types it is. `text/plain` is what the widget sends: no receiver needs to answer
 * a preflight for it. No type at all counts as that.
 * @throws Refused 415
 */
export function wireOf(contentType: string | null): Wire {
  const type = (contentType ?? 'text/plain').split(';', 1)[0]?.trim().toLowerCase();
  if (type === 'application/x-www-form-urlencoded') return 'form';
  if (type === 'text/plain' || type === 'application/json') return 'json';
  throw new Refused(415, 'content-type', 'Send text/plain JSON, application/json or an HTML form without files.');
}

/**
 * Reads a submission.
 * @param now milliseconds since 1970, for forms that cannot tell the time
 * @throws Refused 400 that says what is wrong and where
 */
export function readSubmission(text: string, wire: Wire, now: number): Submission {
  try {
    const submission = readJson(Submission, wire === 'form' ? fromForm(text, now) : text, 'The submission');
    const oddity = findOddity(submission);
    if (oddity) throw new ReadError(`The submission is not as expected: ${oddity}.`);
    if (/[\r\n]/.test(submission.form)) throw new ReadError('The submission is not as expected: form has line breaks.');
    if (submission.answers.every((answer) => answer.text.trim() === '')) {
      throw new ReadError('The submission is not as expected: all answers are empty.');
    }
    return { ...submission, id: submission.id.toLowerCase() };
  } catch (error) {
    if (error instanceof ReadError) throw new Refused(400, 'not-a-submission', error.message);
    throw error;
  }
}

/**
 * The fields of the hosted page's form, as the JSON that the widget would have sent. Questions and answers come in
 * pairs, `question` and `answer`; a form service's single field `submission` is taken as it is.
 */
function fromForm(text: string, now: number): string {
  const fields = new URLSearchParams(text);
  const whole = fields.get('submission');
  if (whole !== null) return whole;
  const field = (name: string) => fields.get(name)?.trim() || undefined;
  const questions = fields.getAll('question');
  const ids = fields.getAll('question-id');
  const shown = Number(field('shown'));
  const contact = { name: field('name'), email: field('email'), phone: field('phone') };
  return JSON.stringify({
    schema: 'porchlight-submission/1',
    id: field('id'),
    form: field('form'),
    sentAt: new Date(now).toISOString(),
    language: field('language'),
    answers: fields
      .getAll('answer')
      .map((answer, index) => ({ id: ids[index] || undefined, question: questions[index], text: answer }))
      .filter((answer) => answer.text.trim() !== ''),
    role: field('role'),
    ...(Object.values(contact).some(Boolean) && { reply: contact }),
    signs: {
      trap: Boolean(field('trap')),
      seconds: Number.isFinite(shown) ? Math.max(0, (now - shown) / 1000) : 0,
    },
  });
}
