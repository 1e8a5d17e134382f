import { type Acknowledgement, receiptOf } from '@porchlight/core/model/intake';
import type { Hono } from 'hono';
import { readText } from '../body.ts';
import { type IntakeEnv, type Parts, placeOf } from '../context.ts';
import { BusyError } from '../database/group-writer.ts';
import { nameOfError } from '../log.ts';
import { allowedOrigin, corsHeaders } from '../origins.ts';
import { refusedPage, thanksPage } from '../pages/after-sending.ts';
import { comeBack, Refused } from '../refused.ts';
import { flagsOf } from '../signs.ts';
import { readSubmission, type Wire, wireOf } from '../wire.ts';

/** Takes what families send: `POST /submissions`, and the preflight that some clients ask for. */
export function submissionRoutes(app: Hono<IntakeEnv>, parts: Parts): void {
  let underWay = 0;
  const fromEach = new Map<string, number>();

  app.options('/submissions', (context) => {
    const origin = allowedOrigin(context.req.raw, parts.settings);
    return context.body(null, 204, {
      ...corsHeaders(origin),
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'Content-Type',
      'access-control-max-age': '86400',
    });
  });

  app.post('/submissions', async (context) => {
    const request = context.req.raw;
    let wire: Wire = 'json';
    let cors: Record<string, string> = { vary: 'Origin' };
    const place = placeOf(context, parts);
    const alongside = (fromEach.get(place) ?? 0) + 1;
    fromEach.set(place, alongside);
    underWay++;
    try {
      const origin = allowedOrigin(request, parts.settings);
      cors = corsHeaders(origin);
      wire = wireOf(request.headers.get('content-type'));
      if (!parts.open() || underWay > parts.settings.limits.underWay) throw overloaded();
      // One place that opens many requests and lets them hang must leave room for everybody else.
      if (alongside > Math.max(8, parts.settings.limits.underWay / 4)) throw overloaded(429);
      const fromPlace = countPlace(place, parts);
      const { submissionBytes, bodySeconds } = parts.settings.limits;
      const submission = readSubmission(await readText(request, submissionBytes, bodySeconds), wire, parts.now());
      countForm(submission.form, parts);
      const flags = await flagsOf(submission, { origin, fromPlace }, parts.settings);
      const outcome = await parts.writer.store({ submission, flags });
      parts.metrics.count('intake_submissions_total', { outcome });
      for (const flag of flags) parts.metrics.count('intake_flags_total', { flag });
      const receipt = receiptOf(submission.id);
      if (wire === 'form') return await thanksPage(context, receipt, submission.language);
      const answer: Acknowledgement = { receipt, outcome };
      return context.json(answer, outcome === 'kept' ? 201 : 200, { ...cors, 'cache-control': 'no-store' });
    } catch (error) {
      const refused = asRefused(error, parts);
      if (wire === 'form' && context.req.header('accept')?.includes('text/html')) return refusedPage(context, refused);
      const response = refused.response();
      for (const [name, value] of Object.entries(cors)) response.headers.set(name, value);
      return response;
    } finally {
      underWay--;
      const left = (fromEach.get(place) ?? 1) - 1;
      if (left > 0) fromEach.set(place, left);
      else fromEach.delete(place);
    }
  });
}

function countPlace(place: string, parts: Parts): number {
  const fromPlace = parts.counters.place.add(place, parts.now());
  if (fromPlace > parts.settings.limits.placePerHour) {
    throw comeBack(
      429,
      'place-limit',
      'Very many came from here within an hour. Nothing is lost: try again later.',
      300,
    );
  }
  return fromPlace;
}

/** Forms that nobody set up share one count: inventing names for forms must not pay. */
function countForm(form: string, parts: Parts): void {
  const { forms, limits } = parts.settings;
  const key = forms.length === 0 || forms.some(({ id }) => id === form) ? form : '';
  if (parts.counters.form.add(key, parts.now()) > limits.formPerMinute) {
    throw comeBack(429, 'form-limit', 'Very many are sending at this moment. Nothing is lost: try again soon.', 60);
  }
}

function asRefused(error: unknown, parts: Parts): Refused {
  if (error instanceof Refused) {
    parts.metrics.count('intake_refused_total', { code: error.code });
    return error;
  }
  const refused = error instanceof BusyError ? overloaded() : unavailable();
  parts.metrics.count('intake_refused_total', { code: refused.code });
  if (!(error instanceof BusyError)) parts.log('error', { event: 'not-stored', error: nameOfError(error) });
  return refused;
}

function overloaded(status: 429 | 503 = 503): Refused {
  return comeBack(status, 'busy', 'The intake is busy. Nothing is lost: try again in a few seconds.', 5);
}

function unavailable(): Refused {
  return comeBack(503, 'not-stored', 'It could not be stored just now. Try again with the same id.', 15);
}
