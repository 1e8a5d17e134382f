import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { StoredSubmission } from '../model/intake.ts';
import { readJson } from '../model/read-error.ts';
import { guessUses, headerId, remembered, sheetOf } from './columns.ts';
import { commentsOfNotes, commentsOfRow, commentsOfSubmission, type Made } from './comments-of.ts';
import { type Row, readCsv } from './csv.ts';
import { dayIn } from './day-in.ts';
import { sameWords } from './form-letters.ts';
import { languageCalled } from './language-called.ts';
import { encodingOf, textOf } from './text-of-file.ts';
import { readWorkbook, unpackedSize } from './workbook.ts';

const made = (): Made => ({ comments: [], cut: 0, empty: 0 });
async function* inPieces(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}
async function rowsOf(text: string, size = 7): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of readCsv(inPieces(text, size))) rows.push(row);
  return rows;
}
const cells = async (text: string, size?: number) => (await rowsOf(text, size)).map((row) => row.cells);

describe('a CSV file', () => {
  it('is the same in pieces of any length, with line ends, quotes and commas in its cells', async () => {
    const text = 'a,b\r\n"one, ""two""","line\nend"\r\n\r\nlast,"x"\r\n';
    for (const size of [1, 3, 8, 1000]) {
      expect(await cells(text, size)).toEqual([
        ['a', 'b'],
        ['one, "two"', 'line\nend'],
        ['last', 'x'],
      ]);
    }
  });

  it('may use semicolons or tabs', async () => {
    expect(await cells('a;b\n1,5;2\n')).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ]);
    expect(await cells('a\tb\n1\t2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('that is broken says where', async () => {
    await expect(rowsOf('a,b\n1,2\n3,"open\n4,5\n')).rejects.toThrow(/begins in row 3 .*quotation mark/);
  });

  it('may be empty, or nothing but line ends', async () => {
    expect(await rowsOf('')).toEqual([]);
    expect(await rowsOf('\n\n,,\n')).toEqual([]);
  });
});

describe('the writing of a file', () => {
  const read = async (file: Blob) => {
    let all = '';
    for await (const piece of textOf(file, await encodingOf(file))) all += piece;
    return all;
  };

  it.each([
    ['UTF-8 with a mark', new Blob(['\ufeffniño'])],
    ['UTF-8', new Blob(['niño'])],
    ['Windows-1252', new Blob([Uint8Array.of(0x6e, 0x69, 0xf1, 0x6f)])],
    ['UTF-16', new Blob([Uint8Array.of(0xff, 0xfe, 0x6e, 0, 0x69, 0, 0xf1, 0, 0x6f, 0)])],
  ])('%s is understood', async (_, file) => expect(await read(file)).toBe('niño'));
});

describe('a workbook', () => {
  it('that is none says so', async () => {
    await expect(readWorkbook(new Blob(['a,b\n']))).rejects.toThrow(/no Excel workbook/);
    await expect(readWorkbook(new Blob([Uint8Array.of(0x50, 0x4b, 5, 6, ...new Array(18).fill(0))]))).rejects.toThrow(
      /could not be read/,
    );
  });

  it('that claims to be huge is not unpacked', () => {
    const entry = new Uint8Array(46);
    new DataView(entry.buffer).setUint32(0, 0x02014b50, true);
    new DataView(entry.buffer).setUint32(24, 3_000_000_000, true);
    const end = new Uint8Array(22);
    new DataView(end.buffer).setUint32(0, 0x06054b50, true);
    new DataView(end.buffer).setUint16(10, 1, true);
    expect(unpackedSize(Uint8Array.of(...entry, ...end))).toBe(3_000_000_000);
  });

  it('is read: words, numbers, days', async () => {
    const file = new Blob([readFileSync(new URL('./testing/survey.xlsx', import.meta.url))]);
    expect((await readWorkbook(file)).map((row) => row.cells)).toEqual([
      ['Completion time', 'What should we know?', 'School'],
      ['2026-10-05', 'El autobús llega tarde', 'Lincoln'],
      ['2026-10-06', 'More time to eat lunch, please', 'Hill'],
    ]);
  });
});

describe('columns', () => {
  it('of a Google Forms export are told apart, and personal ones left behind', () => {
    const sheet = sheetOf([
      ['Timestamp', 'Email Address', 'What should we know?', 'School', 'How many children?'],
      ['10/05/2026 9:12:00', 'a@example.org', 'The bus is late every single day', 'Lincoln', '2'],
      ['10/05/2026 9:15:00', '', 'Please open the library in the evening', 'Hill', '1'],
    ]);
    expect(guessUses(sheet)).toEqual(['date', 'leave', 'text', 'group', 'leave']);
  });

  it('of a SurveyMonkey export have two header rows', () => {
    const sheet = sheetOf([
      [
        'Respondent ID',
        'Collector ID',
        'Start Date',
        'End Date',
        'IP Address',
        'What would you change?',
        'You are',
        '',
      ],
      ['', '', '', '', '', 'Open-Ended Response', 'Parent', 'Student'],
      ['114', '4', '10/01/2026', '10/01/2026', '10.0.0.1', 'Longer lunch breaks for the children', 'Parent', ''],
    ]);
    expect(sheet.skip).toBe(1);
    expect(sheet.header.slice(5)).toEqual(['What would you change?', 'You are – Parent', 'You are – Student']);
    expect(guessUses(sheet).slice(0, 7)).toEqual(['leave', 'leave', 'date', 'date', 'leave', 'text', 'group']);
  });

  it('of a Microsoft Forms export lose name and e-mail', () => {
    const sheet = sheetOf([
      ['ID', 'Start time', 'Completion time', 'Email', 'Name', 'Language of form', 'Tell us more'],
      ['1', '10/5/26 9:00', '10/5/26 9:04', 'anonymous', '', 'Spanish', 'Los baños están sucios siempre'],
    ]);
    expect(guessUses(sheet)).toEqual(['leave', 'leave', 'date', 'leave', 'leave', 'language', 'text']);
  });

  it('are remembered by their header', () => {
    const header = ['Timestamp', 'What?'];
    const mapping = {
      id: headerId(header),
      columns: [
        { name: 'Timestamp', use: 'leave' as const },
        { name: 'What?', use: 'text' as const },
      ],
      usedAt: '2026-10-01T00:00:00Z',
    };
    expect(headerId(['timestamp', 'What?'])).toBe(mapping.id);
    expect(remembered(header, mapping)).toEqual(['leave', 'text']);
    expect(remembered(['Timestamp'], mapping)).toBeUndefined();
  });
});

describe('comments', () => {
  it('of a row carry the day, the groups and the language, and nothing personal', () => {
    const all = made();
    const header = ['Timestamp', 'Email', 'What?', 'School', 'Form language'];
    const row = { number: 2, cells: ['10/5/2026 9:00', 'a@b.org', 'El camión llega tarde', 'Hill', 'Español'] };
    commentsOfRow(row, header, ['date', 'leave', 'text', 'group', 'language'], 'e1', new Map(), all);
    expect(all.comments).toEqual([
      {
        id: expect.stringMatching(/^e1\./),
        effort: 'e1',
        text: 'El camión llega tarde',
        question: 'What?',
        at: '2026-10-05',
        groups: { School: 'Hill' },
        language: 'es',
      },
    ]);
    expect(JSON.stringify(all)).not.toContain('a@b.org');
  });

  it('keep their ids when a file is imported again, and two alike in one file are two', () => {
    const ids = () => {
      const all = made();
      const seen = new Map();
      for (const number of [2, 3]) {
        commentsOfRow({ number, cells: ['The same words here'] }, ['What?'], ['text'], 'e1', seen, all);
      }
      return all.comments.map(({ id }) => id);
    };
    expect(new Set(ids()).size).toBe(2);
    expect(ids()).toEqual(ids());
  });

  it('that say nothing are counted and left out', () => {
    const all = made();
    for (const cell of ['', ' ', 'N/A', '-', 'x', 'Ninguno']) {
      commentsOfRow({ number: 2, cells: [cell] }, ['What?'], ['text'], 'e1', new Map(), all);
    }
    expect(all).toEqual({ comments: [], cut: 0, empty: 6 });
  });

  it('of the intake: an answer that names a school is a group', () => {
    const line = readFileSync(new URL('./testing/submission.json', import.meta.url), 'utf8');
    const all = made();
    commentsOfSubmission(readJson(StoredSubmission, line, 'the submission'), 'e2', new Set(['school']), all);
    expect(all.comments).toMatchObject([
      { groups: { Role: 'Family', School: 'Hill' }, language: 'es', at: '2026-10-05', flags: ['fast'] },
    ]);
    expect(JSON.stringify(all), 'who it was stays behind').not.toContain('rosa@example.org');
  });

  it('of notes: one for each bullet, under the name of the meeting, with who spoke', () => {
    const all = made();
    commentsOfNotes(
      '# Church, Oct 6\n\n- The bus never comes\n  in the rain [School: Hill; Role: Family]\n- [unclear] Later start\n\n# Other\n2) Más intérpretes por favor',
      'e3',
      new Map(),
      all,
    );
    expect(all.comments.map(({ text, question, groups }) => [text, question, groups])).toEqual([
      ['The bus never comes in the rain', 'Church, Oct 6', { School: 'Hill', Role: 'Family' }],
      ['[unclear] Later start', 'Church, Oct 6', {}],
      ['Más intérpretes por favor', 'Other', {}],
    ]);
  });

  it('of notes without bullets: one for each paragraph', () => {
    const all = made();
    commentsOfNotes('The bus never comes.\nNot once.\n\nLunch is too short.', 'e3', new Map(), all);
    expect(all.comments.map(({ text }) => text)).toEqual(['The bus never comes. Not once.', 'Lunch is too short.']);
  });
});

describe('the same words', () => {
  const letter =
    'I am writing to ask the board not to close Orchard Elementary because it is the heart of the neighborhoods east of the river and children walk there';
  it('are found: copies, and a letter with words of their own', () => {
    const found = sameWords([
      letter,
      `${letter}. A neighbor.`,
      'Please keep our school open for the children of this side of town and their families who depend on it daily',
      `Thank you for reading. ${letter}!`,
      'Later start times please for the high school',
      'Later start times please, for the High School.',
      'Lunch.',
      'Lunch.',
    ]);
    expect(found).toEqual([
      { comments: [0, 1, 3], kind: 'letter' },
      { comments: [4, 5], kind: 'same' },
    ]);
  });
});

it.each([
  ['2026-10-05T09:00:00Z', '2026-10-05'],
  ['10/5/2026 9:12 PM', '2026-10-05'],
  ['25/12/26', '2026-12-25'],
  ['2/30/2026', undefined],
  ['Lincoln', undefined],
])('reads the day in %s', (cell, day) => expect(dayIn(cell)).toBe(day));

it.each([
  ['Spanish', 'es'],
  ['Español', 'es'],
  ['English', 'en'],
  ['zh-Hant', 'zh-Hant'],
  ['Tiếng Việt', 'vi'],
  ['Other', undefined],
])('knows which language %s is', (cell, tag) => expect(languageCalled(cell)).toBe(tag));
