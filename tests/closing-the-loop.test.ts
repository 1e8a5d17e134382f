import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { audit } from '@porchlight/core/audit/audit';
import { timelineHtml, youSaidHtml } from '@porchlight/core/engagement/editor-html';
import { statementForm } from '@porchlight/core/engagement/statement-form';
import { votesBy } from '@porchlight/core/feedback/count-votes';
import { feedbackTag } from '@porchlight/core/fixes/feedback-tag';
import { timelineTag } from '@porchlight/core/fixes/timeline-tag';
import { youSaidTag } from '@porchlight/core/fixes/you-said-tag';
import { Feed, TimelineEntry } from '@porchlight/core/model/feed';
import { FormDefinition } from '@porchlight/core/model/form';
import { StoredSubmission } from '@porchlight/core/model/intake';
import { emptyProfile } from '@porchlight/core/model/profile';
import { readJson } from '@porchlight/core/model/read-error';
import type { Report } from '@porchlight/core/model/report';
import { openPage } from '@porchlight/core/page/page';
import { findPoints } from '@porchlight/core/participation/find-points';
import { rules } from '@porchlight/core/rules';
import { localText } from '@porchlight/core/text/local-text';
import { consensus } from '@porchlight/core/themes/consensus';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { samples } from '../demo/feedback-samples/samples.ts';
import type { Database } from '../demo/intake/database/database.ts';
import { openDatabase } from '../demo/intake/database/open.ts';
import { createIntake, type Intake } from '../demo/intake/intake.ts';
import { kinds } from '../demo/intake/testing/databases.ts';
import { makeToken, readTokens } from '../demo/intake/tokens.ts';
import { openWorkspace, type WorkspaceDesk } from '../extension/testing/workspace-desk.ts';
import { readForm } from '../widgets/feedback/definition.ts';
import type { Draft } from '../widgets/feedback/draft.ts';
import { submissionOf } from '../widgets/feedback/submission.ts';

// The whole loop: 600 comments in five languages come in by three ways, one of them a real intake; themes are found,
// read, measured and confirmed; an answer and a date are published to the intake; and the audit sees, on the page that
// said "closed" and nothing more, that people have been told.

const file = (name: string) => readFileSync(new URL(`../demo/feedback-samples/${name}`, import.meta.url), 'utf8');
const truth = new Map(samples().map(({ text, themes }) => [text, themes as string[]]));
const { token, line } = makeToken('office', ['read', 'publish']);
const school = 'https://www.district.example';
const address = 'https://intake.district.example';

let database: Database;
let remove: (() => Promise<void>) | undefined;
let intake: Intake;
let desk: WorkspaceDesk;

beforeAll(async () => {
  const made = await kinds[0]?.make();
  if (!made) throw new Error('PGlite is always there.');
  remove = made.remove;
  database = await openDatabase(made.place);
  intake = createIntake({
    database,
    settings: { schema: 'porchlight-intake/1', origins: [school], fastSeconds: 0 },
    tokens: readTokens(line),
  });
  const sent = file('intake.jsonl').trim().split('\n');
  for (const stored of sent) {
    const { submission } = readJson(StoredSubmission, stored, 'a sample');
    const headers = { origin: school, 'content-type': 'text/plain' };
    const answer = await intake.handle(
      new Request(`${address}/submissions`, { method: 'POST', headers, body: JSON.stringify(submission) }),
    );
    expect(answer.status).toBe(201);
  }
  desk = await openWorkspace({ answer: (url, init) => intake.handle(new Request(url, init)) });
}, 180_000);

afterAll(async () => {
  await intake?.close();
  await remove?.();
});

it('from three imports to a page that reports back', { timeout: 180_000 }, async () => {
  const { feedback, themes, who, respond, setting } = desk.model;

  // Three ways in.
  await feedback.choose(new File([file('survey.csv')], 'survey.csv'));
  await feedback.importPending({ name: 'Fall survey', kind: 'survey', closed: '2026-10-31' });
  await feedback.fetchIntake({ name: 'Web form', kind: 'intake' }, address, token, new Set(['school']));
  await feedback.addNotes({ name: 'Meetings', kind: 'meeting' }, file('notes.txt'));
  await expect
    .poll(() => themes.state.value === 'ready' && themes.subject.value === feedback.active.value, { timeout: 60_000 })
    .toBe(true);
  const all = feedback.comments.value;
  expect(all.length).toBeGreaterThan(570);
  const tags = new Set(all.map(({ language }) => language?.split('-')[0]));
  for (const tag of ['en', 'es', 'vi', 'zh', 'ar']) expect(tags).toContain(tag);
  expect(
    desk.asked.every(({ url }) => url.startsWith(`${address}/`)),
    'nothing was asked of anybody else',
  ).toBe(true);

  // A person reads the random sample; the rest is counted with it.
  await setting.save({ coder: 'Ann', dimension: 'Language', sample: 30 });
  const ids = themes.codebook.value.themes.map(({ id }) => id);
  for (let queue = themes.queue('random'); queue.length > 0; queue = themes.queue('random')) {
    for (const index of queue) {
      const comment = themes.subject.value[index];
      if (comment)
        await themes.read(
          comment.id,
          (truth.get(comment.text) ?? []).filter((id) => ids.includes(id)),
          'random',
        );
    }
  }
  const of = (theme: string) => who.rows.value[ids.indexOf(theme)];
  const real = (theme: string) => all.filter(({ text }) => truth.get(text)?.includes(theme)).length / all.length;
  const held = ids.filter(
    (id) => (of(id)?.estimate?.low ?? 1) <= real(id) && real(id) <= (of(id)?.estimate?.high ?? 0),
  );
  expect(held.length, '95% intervals: one in twenty may miss').toBeGreaterThanOrEqual(12);
  const [fewest] = who.rows.value.filter(({ few }) => few.length > 0);
  expect(fewest, 'something is raised by few, but often').toBeDefined();

  // Small groups stay hidden; the numbers are frozen; a theme is confirmed, answered, and given a next date.
  const round = await who.freeze();
  expect(round?.sizes.every((size) => size === 'hidden' || size >= 10)).toBe(true);
  await respond.confirm('language-access');
  await respond.change('language-access', {
    status: 'under-way',
    decidedOn: '2026-11-18',
    ...(round ? { round: round.id } : {}),
  });
  const blank = { otherViews: '', thanks: '' };
  await respond.setWords('language-access', 'en', {
    ...blank,
    heard: 'Children translate for their parents.',
    did: 'We hired three interpreters, from January on.',
    why: 'Families told us in five languages.',
    whoDecided: 'The board',
    next: 'We will tell you in May how it went.',
  });
  await respond.setWords('language-access', 'es', {
    ...blank,
    heard: 'Los niños traducen a sus padres.',
    did: 'Contratamos a tres intérpretes desde enero.',
    why: 'Las familias nos lo dijeron en cinco idiomas.',
    whoDecided: 'La mesa directiva',
    next: 'En mayo le diremos cómo resultó.',
  });
  await respond.saveEntry(
    TimelineEntry.parse({
      id: 'forum',
      title: { en: 'Family forum on interpreters', es: 'Foro de familias sobre intérpretes' },
      start: '2027-01-14T18:00',
      place: 'Library of Hill High School',
      howTo: 'Come, or write to families@district.example.',
    }),
  );
  await respond.publish(address, token);

  // What families can fetch now, and what the audit says of the page that shows it.
  const served = await intake.handle(new Request(`${address}/feed.json`));
  const feed = readJson(Feed, await served.text(), 'the feed');
  expect(feed.responses[0]?.did).toEqual({
    en: 'We hired three interpreters, from January on.',
    es: 'Contratamos a tres intérpretes desde enero.',
  });
  const closed = '<h1>Family survey</h1><p>The family survey is now closed. Check back soon.</p>';
  expect(reportingBack(await reportOf(closed))).toEqual(['closed-unanswered']);
  for (const shown of [
    youSaidTag(feed) + timelineTag(feed),
    youSaidHtml(feed, 'en') + timelineHtml(feed, 'en'),
    youSaidHtml(feed, 'es') + timelineHtml(feed, 'es'),
  ]) {
    const report = await reportOf(`${closed}${shown}`);
    expect(reportingBack(report)).toEqual([]);
    expect(report.participation.some(({ start }) => start?.startsWith('2027-01-14'))).toBe(true);
  }
});

it('and from a statement to votes that say whether every group agrees', { timeout: 60_000 }, async () => {
  const { feedback, respond, setting, who } = desk.model;
  await setting.save({ dimension: 'School' });
  const text = { en: 'We need interpreters at meetings.', es: 'Necesitamos intérpretes.' };
  await respond.statements.save({ id: 'interpreters', text, votes: {}, at: desk.time });
  const schools = who.groups.value.filter((group) => group !== '').slice(0, 2);
  const form = statementForm(respond.statements.items.value, 'School', schools);
  const tag = feedbackTag({ asks: { form: FormDefinition.parse(form) }, contact: {}, lead: 'Tell us:' });
  const { document } = new JSDOM(tag).window;
  const shown = readForm(JSON.parse(document.querySelector('porchlight-feedback script')?.textContent ?? ''));
  expect(shown, 'the widget reads what the schema gave').toEqual(form);
  if (!shown) return;

  // Families vote: at the first school 30 of 40 agree, at the second 5 of 25; in two languages, as the widget sends it.
  const groups = shown.groups?.[0]?.options ?? [];
  const voters = [0, 1].flatMap((school) => Array.from({ length: [40, 25][school] ?? 0 }, (_, at) => ({ school, at })));
  for (const { school, at } of voters) {
    const isYes = at < ([30, 5][school] ?? 0);
    const language = at % 2 ? 'es' : 'en';
    const draft = {
      ...{ role: 'family', name: '', email: '', phone: '', replyLanguage: language, trap: '' },
      answers: [[isYes ? 'agree' : 'disagree']],
      groups: [groups[school]?.id ?? ''],
    };
    const submission = submissionOf(shown, draft as Draft, {
      ...{
        id: randomUUID(),
        at: new Date('2026-11-25T18:00:00Z'),
        language,
        page: 'https://www.district.example/vote',
        seconds: 30,
      },
      asked: [localText(shown.questions[0]?.ask, language)],
      chosen: (question, choice) => {
        const asked = shown.groups?.find(({ id }) => id === question);
        const option = asked?.options.find(({ id }) => id === choice);
        return localText(option?.text ?? asked?.ask ?? choice, language);
      },
    });
    const headers = { origin: 'https://www.district.example', 'content-type': 'text/plain' };
    const body = JSON.stringify(submission);
    const answer = await intake.handle(new Request(`${address}/submissions`, { method: 'POST', headers, body }));
    expect(answer.status).toBe(201);
  }
  const before = feedback.comments.value.length;
  for (const _ of ['once', 'again: nothing is counted twice']) {
    const into = { name: 'Votes', kind: 'intake' as const };
    await respond.takeVotes(await feedback.fetchIntake(into, address, token, new Set(['school'])));
  }
  expect(feedback.news.value?.votes).toBe(65);
  expect(feedback.comments.value.length, 'a vote is no comment').toBe(before);
  const votes = votesBy('School', respond.statements.get('interpreters')?.formVotes ?? {});
  const bySchool = schools.map((name) => votes.get(name));
  expect(bySchool).toEqual([
    { agree: 30, disagree: 10, unsure: 0 },
    { agree: 5, disagree: 20, unsure: 0 },
  ]);
  expect(consensus(Object.fromEntries(votes)).shared, 'the larger school does not outvote the smaller').toBe(false);
});

const reportingBack = ({ findings }: Report) =>
  findings.filter(({ ruleId }) => ruleId === 'reporting-back').map(({ message }) => message);

async function reportOf(body: string): Promise<Report> {
  const { document } = new JSDOM(`<html lang="en"><title>Family survey</title><body>${body}</body></html>`).window;
  const steps = audit(openPage(document, { asOf: '2026-11-26', url: `${school}/survey` }), {
    version: 'test',
    language: 'en',
    rules,
    engines: [],
    profile: emptyProfile,
    findPoints,
    viewport: { width: 1280, height: 720 },
    now: () => performance.now(),
    rest: () => Promise.resolve(),
    clock: () => new Date('2026-11-26T12:00:00Z'),
  });
  for (;;) {
    const step = await steps.next();
    if (step.done) return step.value;
  }
}
