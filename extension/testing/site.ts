import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { barriers, large, runaway, welcoming } from './pages.ts';

export interface Site extends AsyncDisposable {
  /** Without a slash at the end. */
  readonly origin: string;
}

/** Serves the pages of the journeys on this computer: `/barriers`, `/welcoming`, `/large`, `/runaway`, `/strict`, and a PDF as `/paper.pdf` and `/agenda`. */
export async function serveSite(): Promise<Site> {
  const pages: Record<string, string> = {
    '/barriers': barriers,
    '/welcoming': welcoming,
    '/large': large(1200),
    '/runaway': runaway,
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    if (path === '/paper.pdf' || path === '/agenda')
      return response.writeHead(200, { 'content-type': 'application/pdf' }).end(paper);
    if (path === '/strict') {
      const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
      return response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
        .end(barriers);
    }
    const page = pages[path];
    if (!page) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The smallest PDF that a viewer opens. */
const paper = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
`;
