import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateSync } from 'node:zlib';

/** A generated district site on this machine: as many pages as one likes, made from a few templates as real ones are. */
export interface DistrictSite extends AsyncDisposable {
  /** Without a slash at the end. */
  address: string;
  /** Paths of its pages, the home page first. */
  paths: string[];
  /** Paths asked for so far. */
  asked: string[];
}

/** The day the site is to be read as of. */
export const DISTRICT_DAY = '2026-11-20';

const schools = ['Orchard', 'Lincoln', 'Riverside', 'Washington', 'Valley View', 'Cesar Chavez', 'Oak Hill', 'Mission'];
const menu = ['Schools', 'Departments', 'Families', 'Board', 'News', 'Calendar', 'Careers', 'Staff'];
const sentences = [
  'Our teachers meet every week to plan the next lessons together.',
  'Families are welcome in the library on Tuesday mornings.',
  'The new garden was planted by students and their grandparents.',
  'Lunch is free for every child who asks for it this year.',
  'The bus leaves from the corner of River Road and Third Street.',
  'Please call the office when your child is ill and cannot come.',
];

/**
 * Starts a site of so many pages.
 * @param pages at least 12: those that the tests speak of are always there
 */
export async function startDistrictSite(pages: number): Promise<DistrictSite> {
  const content = pagesOf(pages);
  const asked: string[] = [];
  let address = '';
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('#')[0] ?? '/';
    asked.push(path);
    const page = content.get(path);
    if (page) return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    if (path === '/style.css') return cached(response, 'text/css', style);
    if (path === '/menu.js') return cached(response, 'text/javascript', script);
    if (/^\/images\/\d+\.png$/.test(path)) return cached(response, 'image/png', picture);
    if (path === '/agenda.pdf') return response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4');
    if (path === '/robots.txt') return response.writeHead(200, { 'content-type': 'text/plain' }).end(robots(address));
    if (path === '/sitemap.xml') return response.end(sitemap(address));
    if (path === '/old-home') return response.writeHead(301, { location: '/' }).end();
    return response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><title>Not here</title>');
  });
  address = await listening(server);
  return {
    address,
    paths: [...content.keys()],
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const robots = (address: string) => `User-agent: *\nDisallow: /private/\nSitemap: ${address}/sitemap.xml\n`;
// One page that no link leads to, as sitemaps have them.
const sitemap = (address: string) =>
  `<urlset>${['/', '/es/perdida'].map((path) => `<url><loc>${address}${path}</loc></url>`).join('')}</urlset>`;

function pagesOf(count: number): Map<string, string> {
  const pages = new Map<string, string>();
  const news = Array.from(
    { length: Math.max(0, Math.round((count - 12) * 0.5)) },
    (_, index) => `/news/story-${index + 1}`,
  );
  const own = Array.from({ length: Math.max(0, count - 12 - news.length) }, (_, index) => {
    const school = schools[index % schools.length]?.toLowerCase().replace(/\W/g, '-');
    return `/schools/${school}/page-${Math.floor(index / schools.length) + 1}`;
  });
  const links = (paths: string[]) =>
    `<ul>${paths.map((path) => `<li><a href="${path}">${titleOf(path)}</a></li>`).join('')}</ul>`;
  const add = (path: string, title: string, body: string, language = 'en') =>
    pages.set(path, template(title, body, language));
  add('/', 'Lantern Valley Unified', `<p>Welcome.</p>${links(news.slice(0, 5))}<a href="/old-home">Home</a>`);
  for (const name of menu) add(`/${name.toLowerCase()}`, name, sectionBody(name, { news, own, links }));
  add('/families/enrollment', 'Enrollment', `${text(3, 3)}<p><a href="/agenda.pdf">Packet</a></p>`);
  add('/es', 'Distrito Lantern Valley', '<p>Bienvenidos. Aquí encontrará cómo participar y a quién llamar.</p>', 'es');
  add('/es/perdida', 'Página perdida', '<p>Nadie llega a esta página por un enlace.</p>', 'es');
  for (const [index, path] of news.entries()) add(path, titleOf(path), storyBody(index, news));
  for (const [index, path] of own.entries()) add(path, titleOf(path), schoolBody(index, own));
  return pages;
}

function sectionBody(
  name: string,
  site: { news: string[]; own: string[]; links: (paths: string[]) => string },
): string {
  if (name === 'News') return site.links(site.news);
  if (name === 'Schools') return site.links(site.own);
  if (name === 'Families') return `${text(1, 4)}<p><a href="/families/enrollment">How to enroll</a></p>`;
  if (name === 'Calendar') return monthBody();
  if (name !== 'Board') return text(name.length, 6);
  return `<h2>Board meetings</h2><ul><li>Regular board meeting: Tuesday, December 8, 2026, 6:00 p.m., 120 Orchard Street</li>
    <li>Regular board meeting: Tuesday, January 12, 2027, 6:00 p.m., 120 Orchard Street</li></ul>
    <p><a href="/agenda.pdf">Agenda</a> <a href="/gone.pdf">Minutes</a> <a href="/board/gone">Policies</a></p>
    <h2>Family survey</h2><p>The <a href="https://forms.example.org/survey">family survey</a> closed on October 2, 2026.</p>`;
}

const monthBody = () =>
  `<table><caption>December 2026</caption>${Array.from({ length: 5 }, (_, week) => `<tr>${Array.from({ length: 7 }, (_, day) => `<td>${week * 7 + day + 1}</td>`).join('')}</tr>`).join('')}</table>`;

const storyBody = (index: number, news: string[]) =>
  `<h4>Posted on October ${1 + (index % 28)}, 2026</h4><img src="/images/${index % 9}.png" width="240" height="160">${text(index, 40)}
   <p><a href="${news[(index + 1) % news.length] ?? '/news'}">click here</a></p>`;

const schoolBody = (index: number, own: string[]) =>
  `${text(index, 30)}<table><tr><td>Office</td><td>559-555-01${String(index % 100).padStart(2, '0')}</td></tr></table>
   <form><input type="text" name="q"><button>Find</button></form>
   <p><a href="${own[(index + schools.length) % own.length] ?? '/schools'}">Next page of this school</a></p>`;

const text = (seed: number, paragraphs: number) =>
  Array.from(
    { length: paragraphs },
    (_, index) =>
      `<h2>Part ${index + 1}</h2><p>${[0, 1, 2].map((more) => sentences[(seed + index + more) % sentences.length]).join(' ')}</p>`,
  ).join('');

const titleOf = (path: string) =>
  path
    .split('/')
    .filter(Boolean)
    .map((part) => part.replace(/-/g, ' ').replace(/^./, (letter) => letter.toUpperCase()))
    .join(': ');

/** Header, menu, side list and footer: what makes up most of a district's page, with the faults that templates have. */
function template(title: string, body: string, language: string): string {
  const items = menu
    .map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a><ul>${subMenu(name)}</ul></li>`)
    .join('');
  const side = Array.from(
    { length: 40 },
    (_, index) => `<li><a href="/families?topic=${index}">Topic ${index + 1}</a></li>`,
  );
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title} | Lantern Valley</title><link rel="stylesheet" href="/style.css"><script src="/menu.js" defer></script></head><body>
<header><a href="/"><img src="/images/1.png" width="60" height="60"></a><form role="search"><input type="text" name="search"></form>
<p><a href="/es" lang="es">Español</a></p><nav aria-label="Main"><ul>${items}</ul></nav></header>
<aside><h2>Topics</h2><ul>${side.join('').replaceAll(/\?topic=\d+/g, '')}</ul></aside>
<main><h1>${title}</h1>${body}</main>
<footer><p class="pale">© 2026 Lantern Valley Unified School District, 120 Orchard Street</p><p><a href="#"></a></p></footer></body></html>`;
}

const subMenu = (name: string) =>
  Array.from(
    { length: 14 },
    (_, index) => `<li><a href="/${name.toLowerCase()}#part-${index + 1}">${name} ${index + 1}</a></li>`,
  ).join('');

const style = `body { font: 16px/1.5 sans-serif; margin: 0; } header, footer { padding: 1rem; background: #eee; } nav ul { display: flex; flex-wrap: wrap; }
nav ul ul { display: none; } aside { float: left; width: 12rem; } main { margin-left: 13rem; } .pale { color: #bbb; background: #eee; }`;
const script = `document.documentElement.classList.add('js');`;
const picture = png();

function cached(response: import('node:http').ServerResponse, type: string, body: string | Buffer) {
  return response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=600' }).end(body);
}

/** A grey picture of one pixel. */
function png(): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const frame = Buffer.alloc(8 + body.length);
    frame.writeUInt32BE(data.length, 0);
    body.copy(frame, 4);
    frame.writeUInt32BE(crc(body), 4 + body.length);
    return frame;
  };
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
