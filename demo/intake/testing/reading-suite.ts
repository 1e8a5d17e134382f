import { publishFeed, readFeed } from '@porchlight/core/intake-client/feed';
import type { IntakeAccess } from '@porchlight/core/intake-client/intake';
import { deleteSubmission, readPage, readPages } from '@porchlight/core/intake-client/submissions';
import { receiptOf, StoredSubmission } from '@porchlight/core/model/intake';
import { readJson } from '@porchlight/core/model/read-error';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { countSubmissions, forgetOld, insertSubmissions } from '../database/submissions.ts';
import type { Intake } from '../intake.ts';
import { feed, post, submission } from './samples.ts';
import { get, intakeOn, reader, rowsOf, staff, type World, web } from './world.ts';

/** What staff can see, and what is deleted. */
export function readingSuite(world: World): void {
  let intake: Intake;
  beforeEach(() => {
    intake = intakeOn(world);
  });

  describe('reading', () => {
    it('pages through everything in the order in which it came, and says where to go on', async () => {
      const sent = Array.from({ length: 7 }, () => submission());
      for (const one of sent) await intake.handle(post(one));
      await sql`update intake_submissions set received_at = received_at - interval '1 minute'`.execute(
        world.database.sql,
      );
      const seen: string[] = [];
      let path = '/submissions?limit=3';
      for (let page = 0; page < 3; page++) {
        const response = await get(intake, path);
        const text = (await response.text()).split('\n').filter(Boolean);
        seen.push(...text.map((line) => readJson(StoredSubmission, line, 'A row').submission.id));
        path = new URL(/<(.*)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1] ?? '').pathname;
        path += new URL(/<(.*)>/.exec(response.headers.get('link') ?? '')?.[1] ?? '').search;
      }
      expect(seen).toEqual(sent.map(({ id }) => id));
      const late = submission();
      await intake.handle(post(late));
      expect((await rowsOf(intake, path)).map((row) => row.submission.id)).toEqual([late.id]);
    });

    it('never passes over a submission that was begun before and stored after the reader came', async () => {
      await intake.handle(post(submission()));
      const first = await get(intake, '/submissions');
      const next = new URL(/<(.*)>/.exec(first.headers.get('link') ?? '')?.[1] ?? '');
      const late = submission();
      await insertSubmissions(world.database, [{ submission: late, flags: [] }]);
      await sql`update intake_submissions set received_at = received_at - interval '5 seconds' where id = ${late.id}`.execute(
        world.database.sql,
      );
      expect((await rowsOf(intake, `${next.pathname}${next.search}`)).map((row) => row.submission.id)).toContain(
        late.id,
      );
    });

    it('shows names and addresses only to a token for them', async () => {
      await intake.handle(post(submission({ reply: { email: 'ana@example.org' } })));
      expect(await (await get(intake, '/submissions', reader.token)).text()).not.toContain('ana@example.org');
      expect((await get(intake, '/submissions?contacts=yes', reader.token)).status).toBe(403);
      expect(await (await get(intake, '/submissions?contacts=yes')).text()).toContain('ana@example.org');
    });

    it('exports CSV in which no cell is a formula', async () => {
      const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', 'plain "quoted", text', 'two\nlines'];
      await intake.handle(post(submission({ answers: texts.map((text) => ({ question: '=q', text })) })));
      const bytes = Buffer.from(await (await get(intake, '/submissions?format=csv')).arrayBuffer());
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
    ])('refuses ?%s', async (query) => expect((await get(intake, `/submissions?${query}`)).status).toBe(400));
  });

  describe('the client that staff read with', () => {
    const access = (token: string): IntakeAccess => ({
      address: 'http://localhost:8787',
      token,
      fetch: (address, init) => intake.handle(new Request(address, init)),
    });

    it('reads page by page, goes on later, and deletes', async () => {
      const sent = Array.from({ length: 5 }, () => submission({ reply: { email: 'ana@example.org' } }));
      for (const one of sent) await intake.handle(post(one));
      const read: string[] = [];
      let after: string | undefined;
      for await (const page of readPages(access(staff.token), { limit: 2, contacts: true })) {
        expect(page.unreadable).toEqual([]);
        expect(page.submissions.every(({ submission }) => submission.reply?.email === 'ana@example.org')).toBe(true);
        read.push(...page.submissions.map(({ submission }) => submission.id));
        after = page.after;
      }
      expect(read).toEqual(sent.map(({ id }) => id));
      const late = submission();
      await intake.handle(post(late));
      const next = await readPage(access(staff.token), { after });
      expect(next.submissions.map(({ submission }) => submission.id)).toContain(late.id);
      await deleteSubmission(access(staff.token), receiptOf(late.id));
      await expect(deleteSubmission(access(staff.token), receiptOf(late.id))).rejects.toMatchObject({
        code: 'unknown-receipt',
      });
    });

    it('says what the intake has against it', async () => {
      await expect(readPage(access('wrong'))).rejects.toMatchObject({ code: 'token' });
      await expect(readPage(access(reader.token), { contacts: true })).rejects.toMatchObject({ code: 'scope' });
    });

    it('publishes a feed, and never over a newer one', async () => {
      const before = await readFeed(access(web.token));
      const tag = await publishFeed(access(web.token), feed, before?.tag);
      expect(tag).toBe((await readFeed(access(web.token)))?.tag);
      await publishFeed(access(web.token), { ...feed, timeline: [] }, tag);
      await expect(publishFeed(access(web.token), feed, tag)).rejects.toMatchObject({ code: 'changed' });
    });
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
      expect(await countSubmissions(world.database)).toBe(0);
      expect((await remove("/submissions/'%20or%201=1")).status).toBe(400);

      // Two submissions with one number: a person must choose.
      const twins = ['7f3c2a52-9d7e-4d38-9a0f-0d9b4f7f2b11', '7f3c2a52-0000-4d38-9a0f-0d9b4f7f2b11'];
      for (const id of twins) await intake.handle(post(submission({ id })));
      const asked = await remove('/submissions/7F3C-2A52');
      expect(asked.status).toBe(409);
      expect((await asked.json()).ids.sort()).toEqual([...twins].sort());
      expect((await remove(`/submissions/${twins[0]}`)).status).toBe(204);
      expect(await countSubmissions(world.database)).toBe(1);
    });

    it('forgets contacts first, then submissions', async () => {
      const [old, older] = [submission({ reply: { phone: '555-0100' } }), submission()];
      await insertSubmissions(
        world.database,
        [old, older].map((one) => ({ submission: one, flags: [] })),
      );
      const age = (id: string, days: number) =>
        sql`update intake_submissions set received_at = now() - ${`${days} days`}::interval where id = ${id}`.execute(
          world.database.sql,
        );
      await age(old.id, 20);
      await age(older.id, 40);
      expect(await forgetOld(world.database, { days: 30, contactDays: 10 })).toEqual({ submissions: 1, contacts: 1 });
      const [left] = await rowsOf(intake);
      expect(left?.submission.id).toBe(old.id);
      expect(left?.submission.reply).toBeUndefined();
    });
  });
}
