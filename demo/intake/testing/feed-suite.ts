import { Feed } from '@porchlight/core/model/feed';
import { readJson } from '@porchlight/core/model/read-error';
import { expect, it } from 'vitest';
import type { Intake } from '../intake.ts';
import { feed, settings } from './samples.ts';
import { intakeOn, type World, web } from './world.ts';

/** The district's feed: published by staff, read by everybody. */
export function feedSuite(world: World): void {
  const publish = (intake: Intake, body: unknown, headers: Record<string, string> = {}) =>
    intake.handle(
      new Request('http://intake.example/feed', {
        method: 'PUT',
        headers: { authorization: `Bearer ${web.token}`, ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    );
  const get = (intake: Intake, path: string, headers: Record<string, string> = {}) =>
    intake.handle(new Request(`http://intake.example${path}`, { headers }));

  it('is the one of the settings, then the one that was published, in every process', async () => {
    const none = intakeOn(world, { settings: { ...settings, feed: undefined } });
    expect((await get(none, '/feed.json')).status).toBe(404);
    const [one, other] = [intakeOn(world), intakeOn(world)];
    const first = await get(one, '/feed.json');
    expect(readJson(Feed, await first.text(), 'The feed')).toMatchObject(feed);

    const changed = { ...feed, district: 'Another name' };
    expect((await publish(one, changed)).status).toBe(204);
    for (const intake of [one, other]) {
      const response = await get(intake, '/feed.json');
      expect(readJson(Feed, await response.text(), 'The feed').district).toBe('Another name');
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('cache-control')).toMatch(/max-age=60/);
      const tag = response.headers.get('etag') ?? '';
      const again = await get(intake, '/feed.json', { 'if-none-match': `"other", W/${tag}` });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
    }
    expect((await get(one, '/feed.json', { 'if-none-match': first.headers.get('etag') ?? '' })).status).toBe(200);
  });

  it('does not overwrite what somebody else published meanwhile', async () => {
    const intake = intakeOn(world);
    await publish(intake, feed);
    const tag = (await get(intake, '/feed.json')).headers.get('etag') ?? '';
    expect((await publish(intake, { ...feed, district: 'B' }, { 'if-match': tag })).status).toBe(204);
    expect((await publish(intake, { ...feed, district: 'C' }, { 'if-match': tag })).status).toBe(412);
    expect((await (await get(intake, '/feed.json')).json()).district).toBe('B');
  });

  it('refuses what is no feed, and whoever has no token', async () => {
    const intake = intakeOn(world);
    const before = await (await get(intake, '/feed.json')).text();
    expect((await publish(intake, '{')).status).toBe(400);
    expect((await (await publish(intake, { ...feed, timeline: [{ id: 'x' }] })).json()).error).toContain(
      'timeline › 0',
    );
    const script = { ...feed, timeline: [{ ...feed.timeline?.[0], remote: 'javascript:alert(1)' }] };
    expect((await publish(intake, script)).status).toBe(400);
    expect((await publish(intake, feed, { authorization: 'Bearer none' })).status).toBe(401);
    expect(await (await get(intake, '/feed.json')).text()).toBe(before);
  });

  it('is a calendar too', async () => {
    const intake = intakeOn(world);
    await publish(intake, feed);
    const response = await get(intake, '/feed.ics?lang=es');
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await response.text();
    expect(text).toContain('SUMMARY:Audiencia pública\r\n');
    expect(text).toContain('DTSTART:20261209T020000Z\r\n');
    expect(text).toContain('UID:hearing@intake.example\r\n');
    const tag = response.headers.get('etag') ?? '';
    expect((await get(intake, '/feed.ics?lang=es', { 'if-none-match': tag })).status).toBe(304);
    expect((await get(intake, '/feed.ics?lang=en', { 'if-none-match': tag })).status).toBe(200);
  });
}
