import type { Target } from '@porchlight/core/model/finding';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { placeOf } from './place-of.ts';

const target = (selector: string, ...frames: string[]): Target => ({ selector, frames, html: '', text: '' });

describe('placeOf', () => {
  const { document } = new JSDOM('<p id="top"></p><iframe></iframe><div id="host"></div>').window;
  const frame = document.querySelector('iframe');
  frame?.contentDocument?.body.append(frame.contentDocument.createElement('button'));
  document.querySelector('#host')?.attachShadow({ mode: 'open' }).append(document.createElement('input'));

  it('finds a place in the page, in a shadow root, and in a frame', () => {
    expect(placeOf(document, target('#top'))?.element.localName).toBe('p');
    expect(placeOf(document, target('#host >>> input'))?.element.localName).toBe('input');
    expect(placeOf(document, target('button', 'iframe'))?.element.localName).toBe('button');
  });

  it('finds nothing where the page has changed, or the target is the page as a whole', () => {
    expect(placeOf(document, target('#gone'))).toBeNull();
    expect(placeOf(document, target('button', '#gone'))).toBeNull();
    expect(placeOf(document, target('button'))).toBeNull();
    expect(placeOf(document, target(''))).toBeNull();
  });

  it('adds where the frames stand to where the place stands in them', () => {
    const box = (left: number, top: number) => () => ({ left, top, width: 10, height: 5 }) as DOMRect;
    const button = frame?.contentDocument?.querySelector('button');
    if (!frame || !button) throw new Error('The frame should hold a button.');
    frame.getBoundingClientRect = box(100, 200);
    button.getBoundingClientRect = box(3, 4);
    expect(placeOf(document, target('button', 'iframe'))?.rect()).toEqual({
      left: 103,
      top: 204,
      width: 10,
      height: 5,
    });
  });
});
