import { readFileSync } from 'node:fs';
import { ReadError } from '@porchlight/core/model/read-error';
import { educationCodebook } from '@porchlight/core/themes/education/codebook';
import { afterEach, describe, expect, it } from 'vitest';
import { createEngine } from './engine.ts';
import { engineBehind, type Port, serveEngine } from './line.ts';

// The engine behind a real message channel, as it is behind a worker.

const channels: MessageChannel[] = [];
afterEach(() => {
  for (const { port1, port2 } of channels.splice(0)) {
    port1.close();
    port2.close();
  }
});

function far() {
  const channel = new MessageChannel();
  channels.push(channel);
  channel.port1.start();
  channel.port2.start();
  serveEngine(createEngine(), channel.port1 as unknown as Port);
  return engineBehind(channel.port2 as unknown as Port);
}
const survey = () =>
  new File([readFileSync(new URL('../../../demo/feedback-samples/survey.csv', import.meta.url))], 'survey.csv');

describe('the engine at the other end', () => {
  it('finds, searches and explains', async () => {
    const engine = far();
    const texts = ['The bus is late', 'The buses are late again', 'Lunch is too short', 'El autobús llega tarde'];
    await engine.load(texts, ['en', 'en', 'en', 'es']);
    const made = await engine.suggest(educationCodebook.themes, []);
    expect(made.scores).toBeInstanceOf(Float32Array);
    expect(made.scores[0]).toBeGreaterThanOrEqual(1);
    expect((await engine.moreLike([0]))[0]?.index).toBe(1);
    expect(await engine.search('AUTOBUS tarde')).toEqual([3]);
    const [transport] = educationCodebook.themes;
    if (transport) expect(await engine.why(texts[1] ?? '', 'en', transport)).toContain('buses');
  });

  it('hands an import over part by part, and waits for each to be kept', async () => {
    const engine = far();
    const looked = await engine.lookAt(survey());
    let isKeeping = false;
    let comments = 0;
    const done = await engine.importFile(survey(), { ...looked, effort: 'e1' }, async (some) => {
      expect(isKeeping, 'one after the other').toBe(false);
      isKeeping = true;
      await new Promise((resolve) => setTimeout(resolve, 5));
      comments += some.length;
      isKeeping = false;
    });
    expect(comments).toBe(done.comments);
  }, 60_000);

  it('ends an import that cannot be kept, with the very reason', async () => {
    const engine = far();
    const looked = await engine.lookAt(survey());
    const full = new Error('The disk is full.');
    await expect(engine.importFile(survey(), { ...looked, effort: 'e1' }, () => Promise.reject(full))).rejects.toBe(
      full,
    );
    expect(await engine.search('x'), 'and goes on working').toEqual([]);
  }, 60_000);

  it('says what is wrong with a file in words for people', async () => {
    await expect(far().lookAt(new File(['a,b\n'], 'one.csv'))).rejects.toBeInstanceOf(ReadError);
  });
});
