import { readFileSync } from 'node:fs';
import { makePoint } from '@porchlight/core/export/testing/sample-report';
import { emptyProfile } from '@porchlight/core/model/profile';
import { beforeEach, describe, expect, it } from 'vitest';
import { finding, report } from '../testing/findings.ts';
import { type Desk, newStoreName, sitDown } from '../testing/node-store.ts';

// The panel's models together, over the store that ships: what staff decide is kept, carried, shared and sent.

const findings = [finding({ id: 'a' }), finding({ id: 'b' }), finding({ id: 'c', ruleId: 'r', outcome: 'review' })];
const at = (time: string) => ({ ...report(findings), page: { ...report(findings).page, auditedAt: time } });

async function audited(desk: Desk, found = at(desk.time)): Promise<void> {
  await desk.model.audit.audit();
  desk.adapter.say({ type: 'done', report: found });
  await expect.poll(() => desk.model.history.list.value.some((kept) => kept.at === found.page.auditedAt)).toBe(true);
}

const open = (desk: Desk) => desk.model.sorted.value.open.map(({ id, outcome }) => `${id} ${outcome}`);

let desk: Desk;
beforeEach(async () => {
  desk = await sitDown();
});

describe('the first screen', () => {
  it('comes before the first audit, once', async () => {
    const name = newStoreName();
    const first = await sitDown({ name, isAsked: false });
    await first.model.start();
    expect([first.model.staff.district.value, first.model.audit.state.value.status]).toEqual([undefined, 'idle']);
    await first.model.begin({ ...emptyProfile, languages: [{ tag: 'vi' }] });
    expect(first.adapter.asked).toMatchObject([{ type: 'audit', profile: { languages: [{ tag: 'vi' }] } }]);
    const second = await sitDown({ name, isAsked: false });
    await second.model.start();
    expect(second.adapter.asked).toMatchObject([{ type: 'audit', profile: { languages: [{ tag: 'vi' }] } }]);
  });
});

describe('a decision', () => {
  const dismiss = (which = findings.slice(0, 1)) =>
    desk.model.decisions.decide({ findings: which, kind: 'not-a-problem', reason: ' Decoration. ' });

  it('takes a finding off the list, with reason, name and time, in every later audit', async () => {
    await desk.model.staff.saveStaff({ name: 'Ada' });
    await audited(desk);
    expect(await dismiss()).toBe(true);
    await expect.poll(() => open(desk)).toEqual(['b fail', 'c review']);
    expect(desk.model.sorted.value.notAProblem[0]?.step).toEqual({
      kind: 'not-a-problem',
      reason: 'Decoration.',
      by: 'Ada',
      at: desk.time,
    });
    await audited(desk, at('2026-11-27T10:00:00.000Z'));
    expect(open(desk)).toEqual(['b fail', 'c review']);
  });

  it('can be taken back, and stays on record', async () => {
    await audited(desk);
    await dismiss();
    await expect.poll(() => desk.model.sorted.value.notAProblem).toHaveLength(1);
    const [{ decision } = { decision: undefined }] = desk.model.sorted.value.notAProblem;
    if (decision) await desk.model.decisions.reopen(decision);
    await expect.poll(() => open(desk)).toHaveLength(3);
    expect(desk.model.records.decisions.value[0]?.history.map(({ kind }) => kind)).toEqual(['not-a-problem', 'open']);
  });

  it('for the site holds on its other pages', async () => {
    await audited(desk);
    await desk.model.decisions.decide({ findings: findings.slice(0, 1), kind: 'planned', reason: '', isForSite: true });
    desk.adapter.page = { title: 'News', url: 'https://maple.example/news' };
    await audited(desk, report(findings, 'https://maple.example/news'));
    await expect.poll(() => desk.model.sorted.value.planned.map(({ finding }) => finding.id)).toEqual(['a']);
  });

  it('that a review is a problem makes it something to fix', async () => {
    await audited(desk);
    await desk.model.decisions.decide({ findings: findings.slice(2), kind: 'confirmed', reason: 'Seen.' });
    await expect.poll(() => open(desk)).toEqual(['a fail', 'b fail', 'c fail']);
  });

  it('goes to a colleague in a file, and both histories are kept', async () => {
    await desk.model.staff.saveStaff({ name: 'Ada', shares: true });
    await audited(desk);
    await dismiss();
    await desk.model.saveShared();
    const file = desk.saved[0]?.parts.join('') ?? '';
    expect(desk.saved[0]?.name).toBe('porchlight-decisions-2026-11-26.json');

    const colleague = await sitDown();
    colleague.time = '2026-11-25T09:00:00.000Z';
    await audited(colleague);
    await colleague.model.decisions.decide({ findings: findings.slice(0, 1), kind: 'planned', reason: 'Later.' });
    expect(await colleague.model.decisions.takeShared(file)).toBe(1);
    await expect
      .poll(() => colleague.model.records.decisions.value[0]?.history.map(({ kind }) => kind))
      .toEqual(['planned', 'not-a-problem']);
    expect(open(colleague)).toEqual(['b fail', 'c review']);
    await expect(colleague.model.decisions.takeShared('{"schema":"x"}')).rejects.toThrow('this file of decisions');
  });

  it('made in one window is seen in the other', async () => {
    const name = newStoreName();
    const [one, other] = [await sitDown({ name }), await sitDown({ name })];
    await Promise.all([audited(one), audited(other)]);
    await one.model.decisions.decide({ findings: findings.slice(0, 1), kind: 'planned', reason: '' });
    await expect.poll(() => open(other)).toEqual(['b fail', 'c review']);
  });
});

describe('history', () => {
  it('keeps each audit, compares with the one before, and opens any again', async () => {
    await audited(desk);
    expect(desk.model.history.since.value).toBeUndefined();
    const later = { ...at('2026-11-27T10:00:00.000Z'), findings: [...findings.slice(1), finding({ id: 'new' })] };
    await audited(desk, later);
    const since = desk.model.history.since.value;
    expect([since?.fixed, since?.fresh, since?.still].map((list) => list?.map(({ id }) => id))).toEqual([
      ['a'],
      ['new'],
      ['b', 'c'],
    ]);
    const [, first] = desk.model.history.list.value;
    expect(first?.lenses.accessibility).toEqual({ fixes: 1, places: 2, reviews: 1 });
    if (first) await desk.model.history.show(first);
    expect(open(desk)).toEqual(['a fail', 'b fail', 'c review']);
    expect(desk.model.audit.kept.value).toBe('here');
    expect(desk.model.history.list.value, 'showing is not auditing').toHaveLength(2);
  });

  it('takes reports of the command line and of colleagues, with what they decided', async () => {
    await audited(desk);
    await desk.model.decisions.decide({ findings: findings.slice(0, 1), kind: 'planned', reason: 'In May.' });
    await expect.poll(() => open(desk)).toHaveLength(2);
    await desk.model.send.save('json');
    const text = desk.saved[0]?.parts.join('') ?? '';

    const colleague = await sitDown();
    expect(await colleague.model.history.take(text)).toBe(1);
    expect(open(colleague)).toEqual(['b fail', 'c review']);
    expect(colleague.model.sorted.value.planned[0]?.step.reason).toBe('In May.');
    expect(colleague.model.send.report.value?.decisions).toHaveLength(1);
    expect(await colleague.model.history.take(text + text)).toBe(2);
    await expect(colleague.model.history.take('{"schema":"porchlight-report/1"}')).rejects.toThrow('this report');
    await expect(colleague.model.history.take(`${text}{"a":1}\n`)).rejects.toThrow('the report in line 2');
  });
});

describe('notes and points', () => {
  it('of staff become findings that count, and go into the report', async () => {
    await audited(desk);
    const own = { lens: 'participation' as const, impact: 'serious' as const, fix: 'Say so.' };
    await desk.model.notes.add({ text: 'Nobody says that children are welcome.', finding: own });
    await desk.model.notes.add({ text: 'Ask the principal.' });
    await expect.poll(() => desk.model.send.report.value?.notes).toHaveLength(2);
    expect(open(desk)).toHaveLength(4);
    const note = desk.model.records.notes.value.find(({ finding }) => finding);
    if (note) await desk.model.notes.remove(note);
    await expect.poll(() => open(desk)).toHaveLength(3);
  });

  it('are answered for, right or wrong', async () => {
    const point = makePoint();
    await audited(desk, { ...at(desk.time), participation: [point] });
    await desk.model.notes.answer(point, 'wrong', 'It is at 7.');
    await expect
      .poll(() => desk.model.send.report.value?.pointAnswers?.map(({ answer, note }) => [answer, note]))
      .toEqual([['wrong', 'It is at 7.']]);
  });
});

describe('everything', () => {
  it('goes into one file and comes back from it, after all was deleted', async () => {
    await audited(desk);
    await desk.model.decisions.decide({ findings: findings.slice(0, 1), kind: 'planned', reason: '' });
    expect(await desk.model.data.backup()).toBe(true);
    const text = desk.saved[0]?.parts.join('') ?? '';
    await desk.model.data.clear();
    await expect.poll(() => desk.model.staff.district.value, { message: 'asked anew' }).toBeUndefined();
    expect(open(desk)).toHaveLength(3);
    expect(await desk.model.data.restore(text, false)).toBe(4);
    await expect.poll(() => open(desk)).toHaveLength(2);
    await expect(desk.model.data.restore(readFileSync(import.meta.filename, 'utf8'), true)).rejects.toThrow('line 1');
    expect(open(desk), 'a file that is no backup changes nothing').toHaveLength(2);
  });
});
