import { readFileSync } from 'node:fs';
import { Feed } from '@porchlight/core/model/feed';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { samples } from '../../../demo/feedback-samples/samples.ts';
import { newStoreName } from '../../testing/node-store.ts';
import { openWorkspace, type WorkspaceDesk } from '../../testing/workspace-desk.ts';

// Languages are identified comment by comment, which takes a slow machine a while.
vi.setConfig({ testTimeout: 60_000 });

const sampleFile = (name: string) =>
  readFileSync(new URL(`../../../demo/feedback-samples/${name}`, import.meta.url), 'utf8');
const survey = () => new File([sampleFile('survey.csv')], 'survey.csv');
const truth = new Map(samples().map(({ text, themes }) => [text, themes as string[]]));

/** An intake that holds the samples; its feed is what was last published. */
function intake() {
  let feed: string | undefined;
  return (url: string, init: RequestInit): Response => {
    const { pathname } = new URL(url);
    if (pathname === '/submissions') {
      const headers = { 'content-type': 'application/jsonl', 'porchlight-more': 'no' };
      return new Response(sampleFile('intake.jsonl'), { headers });
    }
    if (init.method === 'PUT') {
      feed = String(init.body);
      return new Response(null, { status: 204, headers: { etag: '"2"' } });
    }
    return feed
      ? new Response(feed, { headers: { 'content-type': 'application/json', etag: '"2"' } })
      : Response.json({ error: 'None yet.', code: 'no-feed' }, { status: 404 });
  };
}

async function gathered(): Promise<WorkspaceDesk> {
  const desk = await openWorkspace({ answer: intake() });
  const { feedback } = desk.model;
  await feedback.choose(survey());
  await feedback.importPending({ name: 'Fall survey', kind: 'survey' });
  await feedback.fetchIntake(
    { name: 'Web form', kind: 'intake' },
    'https://intake.example',
    'secret',
    new Set(['school']),
  );
  await feedback.addNotes({ name: 'Meetings', kind: 'meeting' }, sampleFile('notes.txt'));
  await ready(desk);
  return desk;
}
const ready = ({ model }: WorkspaceDesk) =>
  expect
    .poll(() => model.themes.state.value === 'ready' && model.themes.subject.value === model.feedback.active.value, {
      timeout: 30_000,
    })
    .toBe(true);

describe('gathering', () => {
  it('brings three efforts together, in five languages, and nothing personal', async () => {
    const { model } = await gathered();
    const { comments, efforts } = model.feedback;
    expect(efforts.items.value.map(({ name }) => name).sort()).toEqual(['Fall survey', 'Meetings', 'Web form']);
    expect(comments.value.length).toBeGreaterThan(570);
    expect(JSON.stringify(comments.value)).not.toContain('@example.org');
    expect([...model.who.dimensions.value.keys()]).toContain('School');
    expect([...(model.who.dimensions.value.get('Language') ?? [])].sort()).toEqual(
      expect.arrayContaining(['ar', 'en', 'es', 'vi', 'zh']),
    );
  });

  it('takes a file twice without doubling it, and remembers its columns', async () => {
    const { model } = await openWorkspace();
    await model.feedback.choose(survey());
    model.feedback.setUse(3, 'leave');
    await model.feedback.importPending({ name: 'Fall survey', kind: 'survey' });
    const before = model.feedback.comments.value.length;
    await model.feedback.choose(survey());
    expect(model.feedback.pending.value).toMatchObject({
      isRemembered: true,
      uses: ['date', 'text', 'group', 'leave', 'leave'],
    });
    const [effort] = model.feedback.efforts.items.value;
    await model.feedback.importPending({ effort: effort?.id ?? '' });
    expect(model.feedback.comments.value).toHaveLength(before);
    expect(model.feedback.news.value?.fresh).toBe(0);
  });

  it('keeps nothing of a file that turns out to be broken', async () => {
    const { model } = await openWorkspace();
    const good = `What?,School\n${Array.from({ length: 1200 }, (_, at) => `The bus is late again ${at},Hill\n`).join('')}`;
    await model.feedback.choose(new File([`${good}"never closed,Hill\nand more\n`], 'cut.csv'));
    await expect(model.feedback.importPending({ name: 'Cut', kind: 'survey' })).rejects.toThrow(/row 1202/);
    expect(model.feedback.comments.value).toEqual([]);
    expect(model.feedback.efforts.items.value).toEqual([]);
    expect(model.feedback.importing.value).toBeUndefined();
  });

  it('shows an import that was cut off as such, and takes it away when told to', async () => {
    const name = newStoreName();
    const first = await openWorkspace({ name });
    await first.model.feedback.addNotes({ name: 'Notes', kind: 'meeting' }, '- The bus is late\n- Lunch is short');
    const id = first.model.feedback.efforts.items.value[0]?.id ?? '';
    await first.model.feedback.efforts.remove(id);
    const { model } = await openWorkspace({ name });
    expect(model.feedback.listed.value).toMatchObject([{ id, name: '' }]);
    await model.feedback.removeEffort(id);
    expect(model.feedback.comments.value).toEqual([]);
  });

  it('in one window is seen in another', async () => {
    const name = newStoreName();
    const [one, two] = [await openWorkspace({ name }), await openWorkspace({ name })];
    await one.model.feedback.addNotes({ name: 'Notes', kind: 'meeting' }, '- The bus is late\n- Lunch is short');
    await expect.poll(() => two.model.feedback.comments.value.length, { timeout: 15_000 }).toBe(2);
    await two.model.feedback.setAside([two.model.feedback.comments.value[0]?.id ?? ''], 'sent twice');
    await expect.poll(() => one.model.feedback.active.value.length, { timeout: 15_000 }).toBe(1);
    expect(one.model.feedback.comments.value).toHaveLength(2);
  });
});

describe('from words to an answer', () => {
  it('asks for the random sample first, shows shares with their interval, freezes, answers and publishes', async () => {
    // The sample follows from ids: with other ids each time, one run in twenty would draw a sample that misses.
    let made = 0;
    const drawn = vi.spyOn(crypto, 'randomUUID');
    drawn.mockImplementation(() => `${String(++made).padStart(8, '0')}-0000-4000-8000-000000000000`);
    onTestFinished(() => drawn.mockRestore());
    const desk = await gathered();
    const { model } = desk;
    const { themes, who, respond, setting } = model;
    await setting.save({ coder: 'Ann', dimension: 'School', sample: 20 });
    expect(who.notYet.value).toBe('read');
    expect(await who.freeze()).toBeUndefined();
    const ids = themes.codebook.value.themes.map(({ id }) => id);
    const found = (text: string) => (truth.get(text) ?? []).filter((theme) => ids.includes(theme));
    for (let queue = themes.queue('random'); queue.length > 0; queue = themes.queue('random')) {
      for (const index of queue) {
        const comment = themes.subject.value[index];
        if (comment) await themes.read(comment.id, found(comment.text), 'random');
      }
    }
    expect(who.notYet.value).toBeUndefined();
    const decisions = who.rows.value[ids.indexOf('decisions')];
    const all = themes.subject.value;
    const real = all.filter(({ text }) => found(text).includes('decisions')).length / all.length;
    expect(decisions?.estimate?.low).toBeLessThan(real);
    expect(decisions?.estimate?.high).toBeGreaterThan(real);

    const round = await who.freeze();
    expect(round?.rows).toHaveLength(15);
    expect(who.notYet.value, 'too few came since').toBe('few');
    await respond.confirm('transport');
    const [answer] = respond.owed.value;
    expect(answer).toMatchObject({ state: 'draft', answer: { due: '2027-01-25' } });
    await respond.change('transport', {
      status: 'done',
      decidedOn: '2026-11-20',
      ...(round ? { round: round.id } : {}),
    });
    const words = {
      heard: 'Buses are late.',
      did: 'A second bus on route 9.',
      why: 'You told us.',
      whoDecided: 'The board',
      otherViews: '',
      next: '',
      thanks: '',
    };
    await respond.setWords('transport', 'en', words);
    expect(respond.owed.value[0]?.state).toBe('ready');
    await respond.publish('https://intake.example', 'secret');
    const put = desk.asked.find(({ init }) => init.method === 'PUT');
    const feed = Feed.parse(JSON.parse(String(put?.init.body)));
    expect(feed.responses).toMatchObject([{ heard: { en: 'Buses are late.' }, status: 'done' }]);
    expect(respond.owed.value[0]?.state).toBe('answered');
    expect(model.evidence('responses')).toEqual({ count: 1, of: 1 });

    desk.time = '2027-03-01T12:00:00.000Z';
    await respond.confirm('meals');
    desk.time = '2027-06-01T12:00:00.000Z';
    await respond.change('meals', {});
    expect(respond.owed.value.find((each) => each.answer.id === 'meals')?.state).toBe('overdue');
  });

  it('lets a second person read the same comments', async () => {
    const { model } = await gathered();
    const { themes, setting } = model;
    await setting.save({ coder: 'Ann' });
    const [first, second] = themes.subject.value;
    await themes.read(first?.id ?? '', ['meals'], 'random');
    await themes.read(second?.id ?? '', [], 'random');
    await setting.save({ coder: 'Ben' });
    expect(themes.queue('second')).toEqual([0, 1]);
    await themes.read(first?.id ?? '', ['safety'], 'second');
    expect(themes.queue('second')).toEqual([1]);
    expect(themes.truth.value.get(first?.id ?? '')).toEqual(['safety']);
    expect(themes.byCoder.value.size).toBe(2);
  });
});
