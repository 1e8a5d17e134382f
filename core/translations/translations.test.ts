import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { DistrictProfile } from '../model/profile.ts';
import { finish, openPage } from '../page/page.ts';
import { compareVersions } from './compare-versions.ts';
import { daysNamed } from './days.ts';
import { isHome, isSameDistrict } from './district-address.ts';
import { findVersions, versionsToRead } from './find-versions.ts';
import { guessedAddresses } from './guessed-addresses.ts';
import { readVersions, textOfPage } from './read-versions.ts';
import { translationTable } from './translation-table.ts';

const url = 'https://www.district.example/board';
const parse = (html: string, at = url) => new JSDOM(html, { url: at }).window.document;
const open = (html: string, otherVersions = new Map<string, Document>()) =>
  openPage(parse(html), { url, asOf: '2026-09-01', otherVersions });
const profile = (...languages: { tag: string; share?: number }[]) =>
  DistrictProfile.parse({ schema: 'porchlight-profile/1', languages });

const english = `<html lang="en"><head><link rel="alternate" hreflang="es" href="/es/board">
  <meta property="article:modified_time" content="2026-08-20T10:00:00Z"></head><body>
  <nav><a href="/vi/" lang="vi">Tiếng Việt</a> <a href="https://translate.google.com/translate?tl=so">Soomaali</a></nav>
  <main><h1>Board meetings</h1><p>The school board meets on September 15 at six in the evening in the library of the school.</p>
  <p>Everyone may speak for three minutes. Dinner is free, and we care for your children while you are there.</p>
  <p>The next meeting after that is on October 20. <a href="tel:555-0100">Call us</a></p>
  <form><label>Your comment <textarea></textarea></label></form></main></body></html>`;
const spanish = `<html lang="es"><body><main><h1>Reuniones de la junta</h1>
  <p>La junta escolar se reúne el 15 de septiembre a las seis de la tarde en la biblioteca de la escuela.</p>
  <p>Todos pueden hablar durante tres minutos. La cena es gratis y cuidamos a sus hijos mientras está allí.</p>
  <p>La próxima reunión es el 20 de octubre. <a href="tel:555-0100">Llámenos</a></p>
  <form><label>Su comentario <textarea></textarea></label></form></main></body></html>`;
const half = `<html lang="es"><head><meta property="article:modified_time" content="2025-08-20T10:00:00Z"></head><body><main><h1>Reuniones de la junta</h1>
  <p>La junta escolar se reúne el 15 de septiembre a las seis de la tarde en la biblioteca de la escuela.</p>
  <p>Everyone may speak for three minutes. Dinner is free, and we care for your children while you are there.</p></main></body></html>`;

describe('versions of a page', () => {
  it('are found by hreflang and switcher, not by a link to a machine', () => {
    expect(
      finish(findVersions(open(english))).map(({ language, foundBy, address }) => [language, foundBy, address]),
    ).toEqual([
      ['es', 'hreflang', 'https://www.district.example/es/board'],
      ['vi', 'switcher', 'https://www.district.example/vi'],
    ]);
  });

  it('are guessed where the systems of districts keep them', () => {
    expect(guessedAddresses('https://www.district.example/en/board?id=4#top', 'es')).toEqual([
      'https://www.district.example/es/board?id=4',
      'https://www.district.example/en/board?id=4&lang=es',
      'https://www.district.example/en/board?id=4&locale=es',
    ]);
    expect(guessedAddresses('https://www.district.example/es/board', 'ar')[0]).toBe(
      'https://www.district.example/ar/board',
    );
    expect(guessedAddresses('https://www.district.example/es/board', 'en')[0]).toBe(
      'https://www.district.example/board',
    );
    expect(guessedAddresses('https://www.district.example/essays/board', 'ar')[0]).toBe(
      'https://www.district.example/ar/essays/board',
    );
    expect(guessedAddresses('not an address', 'es')).toEqual([]);
  });

  it('are worth reading in the order of the profile', () => {
    expect(
      finish(versionsToRead(open(english), profile({ tag: 'hmn' }, { tag: 'vi' }))).map(
        ({ language, foundBy }) => `${language} ${foundBy}`,
      ),
    ).toEqual(['vi switcher', 'hmn path', 'vi path', 'es hreflang']);
  });
});

describe('days', () => {
  it.each([
    ['en', 'Tuesday, May 12, 2026, and 6/3'],
    ['es', 'martes 12 de mayo de 2026 y 3 de junio'],
    ['zh', '5月12日和6月3日'],
    ['vi', '12 tháng 5 và ngày 3 tháng 6'],
    ['ar', '١٢ مايو و ٣ يونيو'],
    ['so', 'May 12 iyo June 3'],
  ])('are read in %s', (language, text) =>
    expect([...finish(daysNamed([text], language))].sort()).toEqual(['05-12', '06-03']),
  );
});

describe('comparing a page with its translation', () => {
  const compare = (other: string) =>
    finish(compareVersions(open(english), 'en', openPage(parse(other, `${url}/es`), { asOf: '2026-09-01' }), 'es'));

  it('finds a whole one whole', () => {
    expect(compare(spanish)).toMatchObject({ missingDates: [], missingLinks: [], missingForm: false });
    expect(compare(spanish).translated).toBeGreaterThan(0.9);
    expect(compare(spanish).older).toBeUndefined();
  });

  it('finds what a half one lacks', () => {
    const result = compare(half);
    expect(result).toMatchObject({
      missingDates: ['10-20'],
      missingLinks: ['tel:5550100'],
      missingForm: true,
      older: { page: '2026-08-20', translation: '2025-08-20' },
    });
    expect(result.translated).toBeGreaterThan(0.2);
    expect(result.translated).toBeLessThan(0.7);
  });
});

describe('the table of translations', () => {
  const languages = profile({ tag: 'es', share: 0.4 }, { tag: 'vi' }, { tag: 'hmn' });
  const levels = (versions: Map<string, Document>) =>
    finish(translationTable()(open(english, versions), languages)).map(({ language, level }) => `${language} ${level}`);

  it('says none, machine, partly, full, and what nobody read', () => {
    const at = 'https://www.district.example/es/board';
    expect(levels(new Map())).toEqual(['es unread', 'vi machine', 'hmn machine']);
    expect(levels(new Map([[at, parse(spanish, at)]]))[0]).toBe('es full');
    expect(levels(new Map([[at, parse(half, at)]]))[0]).toBe('es partly');
    expect(levels(new Map([[at, parse(english, at)]]))[0]).toBe('es machine');
  });

  it('judges an empty profile for Spanish', () => {
    const rows = finish(translationTable()(open('<html lang="en"><body><p>Welcome</p></body></html>'), profile()));
    expect(rows.map(({ language, level }) => `${language} ${level}`)).toEqual(['es none']);
  });

  it('tells a page of its own from where the language begins', () => {
    const html = english.replace('<link rel="alternate" hreflang="es" href="/es/board">', '<a href="/es/">Español</a>');
    const home = new Map([['https://www.district.example/es', parse(spanish)]]);
    const [row] = finish(translationTable()(open(html, home), languages));
    expect(row).toMatchObject({ language: 'es', level: 'machine', address: 'https://www.district.example/es' });
    const both = new Map([...home, ['https://www.district.example/es/board', parse(spanish)]]);
    expect(finish(translationTable()(open(html, both), languages))[0]).toMatchObject({
      level: 'full',
      foundBy: 'path',
    });
  });

  it('holds against a translation only what the server sends of the page, not what scripts add to it', () => {
    const live = english.replace('</main>', '<p>The lottery for the new school closes on November 3.</p></main>');
    const at = 'https://www.district.example/es/board';
    const versions = new Map([[at, parse(spanish, at)]]);
    const first = () => finish(translationTable()(open(live, versions), languages))[0];
    expect(first()).toMatchObject({ level: 'partly', missingDates: ['11-03'] });
    versions.set(url, parse(english));
    expect(first()).toMatchObject({ level: 'full', missingDates: [] });
  });

  it('does not judge what scripts put together', () => {
    const at = 'https://www.district.example/es/board';
    const shell = '<html lang="es"><body><div id="app"></div></body></html>';
    const level = (versions: Map<string, Document>) =>
      finish(translationTable()(open(english, versions), languages))[0]?.unread;
    expect(level(new Map([[at, parse(shell, at)]]))).toBe('scripts');
    expect(
      level(
        new Map([
          [at, parse(spanish, at)],
          [url, parse(shell)],
        ]),
      ),
    ).toBe('scripts');
  });

  it('says why a version was not read', () => {
    const why = new Map([['https://www.district.example/es/board', 'other-site' as const]]);
    expect(finish(translationTable(why)(open(english), languages))[0]).toMatchObject({
      level: 'unread',
      unread: 'other-site',
    });
  });

  it('compares a Spanish page with its English version the other way round', () => {
    const at = 'https://www.district.example/board-en';
    const html = spanish.replace(
      '<html lang="es">',
      `<html lang="es"><head><link rel="alternate" hreflang="en" href="${at}"></head>`,
    );
    const rows = finish(
      translationTable()(open(html, new Map([[at, parse(english, at)]])), profile({ tag: 'en' }, { tag: 'es' })),
    );
    expect(rows).toMatchObject([{ language: 'en', level: 'full', translated: 1 }]);
  });

  it('knows one language by its other codes', () => {
    const html = english.replace('hreflang="es" href="/es/board"', 'hreflang="fil" href="/fil/board"');
    expect(finish(translationTable()(open(html), profile({ tag: 'tl' })))[0]).toMatchObject({ level: 'unread' });
  });
});

describe('addresses of a district', () => {
  it.each([
    ['https://www.district.org/a', 'https://es.district.org/b', true],
    ['https://district.k12.ca.us/', 'https://es.district.k12.ca.us/', true],
    ['http://www.district.org/', 'https://district.org/es', true],
    ['https://www.district.org/', 'https://district.org.evil.example/es', false],
    ['https://www.district.org/', 'https://translate.google.com/?u=district.org', false],
    ['https://www.district.org/', 'https://other.org/es', false],
    ['https://es.org/', 'https://www.org/', false],
    ['http://localhost:1/', 'http://localhost:2/', false],
    ['https://www.district.org/', 'javascript:alert(1)', false],
  ])('%s and %s: %s', (one, other, same) => expect(isSameDistrict(one, other)).toBe(same));

  it.each([
    ['https://d.org/', true],
    ['https://d.org/es', true],
    ['https://d.org/es/index.html', true],
    ['https://d.org/espa%C3%B1ol/', true],
    ['https://d.org/es/board', false],
    ['https://d.org/?page_id=4', false],
    ['https://d.org/%', false],
  ])('%s is where a site begins: %s', (address, home) => expect(isHome(address)).toBe(home));
});

describe('reading versions', () => {
  const at = (path: string) => `https://www.district.example${path}`;

  it('keeps what is a page, and says why the rest is none', async () => {
    const answers: Record<string, Response> = {
      '/es': new Response('<p>Hola', { headers: { 'content-type': 'text/html' } }),
      '/gone': new Response('', { status: 404 }),
      '/paper': new Response('%PDF', { headers: { 'content-type': 'application/pdf' } }),
      '/latin': new Response(Uint8Array.from([0xf1]), { headers: { 'content-type': 'text/html; charset=iso-8859-1' } }),
      '/endless': new Response('x'.repeat(2_000_001), { headers: { 'content-type': 'text/html' } }),
    };
    const read = await readVersions(Object.keys(answers).map(at), url, {
      limit: 60_000,
      async fetchVersion(address) {
        const text = await textOfPage(answers[new URL(address).pathname] ?? Response.error());
        return 'html' in text ? { ...text, address } : text;
      },
    });
    expect(read).toEqual([
      { address: at('/es'), html: '<p>Hola' },
      { address: at('/gone'), unread: 'refused' },
      { address: at('/paper'), unread: 'not-a-page' },
      { address: at('/latin'), html: 'ñ' },
      { address: at('/endless'), unread: 'too-large' },
    ]);
  });

  it('takes an address that leads back to the page for what it is', async () => {
    const fetchVersion = async () => ({ html: '<p>Welcome', address: `${url}/#top` });
    expect(await readVersions([url, at('/es')], url, { fetchVersion, limit: 60_000 })).toEqual([
      { address: url, html: '<p>Welcome' },
      { address: at('/es'), unread: 'leads-back' },
    ]);
  });

  it('ends when it is cancelled', async () => {
    const controller = new AbortController();
    let asked = 0;
    const reading = readVersions(
      Array.from({ length: 9 }, (_, index) => at(`/${index}`)),
      url,
      {
        signal: controller.signal,
        limit: 60_000,
        fetchVersion(_address, signal) {
          asked++;
          return new Promise((resolve) => signal.addEventListener('abort', () => resolve({ unread: 'no-answer' })));
        },
      },
    );
    controller.abort();
    expect((await reading).every((version) => 'unread' in version && version.unread === 'no-answer')).toBe(true);
    expect(asked).toBe(4);
  });
});
