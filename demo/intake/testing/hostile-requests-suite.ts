import { expect, it } from 'vitest';
import { sendRaw } from './raw-client.ts';
import { school, settings, submission } from './samples.ts';
import { serveOn } from './served.ts';
import { intakeOn, reader, staff, type World, web } from './world.ts';

/**
 * Strangers, guessers, injected code, and more than one machine can take.
 * @param canCrash whether the database is a server that can be ended by itself
 */
export function hostileRequestsSuite(world: World, canCrash: boolean): void {
  const served = serveOn(world);

  it('refuses wrong tokens, and after many of them says nothing but "wait"', async () => {
    const ask = (authorization: string, address = '198.51.100.1') =>
      served.intake.handle(new Request(`${served.base}/submissions`, { headers: { authorization } }), { address });
    const flipped = `${staff.token.slice(0, -1)}${staff.token.endsWith('A') ? 'B' : 'A'}`;
    for (const wrong of ['Bearer ', 'Bearer x', `Bearer ${flipped}`, `Basic ${staff.token}`, `Bearer ${staff.line}`]) {
      expect((await ask(wrong)).status).toBe(401);
    }
    expect((await served.intake.handle(new Request(`${served.base}/submissions`))).status).toBe(401);
    const hash = staff.line.split(' ').at(-1);
    expect((await ask(`Bearer ${hash}`)).status).toBe(401);
    for (let tries = 0; tries < 30; tries++) await ask(`Bearer ${flipped}`);
    // Even the right one must wait from there, or a guesser could go on guessing; elsewhere it works.
    expect((await ask(`Bearer ${staff.token}`)).status).toBe(429);
    expect((await ask(`Bearer ${staff.token}`, '198.51.100.2')).status).toBe(200);
    // A right token for other things.
    const put = new Request(`${served.base}/feed`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${reader.token}` },
      body: '{}',
    });
    expect((await served.intake.handle(put)).status).toBe(403);
    expect((await ask(`Bearer ${web.token}`, '198.51.100.3')).status).toBe(403);
  });

  it('refuses posts from pages of strangers, whatever they pretend to be', async () => {
    const body = JSON.stringify(submission());
    const strangers = ['https://evil.example', 'null', `${school}@evil.example`, `${school}:8443`, `${school}/`, '*'];
    for (const origin of strangers) {
      const response = await served.send(body, { origin });
      expect(response.status).toBe(403);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
    const form = await served.send('form=plan-2027', {
      origin: 'https://evil.example',
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(form.status).toBe(403);
    expect(await served.stored()).toBe(0);
  });

  it('stores SQL as the words that they are', async () => {
    const texts = [
      "'); drop table intake_submissions; --",
      '$1',
      "\\'; select pg_sleep(9); --",
      '{{7*7}}',
      '{"$gt":""}',
    ];
    for (const text of texts) {
      const sent = submission({
        form: text,
        answers: [{ question: text, text }],
        role: 'family',
        reply: { name: text },
      });
      expect((await served.send(JSON.stringify(sent))).status).toBe(201);
    }
    const rows = await world.database.sql.selectFrom('intake_submissions').select(['form', 'body']).execute();
    expect(rows.map(({ form }) => form).sort()).toEqual([...texts].sort());
    const query = new URLSearchParams({ form: "x' or '1'='1", format: 'csv' });
    const read = await fetch(`${served.base}/submissions?${query}`, {
      headers: { authorization: `Bearer ${staff.token}` },
    });
    expect((await read.text()).split('\r\n').filter(Boolean)).toHaveLength(1);
    const id = "7f3c2a52-9d7e-4d38-9a0f-0d9b4f7f2b11'::uuid) --";
    expect((await served.send(JSON.stringify(submission({ id })))).status).toBe(400);
  });

  it('lets no text become a header, a log line or a link', async () => {
    const form = 'a\r\nSet-Cookie: x=1\r\n\r\n<script>';
    const response = await served.send(JSON.stringify(submission({ form })));
    expect(response.status).toBe(400);
    expect(response.headers.get('set-cookie')).toBeNull();
    for (const path of ['/form/%0d%0aSet-Cookie:x=1', '/submissions?after=%0d%0aLink:x', '/feed.ics?lang=%0d%0aX:1']) {
      const answer = await fetch(`${served.base}${path}`);
      expect(answer.status).toBeLessThan(500);
      expect(answer.headers.get('set-cookie')).toBeNull();
      expect(await answer.text()).not.toContain('Set-Cookie');
    }
    async function* smuggled() {
      yield 'POST /submissions HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /health HTTP/1.1\r\n\r\n';
    }
    expect((await sendRaw(served.port, smuggled())).status).toBe(400);
    expect(await served.stored()).toBe(0);
  });

  it('turns away more than it can take at once with 503, at once, and recovers', async () => {
    let release = () => {};
    const released = new Promise<void>((done) => {
      release = done;
    });
    const slow = intakeOn(world, {
      // A disk that takes no more until everybody who is to be turned away has been.
      database: { ...world.database, settle: () => released, close: async () => {} },
      settings: { ...settings, limits: { underWay: 16, placePerHour: 100_000, formPerMinute: 100_000 } },
    });
    const sendTo = async (place: number) => {
      const request = new Request('http://intake.example/submissions', {
        method: 'POST',
        headers: { origin: school },
        body: JSON.stringify(submission()),
      });
      const { status, headers } = await slow.handle(request, { address: `203.0.113.${place}` });
      if (status === 503 && ++refused === 84) release();
      return [status, headers.get('retry-after')].join(' ');
    };
    let refused = 0;
    const answers = await Promise.all(Array.from({ length: 100 }, (_, place) => sendTo(place)));
    expect(answers.filter((answer) => answer === '201 ')).toHaveLength(16);
    expect(answers.filter((answer) => answer === '503 5')).toHaveLength(84);
    expect(await served.stored()).toBe(16);
    expect(await sendTo(100)).toBe('201 ');
    await slow.close();
  });

  it.runIf(canCrash)(
    'answers 503 while the database is away, and stores again when it is back',
    async () => {
      await world.crash?.();
      const statuses = [];
      for (let tries = 0; tries < 20 && statuses.at(-1) !== 201; tries++) {
        const response = await served.send(JSON.stringify(submission()));
        await response.text();
        statuses.push(response.status);
      }
      expect(statuses.at(-1)).toBe(201);
      expect(statuses.every((status) => status === 201 || status === 503)).toBe(true);
    },
    60_000,
  );
}
