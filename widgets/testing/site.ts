import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { tokensCss } from '@porchlight/core/design/tokens';
import { readJson } from '@porchlight/core/model/read-error';
import { Submission } from '@porchlight/core/model/submission';
import type { WidgetState } from '../shared/state.ts';
import { feed } from './feed.ts';
import { hostileFeed } from './hostile.ts';

/** One request to an intake, as it came over the wire. */
export interface Received {
  method: string;
  headers: IncomingMessage['headers'];
  /** Read by the schema; a body that is none is answered with 400 and not kept. */
  submission: Submission;
}

/**
 * What can go wrong at an intake. `lost`: it stores, and the answer never comes back.
 */
export type Mood = 'accept' | 'error' | 'busy' | 'hang' | 'lost';

export interface Site {
  /** `http://127.0.0.1:<port>`; the same site answers on `localhost`, which is another origin. */
  origin: string;
  elsewhere: string;
  received: Received[];
  /** Methods of every request to an intake, preflights too. */
  knocks: string[];
  /** How `/intake-flaky` treats the next requests, in their order; it accepts when there is nothing more. */
  moods: Mood[];
  /** Puts a page on the site and gives its path. */
  add(page: PageOptions): string;
  close(): Promise<void>;
}

export interface PageOptions {
  body: string;
  lang?: string;
  /** Paths of the modules to load, in this order; the bundle of all when missing. */
  scripts?: string[];
  /** A Content-Security-Policy for the page. */
  policy?: string;
}

const css = `${tokensCss(':root')}
:root { --porchlight-title-font: var(--pl-font-title); }
body { margin: 0; font: 100%/1.5 var(--pl-font-text); color: var(--pl-ink); background: var(--pl-ground); }
main { max-width: 58rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
a { color: var(--pl-accent); }`;

const feeds: Record<string, unknown> = {
  '/feed.json': feed,
  '/empty.json': { ...feed, timeline: [], responses: [] },
  '/hostile.json': hostileFeed,
  '/broken.json': { schema: 'porchlight-feed/2' },
};

const types: Record<string, string> = { '.css': 'text/css', '.html': 'text/html', '.json': 'application/json' };

/** The page that a state of a widget is seen on. */
export function pageOf(state: WidgetState): PageOptions {
  return { body: state.html, ...(state.lang && { lang: state.lang }) };
}

/**
 * A small web site on localhost: the built widgets, feeds, and three intakes of which one accepts, one is down and
 * one never answers.
 * @param built the folder that `buildWidgets` wrote to
 */
export async function startSite(built: string): Promise<Site> {
  const pages = new Map<string, PageOptions>();
  const received: Received[] = [];
  const knocks: string[] = [];
  const moods: Mood[] = [];

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    const type = types[extname(path)] ?? 'text/javascript';
    const page = pages.get(path);
    if (page) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      if (page.policy) response.setHeader('content-security-policy', page.policy);
      response.end(htmlOf(page));
    } else if (path === '/page.css') {
      response.setHeader('content-type', 'text/css').end(css);
    } else if (path in feeds) {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(feeds[path]));
    } else if (path.startsWith('/widgets/')) {
      response.setHeader('content-type', type).end(await readFile(join(built, path.slice(9))));
    } else if (path.startsWith('/intake')) {
      await take(path, request, response);
    } else if (path !== '/slow.json') {
      response.writeHead(404).end();
    }
  }

  async function take(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', headers } = request;
    knocks.push(method);
    response.setHeader('access-control-allow-origin', '*');
    if (path === '/intake-slow') return;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const mood = path === '/intake-flaky' ? (moods.shift() ?? 'accept') : 'accept';
    if (mood === 'hang') return;
    if (mood === 'error') {
      response.writeHead(500).end();
      return;
    }
    if (mood === 'busy') {
      response.writeHead(429, { 'retry-after': '1' }).end();
      return;
    }
    if (path === '/intake-refuses') {
      response.writeHead(403).end();
      return;
    }
    if (path === '/intake-down' || method !== 'POST') {
      response.writeHead(503).end();
      return;
    }
    try {
      received.push({
        method,
        headers,
        submission: readJson(Submission, Buffer.concat(chunks).toString(), 'the body'),
      });
      if (mood === 'lost') request.socket.destroy();
      else response.end('{}');
    } catch (error) {
      response.writeHead(400).end(String(error));
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    elsewhere: `http://localhost:${port}`,
    received,
    knocks,
    moods,
    add(page) {
      const path = `/page-${pages.size}`;
      pages.set(path, page);
      return path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function htmlOf({ body, lang = 'en', scripts = ['/widgets/porchlight.js'] }: PageOptions): string {
  return `<!doctype html>
<html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Take part</title>
<link rel="stylesheet" href="/page.css">
<link rel="icon" href="data:,">
${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n')}
</head>
<body><main><h1>Take part</h1>${body}</main></body>
</html>`;
}
