import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { countSubmissions } from '../database/submissions.ts';
import type { Intake } from '../intake.ts';
import { serverFor } from '../listen.ts';
import { school, settings, submission } from './samples.ts';
import { intakeOn, type World } from './world.ts';

/** An intake behind a real connection. Its fields may be read while tests run. */
export interface Served {
  intake: Intake;
  port: number;
  base: string;
  /** Posts a submission from the school's page. */
  send(body: string | Uint8Array<ArrayBuffer>, headers?: Record<string, string>): Promise<Response>;
  stored(): Promise<number>;
}

const limits = { bodySeconds: 1, placePerHour: 100_000, formPerMinute: 100_000, underWay: 64 };

/** Serves for the tests of the surrounding suite, and sees after each that a family's word is still taken. */
export function serveOn(world: World): Served {
  let close = async () => {};
  const served: Served = {
    intake: { handle: () => Promise.reject(new Error('not open yet')), serves: () => false, close: async () => {} },
    port: 0,
    base: '',
    send: (body, headers = {}) =>
      fetch(`${served.base}/submissions`, {
        method: 'POST',
        headers: { origin: school, 'content-type': 'text/plain', ...headers },
        body,
      }),
    stored: () => countSubmissions(world.database),
  };
  beforeAll(async () => {
    served.intake = intakeOn(world, { settings: { ...settings, limits } });
    const server = serverFor(served.intake, 0, {
      requestSeconds: 2,
      headerSeconds: 1,
      idleSeconds: 5,
      connections: 500,
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    served.port = (server.address() as AddressInfo).port;
    served.base = `http://127.0.0.1:${served.port}`;
    close = async () => {
      server.closeAllConnections();
      server.close();
      await served.intake.close();
    };
  });
  afterEach(async () => {
    expect((await served.send(JSON.stringify(submission()))).status).toBe(201);
  });
  afterAll(() => close());
  return served;
}
