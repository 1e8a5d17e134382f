import { describe, expect, it } from 'vitest';
import { Codebook, type Theme } from '../model/theme.ts';
import { agreement, pairsFor } from './agreement.ts';
import { consensus } from './consensus.ts';
import { coverage, wilson } from './coverage.ts';
import { educationCodebook, listOf } from './education/codebook.ts';
import { estimateShare, pooled, student } from './estimate.ts';
import { possibleThemes } from './left-overs.ts';
import { plainText } from './plain-text.ts';
import { leastSure, sampleOf, shuffled } from './sample.ts';
import { raisedByFew, sharing } from './shared.ts';
import { moreLike } from './similar.ts';
import { isSuggested, suggest } from './suggest.ts';
import { makeTermFinder } from './terms.ts';
import { cosine, makeVectors, unit } from './vectors.ts';

const counted = (terms: string[][], text: string, language = '') => {
  const counts = new Uint8Array(terms.length);
  makeTermFinder(terms, language).count(text, counts);
  return [...counts];
};

describe('plain text', () => {
  it.each([
    ['AUTOBÚS', 'autobus', ''],
    ['Lớp Đông', 'lop dong', ''],
    ['Lớp Đông', 'lớp đông', 'vi'],
    ['الإنْجليزيَّة', 'الانجليزية', 'ar'],
    ['don’t', "don't", ''],
  ])('%s is compared as %s (%s)', (text, plain, language) => expect(plainText(text, language)).toBe(plain));
});

describe('terms', () => {
  it('are whole words unless they end in a star, and each counts once', () => {
    expect(counted([['bus', 'lunch*'], ['us']], 'The bus, the BUS, and lunches: business for us?')).toEqual([2, 1]);
  });
  it('may be phrases, over line ends too', () => {
    expect(counted([['school board']], 'The school\n board')).toEqual([1]);
  });
  it('are found in Chinese, which has no spaces, and in Arabic behind its article', () => {
    expect(counted([['校车'], ['饿']], '我们的校车又迟到了，孩子饿', 'zh')).toEqual([1, 1]);
    expect(counted([['حافلة', 'مترجم']], 'والحافلة تتأخر وعدونا بمترجم', 'ar')).toEqual([2]);
  });
  it('say why', () => {
    expect(makeTermFinder([['bus*', 'ride'], ['us']]).found('Buses ride', 0)).toEqual(['bus', 'ride']);
  });
});

describe('vectors', () => {
  const texts = ['The bus was late again', 'The buses are always late', 'Lunch is too short', 'El autobús llega tarde'];
  const vectors = makeVectors(texts, ['en', 'en', 'en', 'es']);
  it('of comments that share words and pieces of words are alike', () => {
    const like = moreLike(vectors, [0]);
    expect(like[0]?.index).toBe(1);
    expect(
      like.every(({ index }) => index !== 3),
      'only within a language',
    ).toBe(true);
  });
  it('are one long', () => {
    const direction = new Float32Array(1 << 18);
    direction[3] = 3;
    direction[4] = 4;
    expect(unit(direction)).toBe(5);
    expect(cosine(vectors, 0, new Float32Array(1 << 18))).toBe(0);
  });
});

const themes: Theme[] = [
  { id: 'bus', name: 'Bus', terms: { en: ['bus', 'driver*'] } },
  { id: 'food', name: 'Food', terms: { en: ['lunch*', 'hungry'] } },
];

describe('suggestions', () => {
  const rest = [
    'The library should open in the evening',
    'We moved here in spring',
    'Music matters to my children',
    'The yard has no shade',
  ];
  const texts = [
    ...['was late', 'came late again', 'is late in the rain', 'left without him', 'stop is far'].map(
      (what) => `The bus ${what} at the corner stop`,
    ),
    'She stands at the corner stop in the rain and it left without her',
    ...['is cold', 'is short', 'line is long', 'has no fruit'].map((what) => `Lunch ${what} and the tray is half full`),
    ...rest,
    ...rest.map((text) => `${text}, thank you for asking`),
    'Bildung',
  ];
  const languages = texts.map((text) => (text === 'Bildung' ? '' : 'en'));
  const vectors = makeVectors(texts, languages);

  it('come from terms, and from likeness to the comments that hold them', () => {
    const made = suggest(texts, vectors, themes);
    const bus = texts.flatMap((_, index) => (isSuggested(made, index, 0) ? [index] : []));
    expect(bus).toEqual([0, 1, 2, 3, 4, 5]);
    expect(isSuggested(made, 6, 1)).toBe(true);
  });

  it('are none where the language is not known', () => {
    const made = suggest(texts, vectors, themes);
    const last = texts.length - 1;
    expect(made.scores[last * 2]).toBeNaN();
    expect(isSuggested(made, last, 0)).toBe(false);
  });

  it('learn from what a person said: like comments rise', () => {
    const before = suggest(texts, vectors, themes);
    const after = suggest(texts, vectors, themes, [{ comment: 13, themes: [1] }]);
    expect(after.scores[17 * 2 + 1] ?? 0).toBeGreaterThan(before.scores[17 * 2 + 1] ?? 0);
  });

  it('that are least sure come first to be read', () => {
    const scores = Float32Array.of(0, 1.05, 0, 3, 0.6, 0);
    expect(leastSure([0, 1, 2], scores, 2, () => false)).toEqual([0, 2]);
    expect(leastSure([0, 1, 2], scores, 2, (index) => index === 0)).toEqual([2]);
  });
});

describe('the random sample', () => {
  const ids = Array.from({ length: 500 }, (_, at) => `c${at}`);
  it('is the same whatever else comes in', () => {
    const first = sampleOf(
      ids.map((_, at) => at).slice(0, 400),
      (at) => ids[at] ?? '',
      () => false,
      20,
    ).next;
    const later = sampleOf(
      ids.map((_, at) => at),
      (at) => ids[at] ?? '',
      () => false,
      20,
    ).next;
    const places = (members: number[]) => members.map((at) => shuffled(ids[at] ?? ''));
    expect(places(first)).toEqual([...places(first)].sort());
    expect(later.filter((at) => at < 400).every((at) => first.includes(at))).toBe(true);
  });
  it('is spread evenly', () => {
    const mean = ids.reduce((sum, id) => sum + shuffled(id), 0) / ids.length;
    expect(mean).toBeGreaterThan(0.45);
    expect(mean).toBeLessThan(0.55);
  });
  it('counts only what was read without a gap', () => {
    const order = sampleOf(
      [0, 1, 2, 3],
      (at) => ids[at] ?? '',
      () => false,
    ).next;
    const read = new Set([order[0], order[2]]);
    expect(
      sampleOf(
        [0, 1, 2, 3],
        (at) => ids[at] ?? '',
        (at) => read.has(at),
      ).read,
    ).toEqual([order[0]]);
  });
});

describe('shares', () => {
  const pairs = (both: number, machine: number, person: number, none: number) => [
    ...Array.from({ length: both }, () => ({ machine: true, person: true })),
    ...Array.from({ length: machine }, () => ({ machine: true, person: false })),
    ...Array.from({ length: person }, () => ({ machine: false, person: true })),
    ...Array.from({ length: none }, () => ({ machine: false, person: false })),
  ];
  it('are exact when everything was read', () => {
    expect(estimateShare({ size: 4, suggested: 0 }, pairs(0, 0, 1, 3))).toEqual({
      share: 0.25,
      low: 0.25,
      high: 0.25,
      read: 4,
      size: 4,
    });
  });
  it('lean on the machine where it agrees with the person, and not where it does not', () => {
    const good = estimateShare({ size: 1000, suggested: 300 }, pairs(10, 0, 0, 40));
    expect(good?.share).toBeCloseTo(0.3, 2);
    const useless = estimateShare({ size: 1000, suggested: 900 }, pairs(5, 20, 5, 20));
    expect(useless?.share).toBeCloseTo(0.2, 1);
    expect((useless?.high ?? 0) - (useless?.low ?? 0)).toBeGreaterThan((good?.high ?? 1) - (good?.low ?? 0));
  });
  it('are never surer than a sample without a surprise allows', () => {
    const none = estimateShare({ size: 1000, suggested: 0 }, pairs(0, 0, 0, 50));
    expect(none?.share).toBe(0);
    expect(none?.high).toBeGreaterThan(0.02);
  });
  it('are not given when nothing was read', () => {
    expect(estimateShare({ size: 100, suggested: 10 }, [])).toBeUndefined();
  });
  it('of groups make one of all', () => {
    const all = pooled([
      { share: 0.5, low: 0.4, high: 0.6, read: 50, size: 100 },
      { share: 0.1, low: 0.1, high: 0.1, read: 300, size: 300 },
    ]);
    expect(all?.share).toBeCloseTo(0.2);
    expect(all?.high).toBeCloseTo(0.225);
  });
  it.each([
    [4, 2.776],
    [9, 2.262],
    [49, 2.01],
  ])("Student's t for %d degrees is %d", (degrees, t) => expect(student(degrees)).toBeCloseTo(t, 1));
});

describe('who shares a theme', () => {
  it('is broad and even when all groups raise it', () => {
    const all = sharing([
      { size: 100, raised: 30 },
      { size: 50, raised: 15 },
    ]);
    expect(all).toMatchObject({ groups: 2, breadth: 1 });
    expect(all?.evenness).toBeGreaterThan(0.9);
  });
  it('is not, when one group is left out; and small groups are not compared', () => {
    const one = sharing([
      { size: 100, raised: 60 },
      { size: 100, raised: 0 },
      { size: 12, raised: 12 },
    ]);
    expect(one?.breadth).toBe(0.5);
    expect(one?.common).toBeLessThan(0.1);
    expect(one?.shares[2]).toBeUndefined();
    expect(
      sharing([
        { size: 100, raised: 1 },
        { size: 12, raised: 12 },
      ]),
    ).toBeUndefined();
  });
  it('finds what few raise, often', () => {
    expect(
      raisedByFew([
        { size: 900, raised: 20 },
        { size: 40, raised: 12 },
      ]),
    ).toMatchObject([{ group: 1 }]);
    expect(
      raisedByFew([
        { size: 900, raised: 300 },
        { size: 40, raised: 12 },
      ]),
    ).toEqual([]);
  });
});

describe('who is missing', () => {
  it('is said only when chance does not explain it', () => {
    const rows = coverage({ A: 285, B: 15, C: 0 }, { A: 850, B: 100, C: 50 });
    expect(rows.map(({ group, notHeard }) => [group, notHeard])).toEqual([
      ['C', true],
      ['B', true],
      ['A', false],
    ]);
    expect(rows.find(({ group }) => group === 'B')?.missing).toBe(17);
    expect(
      coverage({ A: 18, B: 2 }, { A: 85, B: 15 }).some(({ notHeard }) => notHeard),
      'two of twenty may be chance',
    ).toBe(false);
    expect(coverage({}, { A: 1 })).toEqual([]);
  });
  it('uses the interval of Wilson', () => {
    expect(wilson(5, 50).high).toBeCloseTo(0.189, 2);
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });
});

describe('two people', () => {
  it('agree beyond chance or not', () => {
    const pair = (one: boolean, other: boolean) => ({ one, other });
    expect(agreement([pair(true, true), pair(false, false)])).toEqual({ both: 2, same: 1, kappa: 1 });
    expect(agreement([pair(true, true), pair(true, false), pair(false, true), pair(false, false)]).kappa).toBeCloseTo(
      0,
    );
    expect(agreement([pair(false, false)]).kappa).toBeUndefined();
  });
  it('are compared where both read', () => {
    const pairs = pairsFor(
      'bus',
      new Map([
        ['a', ['bus']],
        ['b', []],
      ]),
      new Map([['a', ['food']]]),
    );
    expect(pairs).toEqual([{ comment: 'a', one: true, other: false }]);
  });
});

describe('did we hear you right', () => {
  it('needs every group', () => {
    const yes = { agree: 80, disagree: 10, unsure: 10 };
    expect(consensus({ A: yes, B: yes })).toMatchObject({ shared: true, tooFew: [] });
    expect(
      consensus({ A: { agree: 8000, disagree: 10, unsure: 10 }, B: { agree: 5, disagree: 20, unsure: 0 } }).shared,
    ).toBe(false);
    expect(consensus({ A: yes, B: { agree: 5, disagree: 0, unsure: 0 } })).toMatchObject({
      shared: false,
      tooFew: ['B'],
    });
    expect(consensus({})).toMatchObject({ strength: 0, shared: false });
  });
});

describe('what is left over', () => {
  it('shows what many say in the same language, and not single voices', () => {
    const uniform = [
      'The uniform rule costs us money for the polo shirts',
      'Polo shirts for the uniform are expensive',
      'Drop the uniform, the polo shirts cost too much',
      'Uniform shirts are sold in one store only, expensive polo shirts',
      'Why a uniform, polo shirts cost more than shoes',
      'Uniform polo shirts again, they are too expensive for us',
    ];
    const others = [
      'Thank you for asking us',
      'We moved here in the spring and like it',
      'Nothing to say about this right now',
      'Have a good year everybody',
      'My answer is in the other box',
      'Ask me again at the end of term',
    ];
    const texts = [...uniform, ...others];
    const found = possibleThemes(
      texts,
      makeVectors(
        texts,
        texts.map(() => 'en'),
      ),
      texts.map((_, at) => at),
    );
    expect(found[0]?.words).toEqual(expect.arrayContaining(['uniform']));
    expect(found[0]?.comments.filter((at) => at < 6).length).toBeGreaterThanOrEqual(4);
  });
});

describe('the education codebook', () => {
  it('fits its schema, says what is a draft, and has many terms in English and Spanish', () => {
    expect(Codebook.safeParse(educationCodebook).success).toBe(true);
    expect(educationCodebook.languages).toMatchObject({ en: 'worked-out', es: 'worked-out', ar: 'draft' });
    for (const { id, terms } of educationCodebook.themes) {
      expect(terms.en?.length, id).toBeGreaterThanOrEqual(70);
      expect(terms.es?.length, id).toBeGreaterThanOrEqual(55);
      for (const tag of Object.keys(educationCodebook.languages))
        expect(terms[tag]?.length, `${id} ${tag}`).toBeGreaterThan(7);
      for (const term of Object.values(terms).flat())
        expect(term.slice(0, -1), 'a star stands at the end only').not.toContain('*');
    }
  });
  it('takes terms as people type them', () =>
    expect(listOf('bus*,  late  bus\nbus*、校车')).toEqual(['bus*', 'late bus', '校车']));
});
