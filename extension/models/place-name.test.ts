import { expect, it } from 'vitest';
import { placeName } from './place-name.ts';

const named = (html: string) => placeName({ html, selector: 'x', frames: [], text: '' });

it.each([
  ['<img src="/pictures/winter%20flyer.png?v=2" width="2">', '<img> winter flyer.png', 'the file, readable'],
  ['<a href="https://maple.example/board/">', '<a> board', 'the last part of an address'],
  ['<input type="text" name="phone">', '<input> phone', 'the name before the type'],
  ['<img data-src="/late.png" id="late">', '<img> late', 'another attribute that ends in src is not src'],
  ['<img src="/100%.png">', '<img> 100%.png', 'a bad escape stays as it is'],
  ['<porch-light>', '<porch-light>', 'nothing but the tag'],
])('calls %s "%s": %s', (html, name) => expect(named(html)).toBe(name));
