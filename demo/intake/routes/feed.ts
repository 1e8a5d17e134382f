import { feedCalendar } from '@porchlight/core/export/feed-calendar';
import { Feed } from '@porchlight/core/model/feed';
import { ReadError, readJson } from '@porchlight/core/model/read-error';
import { LanguageTag } from '@porchlight/core/model/text';
import type { Context, Hono } from 'hono';
import { readText } from '../body.ts';
import { type IntakeEnv, needToken, type Parts } from '../context.ts';
import { writeFeedRow } from '../database/feeds.ts';
import { ownOrigin } from '../origins.ts';
import { type FeedAtHand, names, type ServedFeed, tagOf } from '../published-feed.ts';
import { Refused } from '../refused.ts';

/** A minute in caches; while it is fetched anew, and while the intake is away, the old one is better than none. */
const caching = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';

/** The district's feed: public to read by any page, published with a token. */
export function feedRoutes(app: Hono<IntakeEnv>, parts: Parts, atHand: FeedAtHand): void {
  app.get('/feed.json', async (context) => {
    const served = await published(atHand);
    return answer(context, served.tag, 'application/json; charset=utf-8', () => served.body);
  });

  app.get('/feed.ics', async (context) => {
    const served = await published(atHand);
    const asked = LanguageTag.safeParse(context.req.query('lang'));
    const language = asked.success ? asked.data : (served.feed.languages[0] ?? 'en');
    const { host } = new URL(ownOrigin(context.req.raw, parts.settings));
    return answer(context, tagOf(`${served.tag} ${language} ${host}`), 'text/calendar; charset=utf-8', () =>
      feedCalendar(served.feed, { language, host, stamp: served.publishedAt }),
    );
  });

  app.put('/feed', async (context) => {
    needToken(context, parts, 'publish');
    const { feedBytes, bodySeconds } = parts.settings.limits;
    const body = JSON.stringify(readFeed(await readText(context.req.raw, feedBytes, bodySeconds)));
    const expected = context.req.header('if-match');
    let instead: Parameters<typeof writeFeedRow>[2] = 'anything';
    if (expected !== undefined) {
      atHand.forget();
      const before = await atHand.read();
      if (!before || !names(expected, before.tag)) throw changed();
      instead = before.stored ? { body: before.body } : 'nothing';
    }
    const stored = await writeFeedRow(parts.database, body, instead);
    if (!stored) throw changed();
    await parts.database.settle();
    atHand.forget();
    parts.metrics.count('intake_published_total');
    return context.body(null, 204, { etag: tagOf(body), 'cache-control': 'no-store' });
  });
}

async function published(atHand: FeedAtHand): Promise<ServedFeed> {
  const served = await atHand.read();
  if (!served) throw new Refused(404, 'no-feed', 'No feed has been published yet.');
  return served;
}

function answer(context: Context<IntakeEnv>, tag: string, type: string, body: () => string): Response {
  const headers = {
    etag: tag,
    'cache-control': caching,
    // Public and the same for everybody: any school's page may read it.
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  };
  if (names(context.req.header('if-none-match'), tag)) return context.body(null, 304, headers);
  return context.body(body(), 200, { ...headers, 'content-type': type });
}

function readFeed(text: string): Feed {
  try {
    return readJson(Feed, text, 'The feed');
  } catch (error) {
    if (error instanceof ReadError) throw new Refused(400, 'not-a-feed', error.message);
    throw error;
  }
}

function changed(): Refused {
  return new Refused(412, 'changed', 'Another feed was published meanwhile. Read it, and publish again.');
}
