import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { directAdapter } from '../testing/direct-adapter.ts';
import { finding, report, settings } from '../testing/findings.ts';
import { createAuditModel } from './audit-model.ts';
import { PageProblem } from './page-adapter.ts';

const one = finding({ id: 'one' });
const two = finding({ id: 'two' });

function start() {
  const adapter = directAdapter();
  return {
    adapter,
    model: createAuditModel(adapter, { language: 'en', batchEvery: 100, settings: async () => settings }),
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an audit', () => {
  it('shows findings while they stream in, in batches, and the report when it is done', async () => {
    const { adapter, model } = start();
    await model.audit();
    expect(model.state.value.status).toBe('running');
    expect(adapter.asked).toMatchObject([{ type: 'audit', language: 'en', profile: { languageThreshold: 0.15 } }]);

    adapter.say({ type: 'progress', done: 1, total: 9, doing: 'x' }, { type: 'finding', finding: one });
    expect(model.progress.value).toEqual({ done: 1, total: 9 });
    expect(model.findings.value).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(model.findings.value).toEqual([one]);

    adapter.say({ type: 'finding', finding: two }, { type: 'done', report: report([one, two]) });
    expect(model.state.value.status).toBe('done');
    expect(model.findings.value).toEqual([one, two]);
    vi.advanceTimersByTime(1000);
    expect(model.findings.value, 'nothing is added twice').toEqual([one, two]);
  });

  it('keeps what was found when it is cancelled', async () => {
    const { adapter, model } = start();
    await model.audit();
    adapter.say({ type: 'finding', finding: one });
    await model.cancel();
    expect(adapter.asked.at(-1)).toEqual({ type: 'cancel' });
    adapter.say({ type: 'cancelled' });
    expect(model.state.value.status).toBe('cancelled');
    expect(model.findings.value).toEqual([one]);
    expect(model.report.value).toBeUndefined();
  });

  it('can be cancelled before the page is reached', async () => {
    const { adapter, model } = start();
    const running = model.audit();
    await model.cancel();
    await running;
    expect(model.state.value.status).toBe('cancelled');
    expect(adapter.asked).toEqual([]);
  });

  it('asked for again, hears nothing of the one before', async () => {
    const { adapter, model } = start();
    await model.audit();
    adapter.press();
    await vi.waitFor(() => expect(adapter.asked).toHaveLength(2));
    adapter.lines[0]?.answer({ type: 'finding', finding: one });
    adapter.lines[0]?.answer({ type: 'cancelled' });
    adapter.lines[0]?.gone();
    expect(model.state.value.status).toBe('running');
    expect(model.left.value).toBe(false);
    adapter.say({ type: 'finding', finding: two }, { type: 'done', report: report([two]) });
    expect(model.findings.value).toEqual([two]);
  });

  it('says why a page cannot be read', async () => {
    const { adapter, model } = start();
    adapter.refuse = new PageProblem('store', 'The extensions gallery cannot be scripted.');
    await model.audit();
    expect(model.state.value).toMatchObject({ status: 'failed', reason: 'store' });
    adapter.refuse = undefined;
    await model.audit();
    expect(model.state.value.status, 'and tries afresh').toBe('running');
  });

  it('fails when the page goes away, and keeps what was found', async () => {
    const { adapter, model } = start();
    await model.audit();
    adapter.say({ type: 'finding', finding: one });
    adapter.go();
    expect(model.state.value).toMatchObject({ status: 'failed', reason: 'closed' });
    expect(model.findings.value).toEqual([one]);
  });
});

describe('marking a place', () => {
  it('opens a new line after a reload of the same page, and not on another page', async () => {
    const { adapter, model } = start();
    await model.audit();
    adapter.say({ type: 'done', report: report([one]) });
    adapter.go();
    expect(model.left.value).toBe(true);
    expect(model.state.value.status).toBe('done');

    await model.mark(one.target, 'Here');
    expect(adapter.asked.at(-1)).toMatchObject({ type: 'highlight', label: 'Here' });
    adapter.say({ type: 'highlighted', found: true, rendered: true });
    expect(model.marked.value).toMatchObject({ found: true });

    adapter.page = { title: 'Other', url: 'https://maple.example/other' };
    adapter.go();
    await model.mark(one.target, 'Here');
    expect(model.marked.value).toMatchObject({ found: false });
    expect(adapter.asked.filter(({ type }) => type === 'highlight')).toHaveLength(1);
  });
});

describe('a question to the page', () => {
  const where = { left: 1, top: 2, width: 3, height: 4, viewport: { width: 5, height: 6 } };

  it('is answered once, and by nothing when the page goes away', async () => {
    const { adapter, model } = start();
    await model.audit();
    adapter.say({ type: 'done', report: report([one]) });
    const asked = model.picture(one.target);
    await vi.waitFor(() => expect(adapter.asked.at(-1)?.type).toBe('bring-into-view'));
    adapter.say({ type: 'in-view', box: where });
    expect(await asked).toMatch(/^data:image/);

    const pointing = model.pick('Here');
    await vi.waitFor(() => expect(adapter.asked.at(-1)?.type).toBe('pick'));
    adapter.go();
    expect(await pointing).toBeUndefined();
  });
});

describe('a report from elsewhere', () => {
  it('is shown as it is, and its places are looked for only on its own page', async () => {
    const { adapter, model } = start();
    adapter.page = { title: 'Other', url: 'https://maple.example/other' };
    model.show(report([one]), 'imported');
    expect(model.state.value.status).toBe('done');
    expect([model.kept.value, model.findings.value]).toEqual(['imported', [one]]);
    await model.mark(one.target, 'Here');
    expect(model.marked.value).toMatchObject({ found: false });
    expect(adapter.asked).toEqual([]);
  });
});
