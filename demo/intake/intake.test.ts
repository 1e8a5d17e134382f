import { Receipt, StoredSubmission, type SubmissionFlag, type TokenScope } from '@porchlight/core/model/intake';
import { makeProof } from '@porchlight/core/model/proof';
import { readJson } from '@porchlight/core/model/read-error';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from './database/database.ts';
import { countSubmissions, forgetOld, insertSubmissions } from './database/submissions.ts';
import { createIntake, type Intake, type IntakeOptions } from './intake.ts';
import { kinds } from './testing/databases.ts';
import { form, post, school, settings, submission } from './testing/samples.ts';
import { makeToken, readTokens } from './tokens.ts';

const scopes: TokenScope[] = ['read', 'contacts', 'delete', 'publish', 'metrics', 'backup'];
const staff = makeToken('staff', scopes);
const reader = makeToken('reader', ['read']);
const tokens = readTokens(`# of the office\n${staff.line};${reader.line}`);

describe.each(kinds)('the intake on $name', ({ make }) => {
  let made: Awaited<ReturnType<typeof make>>;
  let database: Database;
  let intake: Intake;

  /** An intake on the same database, which stays open when this one closes. */
  const intakeWith = (options: Partial<IntakeOptions> = {}) =>
    createIntake({ database: { ...database, close: async () => {} }, settings, tokens, ...options });
  const get = (path: string, token = staff.token, of = intake) =>
    of.handle(new Request(`http://intake.example${path}`, { headers: { authorization: `Bearer ${token}` } }));
  const rows = async (path = '/submissions?contacts=yes') =>
    (await (await get(path)).text())
      .split('\n')
      .filter(Boolean)
      .map((line) => readJson(StoredSubmission, line, 'A row'));

  beforeAll(async () => {
    made = await make();
    database = await openDatabase(made.place);
  }, 60_000);
  beforeEach(async () => {
    await sql`delete from intake_submissions`.execute(database.sql);
    await sql`delete from intake_removals`.execute(database.sql);
    await sql`delete from intake_feed`.execute(database.sql);
    intake = intakeWith();
  });
  afterAll(async () => {
    await database?.close();
    await made?.remove();
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
      expect(await rows()).toMatchObject([{ submission: sent, flags: [] }]);
    });

    it('stores a retry once, whichever of several processes it reaches', async () => {
      const other = intakeWith();
      const sent = submission();
      const upper = { ...sent, id: sent.id.toUpperCase() };
      const responses = await Promise.all([intake, other, intake, other].map((one) => one.handle(post(sent))));
      const again = await other.handle(post(upper));
      expect(responses.map(({ status }) => status).every((status) => status === 200 || status === 201)).toBe(true);
      expect(again.status).toBe(200);
      expect(await countSubmissions(database)).toBe(1);
    });

    it('keeps the first of two submissions with the same id', async () => {
      const sent = submission();
      await intake.handle(post(sent));
      await intake.handle(post({ ...sent, answers: [{ question: 'q', text: 'something else' }] }));
      expect(await rows()).toMatchObject([{ submission: { answers: sent.answers } }]);
    });

    it('takes a hundred at once', async () => {
      const responses = await Promise.all(
        Array.from({ length: 100 }, (_, index) => intake.handle(post(submission()), { address: `203.0.113.${index}` })),
      );
      expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([201]));
      expect(await countSubmissions(database)).toBe(100);
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
      expect(await rows()).toEqual(
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
      expect(await rows()).toMatchObject([{ flags: [flag] }]);
    });

    it('asks for a proof of work where the settings do, and flags what comes without', async () => {
      const strict = intakeWith({ settings: { ...settings, proofBits: 8 } });
      const proven = submission();
      const proof = await makeProof(proven.id, 8);
      await strict.handle(post({ ...proven, signs: { trap: false, seconds: 9, proof } }));
      // A proof is bound to its submission's id: the same one is worth nothing elsewhere (1 in 256 by chance).
      const { id } = submission({ id: '00000000-0000-4000-8000-000000000001' });
      await strict.handle(post(submission({ id })));
      const flags = new Map((await rows()).map((row) => [row.submission.id, row.flags]));
      expect(flags.get(proven.id)).toEqual([]);
      expect(flags.get(id)).toEqual(['no-proof']);
    });

    it('flags many from one place, then asks them to wait; others may go on', async () => {
      const limits = { placeFlag: 2, placePerHour: 3 };
      const strict = intakeWith({ settings: { ...settings, limits } });
      const send = (address: string) => strict.handle(post(submission()), { address });
      const responses = [];
      for (let sent = 0; sent < 4; sent++) responses.push(await send('203.0.113.7'));
      expect(responses.map(({ status }) => status)).toEqual([201, 201, 201, 429]);
      expect(responses[3]?.headers.get('retry-after')).toBe('300');
      expect((await send('203.0.113.8')).status).toBe(201);
      expect((await rows()).filter(({ flags }) => flags.includes('many-from-one-place'))).toHaveLength(1);
    });

    it('limits each form, and all forms that nobody set up together', async () => {
      const strict = intakeWith({ settings: { ...settings, limits: { formPerMinute: 2 } }, now: () => 90_000_000_000 });
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
      expect(await countSubmissions(database)).toBe(0);
    });

    it('answers the preflight of an allowed page only', async () => {
      const preflight = (origin: string) =>
        intake.handle(new Request('http://intake.example/submissions', { method: 'OPTIONS', headers: { origin } }));
      expect((await preflight(school)).headers.get('access-control-allow-origin')).toBe(school);
      expect((await preflight('https://evil.example')).status).toBe(403);
    });

    it('does not acknowledge what it could not store', async () => {
      const broken = intakeWith({ database: { ...database, settle: () => Promise.reject(new Error('disk')) } });
      expect((await broken.handle(post(submission()))).status).toBe(503);
    });
  });

  describe('reading', () => {
    it('pages through everything in the order in which it came, and says where to go on', async () => {
      const sent = Array.from({ length: 7 }, () => submission());
      for (const one of sent) await intake.handle(post(one));
      await sql`update intake_submissions set received_at = received_at - interval '1 minute'`.execute(database.sql);
      const seen: string[] = [];
      let path = '/submissions?limit=3';
      for (let page = 0; page < 3; page++) {
        const response = await get(path);
        const text = (await response.text()).split('\n').filter(Boolean);
        seen.push(...text.map((line) => readJson(StoredSubmission, line, 'A row').submission.id));
        path = new URL(/<(.*)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1] ?? '').pathname;
        path += new URL(/<(.*)>/.exec(response.headers.get('link') ?? '')?.[1] ?? '').search;
      }
      expect(seen).toEqual(sent.map(({ id }) => id));
      const late = submission();
      await intake.handle(post(late));
      expect((await rows(path)).map((row) => row.submission.id)).toEqual([late.id]);
    });

    it('never passes over a submission that was begun before and stored after the reader came', async () => {
      await intake.handle(post(submission()));
      const first = await get('/submissions');
      const next = new URL(/<(.*)>/.exec(first.headers.get('link') ?? '')?.[1] ?? '');
      const late = submission();
      await insertSubmissions(database, [{ submission: late, flags: [] }]);
      await sql`update intake_submissions set received_at = received_at - interval '5 seconds' where id = ${late.id}`.execute(
        database.sql,
      );
      expect((await rows(`${next.pathname}${next.search}`)).map((row) => row.submission.id)).toContain(late.id);
    });

    it('shows names and addresses only to a token for them', async () => {
      await intake.handle(post(submission({ reply: { email: 'ana@example.org' } })));
      expect(await (await get('/submissions', reader.token)).text()).not.toContain('ana@example.org');
      expect((await get('/submissions?contacts=yes', reader.token)).status).toBe(403);
      expect(await (await get('/submissions?contacts=yes')).text()).toContain('ana@example.org');
    });

    it('exports CSV in which no cell is a formula', async () => {
      const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', 'plain "quoted", text', 'two\nlines'];
      await intake.handle(post(submission({ answers: texts.map((text) => ({ question: '=q', text })) })));
      const bytes = Buffer.from(await (await get('/submissions?format=csv')).arrayBuffer());
      const csv = bytes.toString('utf8');
      expect(csv.startsWith('\uFEFF"receipt"')).toBe(true);
      const cells = csv.slice(1).match(/"(?:[^"]|"")*"/g) ?? [];
      expect(cells.length % 9).toBe(0);
      expect(cells.filter((cell) => /^"\s*[=+\-@＝]/.test(cell))).toEqual([]);
      expect(csv).toContain(`"'=1+1"`);
      expect(csv).toContain('"plain ""quoted"", text"');
    });

    it.each([
      'limit=0',
      'limit=x',
      'limit=5000',
      'after=x',
      "after=' or 1=1",
      `after=${btoa('2026-99-99T00:00:00Z a')}`,
    ])('refuses ?%s', async (query) => expect((await get(`/submissions?${query}`)).status).toBe(400));
  });

  describe('deleting', () => {
    it('deletes by receipt number, and a late retry does not bring it back', async () => {
      const sent = submission();
      const { receipt } = await (await intake.handle(post(sent))).json();
      const remove = (path: string) =>
        intake.handle(
          new Request(`http://intake.example${path}`, {
            method: 'DELETE',
            headers: { authorization: `Bearer ${staff.token}` },
          }),
        );
      expect((await remove(`/submissions/${receipt.toLowerCase()}`)).status).toBe(204);
      expect((await remove(`/submissions/${receipt}`)).status).toBe(404);
      expect((await intake.handle(post(sent))).status).toBe(200);
      expect(await countSubmissions(database)).toBe(0);
      expect((await remove("/submissions/'%20or%201=1")).status).toBe(400);

      // Two submissions with one number: a person must choose.
      const twins = ['7f3c2a52-9d7e-4d38-9a0f-0d9b4f7f2b11', '7f3c2a52-0000-4d38-9a0f-0d9b4f7f2b11'];
      for (const id of twins) await intake.handle(post(submission({ id })));
      const asked = await remove('/submissions/7F3C-2A52');
      expect(asked.status).toBe(409);
      expect((await asked.json()).ids.sort()).toEqual([...twins].sort());
      expect((await remove(`/submissions/${twins[0]}`)).status).toBe(204);
      expect(await countSubmissions(database)).toBe(1);
    });

    it('forgets contacts first, then submissions', async () => {
      const [old, older] = [submission({ reply: { phone: '555-0100' } }), submission()];
      await insertSubmissions(
        database,
        [old, older].map((one) => ({ submission: one, flags: [] })),
      );
      const age = (id: string, days: number) =>
        sql`update intake_submissions set received_at = now() - ${`${days} days`}::interval where id = ${id}`.execute(
          database.sql,
        );
      await age(old.id, 20);
      await age(older.id, 40);
      expect(await forgetOld(database, { days: 30, contactDays: 10 })).toEqual({ submissions: 1, contacts: 1 });
      const [left] = await rows();
      expect(left?.submission.id).toBe(old.id);
      expect(left?.submission.reply).toBeUndefined();
    });
  });

  it('says how it is', async () => {
    await intake.handle(post(submission()));
    const health = await get('/health');
    expect(await health.json()).toEqual({ status: 'ok', database: database.kind });
    const metrics = await (await get('/metrics')).text();
    expect(metrics).toContain('intake_submissions_total{outcome="kept"} 1');
    expect(metrics).toMatch(/^process_resident_memory_bytes \d+$/m);
    expect((await get('/metrics', reader.token)).status).toBe(403);
  });

  it('logs no word, no address, no receipt number and no token', async () => {
    const lines: string[] = [];
    const logging = intakeWith({ log: (level, line) => lines.push(JSON.stringify({ level, ...line })) });
    const sent = submission({ answers: [{ question: 'q', text: 'Unas palabras' }] });
    const { receipt } = await (await logging.handle(post(sent), { address: '203.0.113.9' })).json();
    await logging.handle(post('Unas palabras, no JSON'), { address: '203.0.113.9' });
    await get(`/submissions/${receipt}`, staff.token, logging);
    await get('/Unas%20palabras', staff.token, logging);
    const log = lines.join('\n');
    expect(lines.length).toBeGreaterThan(3);
    for (const secret of ['palabras', '203.0.113', receipt, sent.id, staff.token]) expect(log).not.toContain(secret);
  });
});
