import type { IntakeSettings } from '@porchlight/core/model/intake';
import { Refused } from './refused.ts';

/**
 * The origin of the page that sends, when it may send.
 * @returns undefined when the client named none: a program, not a page
 * @throws Refused 403 for the origin of a stranger, and for `null`: a sandboxed frame or a saved file
 */
export function allowedOrigin(request: Request, settings: IntakeSettings): string | undefined {
  const origin = request.headers.get('origin');
  if (origin === null) {
    // A browser that leaves the origin out still says when a page of another site sends.
    if (request.headers.get('sec-fetch-site') === 'cross-site') throw stranger();
    return undefined;
  }
  if (origin === ownOrigin(request, settings) || settings.origins.includes(origin)) return origin;
  throw stranger();
}

/** Where this intake is reached, as families' browsers see it. */
export function ownOrigin(request: Request, settings: IntakeSettings): string {
  return settings.publicOrigin ?? new URL(request.url).origin;
}

/** The headers that let a page of this origin read the answer. */
export function corsHeaders(origin: string | undefined): Record<string, string> {
  return origin === undefined
    ? { vary: 'Origin' }
    : { vary: 'Origin', 'access-control-allow-origin': origin, 'access-control-expose-headers': 'Retry-After, Link' };
}

function stranger(): Refused {
  return new Refused(403, 'origin', "This page's site may not send here. Its origin must be in the settings.", {
    vary: 'Origin',
  });
}
