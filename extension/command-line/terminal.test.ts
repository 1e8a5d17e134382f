import { describe, expect, it } from 'vitest';
import { harmless, paragraph, tint, widthOf } from './terminal.ts';

const plain = { width: 30, colours: false };

describe('paragraph', () => {
  it('wraps at the width and indents what follows as far as the first line', () => {
    expect(paragraph(plain, 'The board meets on the third Tuesday.', { first: '  • ' })).toBe(
      '  • The board meets on the\n    third Tuesday.\n',
    );
  });

  it('keeps an address whole and cuts any other long word', () => {
    const address = 'https://www.maple.example/a/very/long/address';
    expect(paragraph(plain, `See ${address} now`)).toBe(`See\n${address}\nnow\n`);
    expect(paragraph(plain, 'x'.repeat(65))).toBe(`${'x'.repeat(30)}\n${'x'.repeat(30)}\n${'x'.repeat(5)}\n`);
  });

  it('counts East Asian letters twice and marks not at all', () => {
    expect(widthOf('中文')).toBe(4);
    expect(widthOf('e\u0301')).toBe(1);
    expect(paragraph({ width: 20, colours: false }, '学校理事会会议时间表格').split('\n')).toEqual([
      '学校理事会会议时间表',
      '格',
      '',
    ]);
  });

  it('colours only where colours are wanted', () => {
    expect(paragraph({ width: 30, colours: true }, 'Stop', { tone: 'fail' })).toBe('\x1b[31mStop\x1b[0m\n');
    expect(paragraph(plain, 'Stop', { tone: 'fail' })).toBe('Stop\n');
  });
});

it.each([
  ['\x1b[2J\x1b]0;title\x07gone', '[2J ]0;title gone'],
  ['\x9b31mred', '31mred'],
  ['a\nb\r\nc\u2028d', 'a b c d'],
  ['\u202etxt.exe\u202c', 'txt.exe'],
  ['العربية 中文 ñ', 'العربية 中文 ñ'],
])('%j cannot steer the terminal', (text, left) => {
  expect(harmless(text)).toBe(left);
  expect(tint({ width: 30, colours: true }, text, 'plain')).toBe(left);
});
