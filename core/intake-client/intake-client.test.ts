import { describe, expect, it } from 'vitest';
import type { IntakeAccess } from './intake.ts';
import { readPage, readPages } from './submissions.ts';

// Servers that are no honest intake. With a real one it is tested in demo/intake.

const asked: { url: string; init: RequestInit }[] = [];
const answering = (...answers: Response[]): IntakeAccess => ({
  address: 'https://intake.example/anything',
  token: 'secret',
  async fetch(url, init) {
    asked.push({ url, init });
    return answers.shift() ?? new Response(null, { status: 500 });
  },
});
const lines = (text: string, headers: Record<string, string> = {}) =>
  new Response(text, { headers: { 'content-type': 'application/jsonl', ...headers } });
const stored = (id: string) => ({
  schema: 'porchlight-stored-submission/1',
  receipt: '7F3C-2A52',
  receivedAt: '2026-11-23T10:00:00.000Z',
  flags: [],
  submission: {
    schema: 'porchlight-submission/1',
    id,
    form: 'plan',
    sentAt: '2026-11-23T10:00:00.000Z',
    language: 'es',
    answers: [{ question: 'q', text: 'a' }],
  },
});
const id = '7f3c2a52-9d7e-4d38-9a0f-0d9b4f7f2b11';

describe('the token', () => {
  it.each(['http://intake.example', 'ftp://intake.example', 'intake', 'javascript:alert(1)'])(
    'is not sent to %s',
    async (address) => {
      const before = asked.length;
      await expect(readPage({ ...answering(), address })).rejects.toMatchObject({ code: 'address' });
      expect(asked.length).toBe(before);
    },
  );

  it('never follows where the server points: neither redirects nor the next page elsewhere', async () => {
    const elsewhere = { link: '<https://evil.example/submissions?after=abc>; rel="next"', 'porchlight-more': 'yes' };
    const access = answering(lines('', elsewhere), lines(''));
    const before = asked.length;
    for await (const _ of readPages(access));
    expect(asked.slice(before).map(({ url }) => url)).toEqual([
      'https://intake.example/submissions?',
      'https://intake.example/submissions?after=abc',
    ]);
    expect(asked.every(({ init }) => init.redirect === 'error' && init.credentials === 'omit')).toBe(true);
  });
});

describe('what comes back', () => {
  it('is read line by line: a broken one is told and does not stop the others', async () => {
    const page = await readPage(answering(lines(`${JSON.stringify(stored(id))}\nnot json\n{"schema": "x"}\n`)));
    expect(page.submissions.map(({ submission }) => submission.id)).toEqual([id]);
    expect(page.unreadable).toEqual([
      expect.stringMatching(/^Line 2 is not JSON/),
      expect.stringMatching(/^Line 3 is not as expected/),
    ]);
  });

  it('is refused when it is a web page', async () => {
    const page = new Response('<h1>Welcome</h1>', { headers: { 'content-type': 'text/html' } });
    await expect(readPage(answering(page))).rejects.toMatchObject({ code: 'not-an-intake' });
    const error = new Response('<h1>Bad gateway</h1>', { status: 502 });
    await expect(readPage(answering(error))).rejects.toThrow('The server answered 502');
  });

  it('ends, also when the server says "more" for ever', async () => {
    const stuck = { link: '</submissions?after=same>; rel="next"', 'porchlight-more': 'yes' };
    let pages = 0;
    for await (const _ of readPages(answering(lines('', stuck), lines('', stuck), lines('', stuck)))) pages++;
    expect(pages).toBe(2);
  });

  it('says when to come back', async () => {
    const busy = new Response('{"error": "Busy.", "code": "busy"}', { status: 503, headers: { 'retry-after': '5' } });
    await expect(readPage(answering(busy))).rejects.toMatchObject({ message: 'Busy.', code: 'busy', retryAfter: 5 });
  });
});
