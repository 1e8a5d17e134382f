import { describe, expect, it } from 'vitest';
import { finding, report } from '../testing/findings.ts';
import { sitDown } from '../testing/node-store.ts';
import { ofLens } from './reading-model.ts';

const findings = [
  finding({ id: 'a' }),
  finding({ id: 'b' }),
  finding({ id: 'c', ruleId: 'page-language', lens: 'language', fixedBy: 'webmaster' }),
  finding({ id: 'd', ruleId: 'feedback-channel', lens: 'participation', outcome: 'review' }),
];

async function done() {
  const { adapter, model } = await sitDown();
  await model.start();
  adapter.say({ type: 'done', report: report(findings) });
  return { adapter, ...model };
}

describe('reading', () => {
  it('sorts fixes by lens, failures apart from doubts', async () => {
    const { reading } = await done();
    expect(ofLens(reading.found.value, 'accessibility').failures).toHaveLength(1);
    expect(ofLens(reading.found.value, 'participation')).toMatchObject({
      failures: [],
      reviews: [{ lens: 'participation' }],
    });
    expect(reading.fixesOf.value).toEqual({ everyone: 2, editor: 1, webmaster: 1, vendor: 0 });
  });

  it('shows the fixes of one who can make them, and what is found stays as it is', async () => {
    const { reading } = await done();
    reading.who.value = 'webmaster';
    expect(reading.shown.value.failures.map(({ lens }) => lens)).toEqual(['language']);
    expect(reading.found.value.failures).toHaveLength(2);
  });

  it('opens a fix that the filter had hidden', async () => {
    const { reading } = await done();
    reading.who.value = 'webmaster';
    const [first] = reading.first.value;
    if (first) reading.open(first);
    expect(reading.who.value).toBe('everyone');
    expect([...reading.opened.value]).toEqual(['image-name/missing/fail']);
  });
});

describe('walking through all', () => {
  it('goes from place to place over every fix that is shown, round and round', async () => {
    const { adapter, place, reading } = await done();
    const label = (index: number, count: number) => `${index}/${count}`;
    for (let step = 0; step < 5; step++) place.walk(1, label);
    await expect.poll(() => adapter.asked.filter(({ type }) => type === 'highlight').length).toBe(5);
    const ids = adapter.asked.flatMap((asked) => (asked.type === 'highlight' ? [asked.label] : []));
    expect(ids).toEqual(['1/4', '2/4', '3/4', '4/4', '1/4']);
    reading.who.value = 'webmaster';
    place.walk(-1, label);
    expect(place.where.value?.finding.id).toBe('c');
    place.leave();
    expect(place.isWalking.value).toBe(false);
  });
});

describe('a place', () => {
  it('is chosen, marked, and let go by Escape on the page', async () => {
    const { adapter, reading, place } = await done();
    const [group] = reading.groups.value;
    if (!group) throw new Error('There should be a fix.');
    place.choose(group, 1, '2 of 2');
    await expect.poll(() => adapter.asked.at(-1)).toMatchObject({ type: 'highlight', target: { selector: '#b' } });
    expect(place.where.value).toMatchObject({ index: 1 });
    expect(place.state.value).toBe('waiting');
    adapter.say({ type: 'highlighted', found: true, rendered: false });
    expect(place.state.value).toBe('hidden');
    adapter.say({ type: 'cleared' });
    expect(place.state.value).toBe('unmarked');
  });

  it('is forgotten when the page is audited again', async () => {
    const { audit, reading, place } = await done();
    const [group] = reading.groups.value;
    if (group) place.choose(group, 0, '1 of 2');
    expect(place.where.value).toBeDefined();
    await audit.audit();
    expect(place.chosen.value).toBeUndefined();
  });
});
