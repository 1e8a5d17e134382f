import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Comment } from '../model/feedback.ts';
import { importFile, lookAt } from './import-file.ts';

const survey = new File(
  [readFileSync(new URL('../../demo/feedback-samples/survey.csv', import.meta.url))],
  'survey.csv',
);
const take = async (file: File) => {
  const looked = await lookAt(file);
  const comments: Comment[] = [];
  const done = await importFile(file, { ...looked, effort: 'e1' }, async (some) => void comments.push(...some));
  return { looked, comments, done };
};

describe('importing a file', () => {
  it('takes a whole survey, in its languages, without addresses', async () => {
    const { looked, comments, done } = await take(survey);
    expect(looked.uses).toEqual(['date', 'text', 'group', 'group', 'leave']);
    expect(done.rows).toBe(380);
    expect(done.comments + done.empty).toBe(380);
    expect(new Set(comments.map(({ id }) => id)).size).toBe(comments.length);
    expect(JSON.stringify(comments)).not.toContain('@example.org');
    const tags = new Set(comments.map(({ language }) => language?.split('-')[0]));
    for (const tag of ['en', 'es', 'vi', 'zh', 'ar']) expect(tags).toContain(tag);
  });

  it('takes a workbook', async () => {
    const file = new File([readFileSync(new URL('./testing/survey.xlsx', import.meta.url))], 'survey.xlsx');
    const { comments } = await take(file);
    expect(comments.map(({ at, groups }) => [at, groups.School])).toEqual([
      ['2026-10-05', 'Lincoln'],
      ['2026-10-06', 'Hill'],
    ]);
  });

  it.each([
    [new File(['a,b\n'], 'one.csv'), /no rows below its header/],
    [new File([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)], 'old.xls'), /old kind/],
    [new File([Uint8Array.of(1, 2, 0, 0, 0, 9, 9, 9)], 'thing.csv'), /neither a CSV/],
    [new File(['PK\u0003\u0004broken'], 'cut.xlsx'), /no Excel workbook/],
  ])('says what is wrong with %o', async (file, words) => {
    await expect(lookAt(file)).rejects.toThrow(words);
  });

  it('says so when no column holds comments', async () => {
    const looked = await lookAt(survey);
    const uses = looked.uses.map(() => 'leave' as const);
    await expect(importFile(survey, { ...looked, uses, effort: 'e1' }, async () => undefined)).rejects.toThrow(
      /no column is marked/,
    );
  });

  it('stops at a row that is broken, and says which', async () => {
    const file = new File(
      [`What?,School\n${'The bus is late again,Hill\n'.repeat(30)}"never closed,Hill\nmore,Hill\n`],
      'x.csv',
    );
    const looked = await lookAt(new File([`What?,School\nThe bus is late again,Hill\nAnother one,Hill\n`], 'x.csv'));
    await expect(
      importFile(file, { ...looked, uses: ['text', 'group'], effort: 'e1' }, async () => undefined),
    ).rejects.toThrow(/row 32/);
  });
});
