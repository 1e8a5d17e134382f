import { describe, expect, it } from 'vitest';
import { finding, report } from '../testing/findings.ts';
import { makingFor, withAlt } from './make.ts';

const at = (html: string) => ({ selector: 'x', frames: [], html, text: '' });

describe('makingFor', () => {
  it('offers a widget where one answers the finding', () => {
    const found = finding({ id: 'a', ruleId: 'feedback-channel', lens: 'participation', wcag: [] });
    expect(makingFor(found, report([found]))).toMatchObject({ kind: 'widget', fix: { widget: 'feedback' } });
  });

  it.each([
    ['a description for a picture', finding({ id: 'a', target: at('<img src="a.png">') }), { kind: 'alt' }],
    [
      'the language found for a text',
      finding({ id: 'a', wcag: ['3.1.2'], data: { found: 'es' } }),
      { kind: 'lang', code: 'lang="es"' },
    ],
    [
      'a language that can break out of nothing',
      finding({ id: 'a', wcag: ['3.1.1'], data: { found: '"><script>' } }),
      { kind: 'lang', code: 'lang="script"' },
    ],
    ['words for a link', finding({ id: 'a', wcag: ['2.4.4'], target: at('<a href="/x">') }), { kind: 'name' }],
    ['nothing for a form field', finding({ id: 'a', wcag: ['4.1.2'], target: at('<input>') }), undefined],
  ])('offers %s', (_, found, making) => {
    if (making) expect(makingFor(found, undefined)).toMatchObject(making);
    else expect(makingFor(found, undefined)).toBeUndefined();
  });
});

describe('withAlt', () => {
  it.each([
    ['<img src="a.png">', 'Flyer', '<img alt="Flyer" src="a.png">'],
    [
      '<img src="a.png" alt="IMG_1" width="3">',
      'A "B" <c>',
      '<img alt="A &quot;B&quot; &lt;c>" src="a.png" width="3">',
    ],
    ['<img data-alt="x" alt src="a.png">', '', '<img alt="" data-alt="x" src="a.png">'],
  ])('%s', (tag, text, made) => expect(withAlt(tag, text)).toBe(made));
});
