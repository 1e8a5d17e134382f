import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site on this machine whose pages do what pages should not. */
export interface HostileSite extends AsyncDisposable {
  /** Without a slash at the end. */
  address: string;
  /** Paths asked for so far, WebSocket upgrades included. */
  asked: string[];
}

const words =
  '<h1>Board meetings</h1><p>The board meets on the third Tuesday of every month in the district office.</p>';
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Board</title>${head}</head><body><main>${words}${body}</main></body></html>`;

/** Where a crawl of the site is led. */
const siteTraps = [
  '/good',
  '/endless-calendar?month=1',
  '/circle',
  '/ten-megabytes',
  '/drip',
  '/error-500',
  '/alert-timer',
  '/download',
  '/moves',
  '/windows',
  '/hangs',
  '/remembers',
  '/busy',
];
let busy = 0;

const pages: Record<string, (response: ServerResponse) => void> = {
  '/good': html(page('')),
  '/faulty': html(page('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="50" height="50">')),
  // Its report is larger than the 64 kB that a pipe holds.
  '/very-faulty': html(page('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'.repeat(150))),
  '/error-500': (response) => response.writeHead(500).end(page('<p>Something went wrong.')),
  '/paper.pdf': (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4'),
  '/archive': (response) =>
    response
      .writeHead(200, { 'content-type': 'application/zip', 'content-disposition': 'attachment; filename="a.zip"' })
      .end('PK'),
  '/download': (response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-disposition': 'attachment' }).end(page('')),
  '/words.txt': (response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('words'),
  '/no-content': (response) => response.writeHead(204).end(),
  '/never-answers': () => undefined,
  '/endless': (response) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .write(page('<p>So far.').replace('</main></body></html>', ''));
    const more = setInterval(() => response.write('<p>More.'), 100);
    response.on('close', () => clearInterval(more));
  },
  '/slow-picture': html(page('<img src="/never-answers" alt="Flyer">')),
  '/alert-loop': html(page('<p>Before.<script>while (true) alert("again")</script><p>After.')),
  '/alert-timer': html(page('<script>setInterval(() => alert("again"), 5); onbeforeunload = () => "stay"</script>')),
  '/moves': html(
    page('<script>setInterval(() => location.reload(), 150); setInterval(() => { location = "/good" }, 100)</script>'),
  ),
  '/moves-on': html(page('', '<meta http-equiv="refresh" content="0;url=/good">')),
  '/moves-to-404': html(page('<script>location = "/gone"</script>')),
  '/hangs': html(page('<script>while (true);</script>')),
  // Large, so that the audit is under way when the script starts.
  '/hangs-later': html(
    page(
      `${'<p><a href="/good">Minutes</a>'.repeat(20_000)}<script>onload = () => setTimeout(() => { while (true); }, 900)</script>`,
    ),
  ),
  '/windows': html(page('<script>setInterval(() => open("/good"), 50)</script>')),
  '/large': html(page(`<ul>${'<li><a href="/good">Minutes of the meeting</a></li>'.repeat(10_000)}</ul>`)),
  '/malformed': html(
    `<title>Broken</title><body><table><p>${words}<b><i></b></i><tr><form><td><form><svg><p><math></html>extra<a href=x><a href=y>`,
  ),
  '/trap': html(page(siteTraps.map((path) => `<a href="${path}">To ${path}</a> `).join(''))),
  '/circle': (response) => response.writeHead(302, { location: '/circle' }).end(),
  '/ten-megabytes': html(page(`<p>${'Long words of a very long page. '.repeat(330_000)}</p>`)),
  '/drip': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const drop = setInterval(() => response.write(' '), 300);
    response.on('close', () => clearInterval(drop));
  },
  // Shows a pop-up to whoever was here before.
  '/remembers': html(
    page(
      '<script>if (document.cookie || localStorage.seen || sessionStorage.seen) onload = () => { const popup = new Image(50, 50); popup.src = "x"; document.body.append(popup); }; document.cookie = "seen=1"; localStorage.seen = sessionStorage.seen = 1</script><p><a href="/remembers?again">Again</a>',
    ),
  ),
  '/busy': (response) => {
    if (busy++ === 0) response.writeHead(429, { 'retry-after': '1', 'content-type': 'text/html' }).end(page(''));
    else response.writeHead(200, { 'content-type': 'text/html' }).end(page(''));
  },
  '/strict': (response) =>
    response
      .writeHead(200, {
        'content-type': 'text/html',
        'content-security-policy':
          "default-src 'none'; script-src 'nonce-a'; require-trusted-types-for 'script'; trusted-types 'none'",
      })
      .end(
        page(
          '<script nonce="a">window.violations = []; document.addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective))</script>',
        ),
      ),
};

/** Starts the site; it ends with the block that holds it. */
export async function startHostileSite(): Promise<HostileSite> {
  const asked: string[] = [];
  let address = '';
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    asked.push(path);
    if (path === '/sitemap.xml') {
      const locations = ['/good', '/faulty'].map((name) => `<url><loc>${address}${name}</loc></url>`).join('');
      return response.end(`<urlset>${locations}</urlset>`);
    }
    if (path === '/endless-calendar') {
      const month = Number(new URL(request.url ?? '', address).searchParams.get('month'));
      const links = [month + 1, month - 1].map((next) => `<a href="/endless-calendar?month=${next}">Month ${next}</a>`);
      return response.writeHead(200, { 'content-type': 'text/html' }).end(page(links.join(' ')));
    }
    const answer = pages[path];
    if (answer) return answer(response);
    return response.writeHead(404, { 'content-type': 'text/html' }).end(page('<p>Not here.'));
  });
  server.on('upgrade', (request, socket) => {
    asked.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function html(text: string) {
  return (response: ServerResponse) => void response.writeHead(200, { 'content-type': 'text/html' }).end(text);
}
