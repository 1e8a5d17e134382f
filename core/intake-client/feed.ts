import { Feed, type FeedInput } from '../model/feed.ts';
import { read, readJson } from '../model/read-error.ts';
import { ask, type IntakeAccess, IntakeError, textOf } from './intake.ts';

/** The feed as the intake serves it now, and the tag that names this very edition of it. */
export interface PublishedFeed {
  feed: Feed;
  tag: string | undefined;
}

/**
 * Reads the feed that families see; undefined when none has been published.
 * @throws IntakeError, ReadError when what is served is no feed
 */
export async function readFeed(access: IntakeAccess): Promise<PublishedFeed | undefined> {
  try {
    const response = await ask(access, '/feed.json');
    const feed = readJson(Feed, await textOf(response), 'The feed of the intake');
    return { feed, tag: response.headers.get('etag') ?? undefined };
  } catch (error) {
    if (error instanceof IntakeError && error.code === 'no-feed') return undefined;
    throw error;
  }
}

/**
 * Publishes a feed.
 * @param tag of the edition that was changed; another editor's newer one is then never overwritten
 * @returns the new tag
 * @throws IntakeError with the code `changed` when somebody else has published meanwhile; ReadError for a bad feed
 */
export async function publishFeed(access: IntakeAccess, feed: FeedInput, tag?: string): Promise<string | undefined> {
  const response = await ask(access, '/feed', {
    method: 'PUT',
    body: JSON.stringify(read(Feed, feed, 'The feed')),
    headers: { 'content-type': 'application/json', ...(tag === undefined ? {} : { 'if-match': tag }) },
  });
  return response.headers.get('etag') ?? undefined;
}
