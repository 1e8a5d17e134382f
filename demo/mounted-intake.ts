import type { IncomingMessage, ServerResponse } from 'node:http';
import { Feed } from '@porchlight/core/model/feed';
import { FormDefinition } from '@porchlight/core/model/form';
import { read, readJson } from '@porchlight/core/model/read-error';
import * as z from 'zod/mini';
import forms from './forms.json' with { type: 'json' };
import type { DatabasePlace } from './intake/database/database.ts';
import { openDatabase } from './intake/database/open.ts';
import { createIntake, type Intake } from './intake/intake.ts';
import { listenerFor } from './intake/listen.ts';
import type { Token } from './intake/tokens.ts';

/** The intake as a part of the demo's server. */
export interface MountedIntake {
  /** Whether a path, without its query, is the intake's to answer. */
  serves(path: string): boolean;
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Opens the database, once: a new one takes a few seconds, so nothing is opened before somebody needs it. */
  open(): Promise<void>;
  close(): Promise<void>;
}

export interface MountOptions {
  database: DatabasePlace;
  tokens: readonly Token[];
  widgets: string;
  /** The text of the feed that is served until staff publish another. */
  feed(): Promise<string>;
}

/** What a closed intake is opened for. Its feed stays the site's own file until then; the widgets are the site's. */
const opens = /^\/(submissions|form|hosted|feed|feed\.ics|timeline|you-said|health|metrics|backup)(\/|$)/;

/** Mounts an intake, not yet open. */
export function mountIntake(options: MountOptions): MountedIntake {
  let opening: Promise<Opened> | undefined;
  let opened: Opened | undefined;
  const open = async () => {
    opening ??= openIntake(options);
    try {
      opened = await opening;
      return opened;
    } catch (error) {
      opening = undefined;
      throw error;
    }
  };
  return {
    serves: (path) => (opened && !path.startsWith('/porchlight/') ? opened.intake.serves(path) : opens.test(path)),
    answer: async (request, response) => (await open()).listener(request, response),
    open: async () => void (await open()),
    async close() {
      await opening?.then(
        ({ intake }) => intake.close(),
        () => undefined,
      );
    },
  };
}

interface Opened {
  intake: Intake;
  listener: ReturnType<typeof listenerFor>;
}

async function openIntake({ database, tokens, widgets, feed }: MountOptions): Promise<Opened> {
  const served = readJson(Feed, await feed(), 'demo/site/feed.json');
  const intake = createIntake({
    database: await openDatabase(database),
    settings: {
      schema: 'porchlight-intake/1',
      forms: read(z.array(FormDefinition), forms, 'demo/forms.json'),
      feed: served,
    },
    tokens,
    widgets,
  });
  return { intake, listener: listenerFor(intake) };
}
