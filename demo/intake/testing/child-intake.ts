import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { IntakeSettingsInput } from '@porchlight/core/model/intake';
import type { DatabasePlace } from '../database/database.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** An intake in a process of its own, started as `npm run intake` starts it. */
export interface ChildIntake {
  process: ChildProcess;
  /** `http://127.0.0.1:…` */
  base: string;
  /** What it has written on standard error. */
  log: string[];
  /** Ends it as the power switch would. Resolves when it is gone. */
  kill(): Promise<void>;
  /** Asks it to end, and waits. */
  stop(): Promise<number | null>;
}

/** The environment of a command on this database; nothing of the surrounding one that could change it. */
export function environmentFor(place: DatabasePlace, settings?: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    ...('folder' in place ? { PORCHLIGHT_FOLDER: place.folder } : { DATABASE_URL: place.url }),
    ...(settings && { PORCHLIGHT_SETTINGS: settings }),
    PORT: '0',
  };
}

/** Runs the intake's command line. */
export function runCommand(environment: NodeJS.ProcessEnv, ...words: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'demo/intake/main.ts', ...words], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/**
 * Starts an intake and waits until it listens.
 * @throws with its log when it ends instead
 */
export async function startChild(environment: NodeJS.ProcessEnv): Promise<ChildIntake> {
  const child = runCommand(environment);
  const log: string[] = [];
  const gone = once(child, 'exit');
  const base = await new Promise<string>((done, failed) => {
    if (!child.stderr) return failed(new Error('The intake has no log.'));
    createInterface(child.stderr).on('line', (line) => {
      log.push(line);
      const port = /"event":"listening".*"port":(\d+)/.exec(line)?.[1];
      if (port) done(`http://127.0.0.1:${port}`);
    });
    child.once('exit', () => failed(new Error(`The intake ended before it listened:\n${log.join('\n')}`)));
  });
  return {
    process: child,
    base,
    log,
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
    async stop() {
      child.kill('SIGTERM');
      await gone;
      return child.exitCode;
    },
  };
}

/** Settings that let a test send as much as it can. */
export const openHanded: IntakeSettingsInput = {
  schema: 'porchlight-intake/1',
  limits: { placePerHour: 1_000_000, placeFlag: 1_000_000, formPerMinute: 1_000_000 },
};
