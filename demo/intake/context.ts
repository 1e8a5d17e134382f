import type { IntakeSettings, TokenScope } from '@porchlight/core/model/intake';
import type { Context, Env } from 'hono';
import type { Database } from './database/database.ts';
import type { GroupWriter } from './database/group-writer.ts';
import type { Counter, Places } from './limits.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { comeBack, Refused } from './refused.ts';
import { type Token, tokenOf } from './tokens.ts';

/** What every route may use. Nothing in it outlives a restart but the database. */
export interface Parts {
  database: Database;
  settings: IntakeSettings;
  tokens: readonly Token[];
  /** Folder of the built widgets. */
  widgets: string;
  writer: GroupWriter;
  places: Places;
  counters: { form: Counter; place: Counter; wrongTokens: Counter };
  metrics: Metrics;
  log: Log;
  /** Milliseconds since 1970. */
  now(): number;
  /** Whether this process still takes work; false while it ends. */
  open(): boolean;
}

/** What the server tells of the client, beside the request. */
export interface Client {
  /** The network address that the connection came from, proxies of one's own already seen through. */
  address?: string;
}

export interface IntakeEnv extends Env {
  Bindings: Client;
}

/** A name for the place that a request came from, good for today and for this process. */
export function placeOf(context: Context<IntakeEnv>, parts: Parts): string {
  return parts.places.nameOf(context.env.address ?? 'unknown', parts.now());
}

/**
 * Asks for a token that may do this.
 * @throws Refused 401 without or with a wrong one, 403 with one for other things, 429 after too many wrong ones
 */
export function needToken(context: Context<IntakeEnv>, parts: Parts, ...scopes: TokenScope[]): Token {
  const place = placeOf(context, parts);
  const { wrongTokens } = parts.counters;
  if (wrongTokens.count(place, parts.now()) >= parts.settings.limits.wrongTokensPerHour) {
    throw comeBack(429, 'wrong-tokens', 'Too many wrong tokens came from here. Wait an hour.', 3600);
  }
  const header = context.req.header('authorization') ?? null;
  const token = tokenOf(header, parts.tokens);
  if (!token) {
    if (header !== null) wrongTokens.add(place, parts.now());
    throw new Refused(401, 'token', 'This needs a token: Authorization: Bearer …', {
      'www-authenticate': 'Bearer realm="porchlight"',
    });
  }
  const missing = scopes.find((scope) => !token.scopes.has(scope));
  if (missing) throw new Refused(403, 'scope', `This token may not do that: it lacks the scope "${missing}".`);
  return token;
}
