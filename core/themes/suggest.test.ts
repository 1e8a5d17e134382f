import { describe, expect, it } from 'vitest';
import { Codebook, type Theme } from '../model/theme.ts';
import { educationCodebook, listOf } from './education/codebook.ts';
import { possibleThemes } from './left-overs.ts';
import { plainText } from './plain-text.ts';
import { inShuffledOrder, leastSure, sampleOf, shuffled } from './sample.ts';
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
  const order = (size: number) => inShuffledOrder([...ids.keys()].slice(0, size), (at) => ids[at] ?? '');
  const none = () => false;
  it('is the same whatever else comes in', () => {
    const first = sampleOf(order(400), none, 20).next;
    const later = sampleOf(order(500), none, 20).next;
    expect(first).toHaveLength(20);
    expect(later.filter((at) => at < 400).every((at) => first.includes(at))).toBe(true);
  });
  it('is spread evenly', () => {
    const mean = ids.reduce((sum, id) => sum + shuffled(id), 0) / ids.length;
    expect(mean).toBeGreaterThan(0.45);
    expect(mean).toBeLessThan(0.55);
  });
  it('counts only what was read without a gap', () => {
    const four = order(4);
    const read = new Set([four[0], four[2]]);
    const sample = sampleOf(four, (at) => read.has(at));
    expect(sample.read).toEqual([four[0]]);
    expect(sample.next).toEqual([four[1], four[3]]);
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
