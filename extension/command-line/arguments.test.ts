import { describe, expect, it } from 'vitest';
import { ArgumentError, languageOf, parseArguments } from './arguments.ts';

describe('parseArguments', () => {
  it('takes pages anywhere and fills in what is left out', () => {
    expect(parseArguments(['a.html', '--json', 'https://www.maple.example/'])).toEqual({
      language: 'en',
      targets: ['a.html', 'https://www.maple.example/'],
      json: true,
      files: {},
      fixes: false,
      points: [],
      viewport: { width: 1280, height: 800 },
      timeout: 30,
      limit: 1000,
      failOn: 'any',
    });
  });

  it('takes every option', () => {
    const argv =
      'a.html --html out.html --csv out.csv --earl=out.json --sarif out.sarif --fixes --points out.ics --points Out.CSV --profile p.json --as-of 2026-09-15 --language=es --viewport 320x640 --timeout 5 --limit 7 --fail-on serious --shard 2/4';
    expect(parseArguments(argv.split(' '))).toEqual({
      language: 'es',
      targets: ['a.html'],
      json: false,
      files: { html: 'out.html', csv: 'out.csv', earl: 'out.json', sarif: 'out.sarif' },
      fixes: true,
      points: [
        { path: 'out.ics', format: 'ics' },
        { path: 'Out.CSV', format: 'csv' },
      ],
      profile: 'p.json',
      asOf: '2026-09-15',
      viewport: { width: 320, height: 640 },
      timeout: 5,
      limit: 7,
      failOn: 'serious',
      shard: { index: 2, of: 4 },
    });
  });

  it('takes a whole site, a run to go on with, and parts to join', () => {
    const site =
      '--site https://a.example --out run --max-pages 50 --concurrency 3 --include /a/** --include /b/** --exclude /c/**';
    expect(parseArguments(site.split(' ')).valueOf()).toMatchObject({
      targets: [],
      site: {
        ...{ site: 'https://a.example', merge: [], out: 'run', resume: false, mostPages: 50, concurrency: 3 },
        ...{ include: ['/a/**', '/b/**'], exclude: ['/c/**'], robots: true },
      },
    });
    expect(parseArguments(['--resume', '--out', 'run'])).toMatchObject({ site: { resume: true, out: 'run' } });
    expect(parseArguments(['merge', 'a', 'b', '--out', 'c'])).toMatchObject({ site: { merge: ['a', 'b'], out: 'c' } });
  });

  it.each([
    [['--help'], 'help'],
    [['-h', 'a.html'], 'help'],
    [['--version'], 'version'],
  ])('%j asks for %s', (argv, answer) => {
    expect(parseArguments(argv)).toBe(answer);
  });

  it('takes what follows -- for a page', () => {
    expect(parseArguments(['--', '--odd.html'])).toMatchObject({ targets: ['--odd.html'] });
  });

  it.each([
    [[], 'Name at least one page'],
    [[''], 'Name at least one page'],
    [['a.html', '--jsn'], 'There is no option --jsn.'],
    [['a.html', '-x'], 'There is no option -x.'],
    [['a.html', '--html'], 'The option --html needs a value.'],
    [['a.html', '--html', '--json'], 'The option --html needs a value.'],
    [['a.html', '--html='], 'The option --html needs a value.'],
    [['a.html', '--points', 'out.txt'], 'ends in .ics, .csv or .json, not "out.txt"'],
    [['a.html', '--points'], 'The option --points needs a value.'],
    [['a.html', '--json', '--fixes'], 'choose one'],
    [['--site', 'https://x.example', '--out', 'o', '--points', 'p.ics'], '--points goes with single pages'],
    [['a.html', '--json=yes'], 'The option --json takes no value.'],
    [['a.html', '--language', 'fr'], '--language takes en or es, not "fr".'],
    [['a.html', '--as-of', '2026-02-30'], '--as-of takes a day'],
    [['a.html', '--as-of', 'tomorrow'], '--as-of takes a day'],
    [['a.html', '--viewport', '0x0'], '--viewport takes a width'],
    [['a.html', '--viewport', '1280'], '--viewport takes a width'],
    [['a.html', '--viewport', '99999x800'], '--viewport takes a width'],
    [['a.html', '--timeout', '0'], '--timeout takes a whole number'],
    [['a.html', '--timeout', '1e3'], '--timeout takes a whole number'],
    [['a.html', '--limit', '-5'], '--limit'],
    [['--language', 'es'], 'Nombre al menos una página'],
    [['a.html', '--max-pages', '5'], '--max-pages goes with --site only.'],
    [['a.html', '--site', 'https://a.example', '--out', 'x'], 'Name either pages or a --site'],
    [['a.html', '--resume', '--out', 'x'], 'Name either pages or a --site'],
    [['--site', 'https://a.example'], 'Say with --out FOLDER'],
    [['merge', '--out', 'x'], 'Name the folders of the parts'],
    [['a.html', '--shard', '5/4'], '--shard takes a part'],
    [['a.html', '--shard', '0/4'], '--shard takes a part'],
    [['a.html', '--shard', 'half'], '--shard takes a part'],
    [['a.html', '--fail-on', 'bad'], '--fail-on takes critical, serious'],
  ])('refuses %j', (argv, sentence) => {
    expect(() => parseArguments(argv)).toThrow(ArgumentError);
    expect(() => parseArguments(argv)).toThrow(sentence);
  });
});

it.each([
  [['--language', 'es'], 'es'],
  [['--language=es', '--nonsense'], 'es'],
  [['--language'], 'en'],
  [['es'], 'en'],
])('speaks the language of %j even when the rest is wrong', (argv, language) => {
  expect(languageOf(argv)).toBe(language);
});
