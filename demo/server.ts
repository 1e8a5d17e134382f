import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { todayIn } from '@porchlight/core/text/today';
import type { DatabasePlace } from './intake/database/database.ts';
import type { Token } from './intake/tokens.ts';
import { type MountedIntake, mountIntake } from './mounted-intake.ts';
import { type Found, findFile, type SiteFile, segmentsOf } from './site-files.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
/** The district is in California, and so are its days. */
export const TIME_ZONE = 'America/Los_Angeles';

export interface ServerOptions {
  /** 0 takes any free one. */
  port: number;
  /** 127.0.0.1 unless told: nobody but this machine. */
  host?: string | undefined;
  /** Where submissions are kept; `demo/data/intake` unless told. Opened when first needed. */
  database?: DatabasePlace | undefined;
  /** Whoever may read, delete and publish at the intake; nobody unless told. */
  tokens?: readonly Token[] | undefined;
  /** The day the site is served as of, `YYYY-MM-DD`; the district's today unless told. */
  asOf?: string | undefined;
  /** Where the site stands; `demo/site` unless told. */
  siteDir?: string | undefined;
  /** Where the built widgets stand; `dist/widgets` unless told. */
  widgetsDir?: string | undefined;
}

export interface RunningServer {
  /** For example `http://127.0.0.1:4180`, without a slash at its end. */
  url: string;
  port: number;
  /** Opens the intake now rather than at the first submission. */
  openIntake(): Promise<void>;
  close(): Promise<void>;
}

interface Site {
  siteDir: string;
  widgetsDir: string;
  intake: MountedIntake;
  today(): string;
}

/**
 * Serves the fictional district: its pages, the widgets under `/porchlight/`, and the intake.
 * @throws Error with the code EADDRINUSE, EACCES … when the port cannot be had
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const host = options.host ?? '127.0.0.1';
  const siteDir = options.siteDir ?? join(here, 'site');
  const widgetsDir = options.widgetsDir ?? join(here, '..', 'dist', 'widgets');
  const today = () => options.asOf ?? todayIn(TIME_ZONE, new Date());
  const intake = mountIntake({
    database: options.database ?? { folder: join(here, 'data', 'intake') },
    tokens: options.tokens ?? [],
    widgets: widgetsDir,
    feed: () => textOf(siteDir, 'feed.json', today()),
  });
  const site: Site = { siteDir, widgetsDir, intake, today };
  const server = createServer({ requestTimeout: 30_000 }, (request, response) => {
    answer(site, request, response).catch((error: unknown) => fail(response, error));
  });
  await listen(server, options.port, host);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    openIntake: () => intake.open(),
    close: () => close(server, intake),
  };
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? '/').replace(/[?#].*$/s, '');
  if (site.intake.serves(path)) return site.intake.answer(request, response);
  // Widgets on other sites may read the feed and load the modules: that is what they are for.
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-cache');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response, 'GET, HEAD');
  const found = await find(site, path);
  if (found && 'moved' in found) {
    response.writeHead(301, { Location: found.moved });
    response.end();
    return;
  }
  if (found) return send(request, response, 200, found.file);
  const missing = await findFile(site.siteDir, ['404.html'], '/404.html', site.today());
  if (missing && 'file' in missing) return send(request, response, 404, missing.file);
  send(request, response, 404, plain('This page does not exist.'));
}

async function find(site: Site, path: string): Promise<Found> {
  const segments = segmentsOf(path);
  if (!segments) return undefined;
  const [first, ...rest] = segments;
  if (first === 'porchlight') return rest.length > 0 ? findFile(site.widgetsDir, rest, rest.join('/')) : undefined;
  return findFile(site.siteDir, segments, path, site.today());
}

async function textOf(siteDir: string, name: string, today: string): Promise<string> {
  const found = await findFile(siteDir, [name], `/${name}`, today);
  if (!found || !('file' in found)) throw new Error(`The site has no ${name}.`);
  return found.file.body.toString('utf8');
}

function refuseMethod(response: ServerResponse, allowed: string): void {
  response.setHeader('Allow', allowed);
  sendJson(response, 405, { error: `This address takes ${allowed}.` });
}

function send(request: IncomingMessage, response: ServerResponse, status: number, file: SiteFile): void {
  response.writeHead(status, { 'Content-Type': file.contentType, 'Content-Length': file.body.length });
  response.end(request.method === 'HEAD' ? undefined : file.body);
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  const text = Buffer.from(`${JSON.stringify(body)}\n`);
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': text.length });
  response.end(text);
}

function plain(sentence: string): SiteFile {
  return { body: Buffer.from(`${sentence}\n`), contentType: 'text/plain; charset=utf-8' };
}

function fail(response: ServerResponse, error: unknown): void {
  if (response.destroyed) return; // Whoever asked has hung up.
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  if (response.headersSent) response.destroy();
  else sendJson(response, 500, { error: 'The server could not do this. What you sent is not kept; please try again.' });
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function close(server: Server, intake: MountedIntake): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
  await intake.close();
}
