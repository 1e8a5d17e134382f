import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DatabasePlace } from '../database/database.ts';
import { openDatabase } from '../database/open.ts';
import { environmentFor, openHanded, startChild } from './child-intake.ts';
import { submission } from './samples.ts';

/** What a series of kills left behind. */
export interface KillReport {
  rounds: number;
  /** Submissions that the intake said were stored. */
  acknowledged: number;
  /** Submissions under way at a kill, sent again with the same id in the next round. */
  retried: number;
  /** Rows in the database at the end. */
  stored: number;
  /** Acknowledged and not there. */
  lost: number;
  /** Ids that are there more than once. */
  doubled: number;
}

interface KillOptions {
  rounds: number;
  /** Clients that send at once. */
  clients: number;
  /** The kill comes at a random moment within so many milliseconds after the first acknowledgement of the round. */
  within: number;
  /** Ends the database server itself without warning; called in every other round. */
  crash?: (() => Promise<void>) | undefined;
}

/**
 * Starts an intake, sends as fast as it takes, and kills it at a random moment, again and again on the same database.
 * What got no answer is sent again, as a family's phone would.
 */
export async function killRounds(place: DatabasePlace, options: KillOptions): Promise<KillReport> {
  const settings = join(tmpdir(), `porchlight-open-handed-${process.pid}.json`);
  await writeFile(settings, JSON.stringify(openHanded));
  const acknowledged = new Set<string>();
  let unanswered: string[] = [];
  let retried = 0;
  for (let round = 0; round < options.rounds; round++) {
    const child = await startChild(environmentFor(place, settings));
    const again = unanswered;
    unanswered = [];
    retried += again.length;
    let killed = false;
    let warm = () => {};
    const warmed = new Promise<void>((done) => {
      warm = done;
    });
    const client = async () => {
      while (!killed) {
        const id = again.pop();
        const sent = submission(id ? { id } : {});
        if (!(await isAcknowledged(child.base, sent))) unanswered.push(sent.id);
        else {
          acknowledged.add(sent.id);
          warm();
        }
      }
    };
    const clients = Array.from({ length: options.clients }, client);
    await Promise.race([warmed, pause(20_000)]);
    await pause(Math.random() * options.within);
    const crashed = round % 2 === 1 ? options.crash?.() : undefined;
    if (crashed) await pause(Math.random() * 50);
    // Nobody begins anew; what is under way at this moment is what the kill is about.
    killed = true;
    await child.kill();
    await Promise.all([...clients, crashed]);
    unanswered.push(...again);
  }
  return { rounds: options.rounds, acknowledged: acknowledged.size, retried, ...(await count(place, acknowledged)) };
}

async function isAcknowledged(base: string, sent: unknown): Promise<boolean> {
  try {
    const response = await fetch(`${base}/submissions`, {
      method: 'POST',
      body: JSON.stringify(sent),
      signal: AbortSignal.timeout(20_000),
    });
    await response.text();
    return response.status === 201 || response.status === 200;
  } catch {
    return false;
  }
}

async function count(place: DatabasePlace, acknowledged: ReadonlySet<string>) {
  const database = await openDatabase(place);
  try {
    // The table itself, not its index: a damaged index could hide a row, or show one twice.
    const rows = await database.sql.selectFrom('intake_submissions').select('id').execute();
    const ids = new Set(rows.map(({ id }) => id));
    return {
      stored: rows.length,
      lost: [...acknowledged].filter((id) => !ids.has(id)).length,
      doubled: rows.length - ids.size,
    };
  } finally {
    await database.close();
  }
}
