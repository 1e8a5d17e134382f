import { Receipt, type SubmissionFlag } from '@porchlight/core/model/intake';
import { makeProof } from '@porchlight/core/model/proof';
import { beforeEach, describe, expect, it } from 'vitest';
import { countSubmissions } from '../database/submissions.ts';
import type { Intake } from '../intake.ts';
import { form, post, school, settings, submission } from './samples.ts';
import { get, intakeOn, reader, rowsOf, staff, type World } from './world.ts';

/** What becomes of what families send. */
export function submissionsSuite(world: World): void {
  let intake: Intake;
  beforeEach(() => {
    intake = intakeOn(world);
  });

  describe('POST /submissions', () => {
    it('stores what the widget sends, and acknowledges it with a receipt number', async () => {
      const sent = submission({ reply: { email: 'ana@example.org' } });
      const response = await intake.handle(post(sent));
      expect(response.status).toBe(201);
      expect(response.headers.get('access-control-allow-origin')).toBe(school);
      const answer = await response.json();
      expect(answer).toEqual({ receipt: sent.id.slice(0, 8).toUpperCase().replace(/^.{4}/, '$&-'), outcome: 'kept' });
      expect(Receipt.safeParse(answer.receipt).success).toBe(true);
      expect(await rowsOf(intake)).toMatchObject([{ submission: sent, flags: [] }]);
    });

    it('stores a retry once, whichever of several processes it reaches', async () => {
      const other = intakeOn(world);
      const sent = submission();
      const upper = { ...sent, id: sent.id.toUpperCase() };
      const responses = await Promise.all([intake, other, intake, other].map((one) => one.handle(post(sent))));
      const again = await other.handle(post(upper));
      expect(responses.map(({ status }) => status).every((status) => status === 200 || status === 201)).toBe(true);
      expect(again.status).toBe(200);
      expect(await countSubmissions(world.database)).toBe(1);
    });

    it('keeps the first of two submissions with the same id', async () => {
      const sent = submission();
      await intake.handle(post(sent));
      await intake.handle(post({ ...sent, answers: [{ question: 'q', text: 'something else' }] }));
      expect(await rowsOf(intake)).toMatchObject([{ submission: { answers: sent.answers } }]);
    });

    it('takes a hundred at once', async () => {
      const responses = await Promise.all(
        Array.from({ length: 100 }, (_, index) => intake.handle(post(submission()), { address: `203.0.113.${index}` })),
      );
      expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([201]));
      expect(await countSubmissions(world.database)).toBe(100);
    });

    it('takes JSON and an HTML form too', async () => {
      expect((await intake.handle(post(submission(), { 'content-type': 'application/json' }))).status).toBe(201);
      const { id } = submission();
      const fields = new URLSearchParams({
        ...{ id, form: form.id, language: 'es', shown: String(Date.now() - 60_000) },
        ...{ 'question-id': 'know', question: '¿Qué debemos saber?', answer: 'Más autobuses' },
        ...{ name: '', email: 'ana@example.org', trap: '' },
      });
      const type = 'application/x-www-form-urlencoded';
      const page = await intake.handle(post(String(fields), { 'content-type': type, accept: 'text/html' }));
      expect(page.status).toBe(200);
      expect(await page.text()).toContain(id.slice(0, 4).toUpperCase());
      expect(await rowsOf(intake)).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            flags: [],
            submission: expect.objectContaining({ id, reply: { email: 'ana@example.org' } }),
          }),
        ]),
      );
    });

    it.each<[string, SubmissionFlag, Record<string, unknown>, Record<string, string>?]>([
      ['words in the trap', 'trap', { signs: { trap: true, seconds: 40 } }],
      ['a form filled in within a second', 'fast', { signs: { trap: false, seconds: 1 } }],
      ['a form that nobody set up', 'unknown-form', { form: 'other' }],
      ['no origin', 'no-origin', {}, { origin: '' }],
    ])('keeps and flags %s', async (_name, flag, change, headers = {}) => {
      const request = post(submission(change), headers);
      if (headers.origin === '') request.headers.delete('origin');
      expect((await intake.handle(request)).status).toBe(201);
      expect(await rowsOf(intake)).toMatchObject([{ flags: [flag] }]);
    });

    it('asks for a proof of work where the settings do, and flags what comes without', async () => {
      const strict = intakeOn(world, { settings: { ...settings, proofBits: 8 } });
      const proven = submission();
      const proof = await makeProof(proven.id, 8);
      await strict.handle(post({ ...proven, signs: { trap: false, seconds: 9, proof } }));
      // A proof is bound to its submission's id: the same one is worth nothing elsewhere (1 in 256 by chance).
      const { id } = submission({ id: '00000000-0000-4000-8000-000000000001' });
      await strict.handle(post(submission({ id })));
      const flags = new Map((await rowsOf(intake)).map((row) => [row.submission.id, row.flags]));
      expect(flags.get(proven.id)).toEqual([]);
      expect(flags.get(id)).toEqual(['no-proof']);
    });

    it('flags many from one place, then asks them to wait; others may go on', async () => {
      const limits = { placeFlag: 2, placePerHour: 3 };
      const strict = intakeOn(world, { settings: { ...settings, limits } });
      const send = (address: string) => strict.handle(post(submission()), { address });
      const responses = [];
      for (let sent = 0; sent < 4; sent++) responses.push(await send('203.0.113.7'));
      expect(responses.map(({ status }) => status)).toEqual([201, 201, 201, 429]);
      expect(responses[3]?.headers.get('retry-after')).toBe('300');
      expect((await send('203.0.113.8')).status).toBe(201);
      expect((await rowsOf(intake)).filter(({ flags }) => flags.includes('many-from-one-place'))).toHaveLength(1);
    });

    it('limits each form, and all forms that nobody set up together', async () => {
      const strict = intakeOn(world, {
        settings: { ...settings, limits: { formPerMinute: 2 } },
        now: () => 90_000_000_000,
      });
      const send = async (name: string) => (await strict.handle(post(submission({ form: name })))).status;
      expect([await send('a'), await send('b'), await send('c')]).toEqual([201, 201, 429]);
      expect([await send(form.id), await send(form.id), await send(form.id)]).toEqual([201, 201, 429]);
    });

    it('refuses a page of a stranger and stores nothing', async () => {
      for (const origin of [
        'https://evil.example',
        'null',
        `${school}.evil.example`,
        school.replace('https', 'http'),
      ]) {
        const response = await intake.handle(post(submission(), { origin }));
        expect(response.status).toBe(403);
        expect(response.headers.get('access-control-allow-origin')).toBeNull();
      }
      expect(await countSubmissions(world.database)).toBe(0);
    });

    it('answers the preflight of an allowed page only', async () => {
      const preflight = (origin: string) =>
        intake.handle(new Request('http://intake.example/submissions', { method: 'OPTIONS', headers: { origin } }));
      expect((await preflight(school)).headers.get('access-control-allow-origin')).toBe(school);
      expect((await preflight('https://evil.example')).status).toBe(403);
    });

    it('does not acknowledge what it could not store', async () => {
      const broken = intakeOn(world, {
        database: { ...world.database, settle: () => Promise.reject(new Error('disk')) },
      });
      expect((await broken.handle(post(submission()))).status).toBe(503);
    });
  });

  it('says how it is', async () => {
    await intake.handle(post(submission()));
    const health = await get(intake, '/health');
    expect(await health.json()).toEqual({ status: 'ok', database: world.database.kind });
    const metrics = await (await get(intake, '/metrics')).text();
    expect(metrics).toContain('intake_submissions_total{outcome="kept"} 1');
    expect(metrics).toMatch(/^process_resident_memory_bytes \d+$/m);
    expect((await get(intake, '/metrics', reader.token)).status).toBe(403);
  });

  it('logs no word, no address, no receipt number and no token', async () => {
    const lines: string[] = [];
    const logging = intakeOn(world, { log: (level, line) => lines.push(JSON.stringify({ level, ...line })) });
    const sent = submission({ answers: [{ question: 'q', text: 'Unas palabras' }] });
    const { receipt } = await (await logging.handle(post(sent), { address: '203.0.113.9' })).json();
    await logging.handle(post('Unas palabras, no JSON'), { address: '203.0.113.9' });
    await get(logging, `/submissions/${receipt}`);
    await get(logging, '/Unas%20palabras');
    const log = lines.join('\n');
    expect(lines.length).toBeGreaterThan(3);
    for (const secret of ['palabras', '203.0.113', receipt, sent.id, staff.token]) expect(log).not.toContain(secret);
  });
}
