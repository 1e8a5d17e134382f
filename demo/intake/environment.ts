import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { IntakeSettings } from '@porchlight/core/model/intake';
import { readJson } from '@porchlight/core/model/read-error';
import type { DatabasePlace } from './database/database.ts';
import { readTokens, type Token } from './tokens.ts';

/** What the environment says: the only place where secrets come from. */
export interface Setup {
  database: DatabasePlace;
  settings: IntakeSettings;
  tokens: Token[];
  host: string;
  port: number;
  widgets?: string;
}

/**
 * Reads the setup. `DATABASE_URL` or `PORCHLIGHT_FOLDER`; `PORCHLIGHT_SETTINGS`, a file of JSON; `PORCHLIGHT_TOKENS`,
 * or `PORCHLIGHT_TOKENS_FILE` as containers and systemd hand secrets over; `HOST`, `PORT`, `PORCHLIGHT_WIDGETS`.
 * @throws an error that says which of them is wrong
 */
export async function readSetup(environment: NodeJS.ProcessEnv): Promise<Setup> {
  const { DATABASE_URL, PORCHLIGHT_FOLDER, PORCHLIGHT_SETTINGS, PORCHLIGHT_WIDGETS, HOST, PORT } = environment;
  const settings = PORCHLIGHT_SETTINGS
    ? await readFile(PORCHLIGHT_SETTINGS, 'utf8')
    : '{"schema": "porchlight-intake/1"}';
  return {
    database: DATABASE_URL
      ? { url: DATABASE_URL }
      : { folder: PORCHLIGHT_FOLDER ?? fileURLToPath(new URL('../data/intake', import.meta.url)) },
    settings: readJson(IntakeSettings, settings, `The settings ${PORCHLIGHT_SETTINGS ?? ''}`.trim()),
    tokens: readTokens(await tokenText(environment)),
    host: HOST ?? '127.0.0.1',
    port: readPort(PORT),
    ...(PORCHLIGHT_WIDGETS && { widgets: PORCHLIGHT_WIDGETS }),
  };
}

async function tokenText({ PORCHLIGHT_TOKENS, PORCHLIGHT_TOKENS_FILE }: NodeJS.ProcessEnv): Promise<string> {
  return PORCHLIGHT_TOKENS ?? (PORCHLIGHT_TOKENS_FILE ? await readFile(PORCHLIGHT_TOKENS_FILE, 'utf8') : '');
}

function readPort(written: string | undefined): number {
  if (written === undefined || written === '') return 8787;
  const port = Number(written);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT is not a port: ${written}. A number from 0 to 65535; 0 takes any that is free.`);
}
