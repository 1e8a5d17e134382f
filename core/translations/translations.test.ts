import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { DistrictProfile } from '../model/profile.ts';
import { finish, openPage } from '../page/page.ts';
import { compareVersions } from './compare-versions.ts';
import { daysNamed } from './days.ts';
import { findVersions, versionsToRead } from './find-versions.ts';
import { guessedAddresses } from './guessed-addresses.ts';
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
  ])('are read in %s', (language, text) => expect([...daysNamed(text, language)].sort()).toEqual(['05-12', '06-03']));
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
});
