import { JSDOM } from 'jsdom';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { html, nothing, place } from './template.ts';

let home: HTMLElement;
let show: ReturnType<typeof place>;

beforeAll(() => {
  const { window } = new JSDOM('<!doctype html>');
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('Text', window.Text);
  vi.stubGlobal('SVGElement', window.SVGElement);
  vi.stubGlobal('Event', window.Event);
});

beforeEach(() => {
  home = document.createElement('div');
  show = place(home);
});

describe('a template', () => {
  it('puts values into text, attributes, flags and events', () => {
    const press = vi.fn();
    show(html`<p class="a ${'b'}" id=${'c'} ?hidden=${true} @click=${press}>Hello ${'you'} and ${7}!</p><br />`);
    expect(home.innerHTML).toBe('<p class="a b" id="c" hidden="">Hello you and 7!</p><br>');
    home.querySelector('p')?.dispatchEvent(new Event('click'));
    expect(press).toHaveBeenCalledOnce();
  });

  it('never makes markup of a value', () => {
    const evil = '<img src=x onerror=alert(1)>"\'</p>\0';
    show(html`<p title=${evil}>${evil}</p>`);
    const p = home.querySelector('p');
    expect(home.querySelectorAll('*')).toHaveLength(1);
    expect([p?.getAttribute('title'), p?.textContent]).toEqual([evil, evil]);
  });

  it('shows nothing for nothing, and takes attributes away', () => {
    const view = (value: unknown) => html`<p id=${value}>${value}</p>`;
    show(view('x'));
    show(view(nothing));
    expect(home.innerHTML).toBe('<p></p>');
    for (const empty of [undefined, null, false, nothing]) {
      show(html`<b>${empty}</b>`);
      expect(home.textContent).toBe('');
    }
  });

  it('changes what is there, and keeps the elements', () => {
    const view = (words: string, press: () => void) => html`<p @click=${press}>${words}</p><input />`;
    const [first, second] = [vi.fn(), vi.fn()];
    show(view('one', first));
    const input = home.querySelector('input');
    if (input) input.value = 'typed';
    show(view('two', second));
    expect(home.querySelector('input')).toBe(input);
    expect(input?.value).toBe('typed');
    home.querySelector('p')?.dispatchEvent(new Event('click'));
    expect([home.textContent, first.mock.calls.length, second.mock.calls.length]).toEqual(['two', 0, 1]);
  });

  it("takes another template, text, and lists in each other's place", () => {
    const views = [
      html`<p>p</p>`,
      'text',
      html`<b>b</b>`,
      [html`<i>1</i>`, html`<i>2</i>`],
      html`<p>p</p>`,
      ['a', 'b'],
      nothing,
    ];
    const shown = ['<p>p</p>', 'text', '<b>b</b>', '<i>1</i><i>2</i>', '<p>p</p>', 'ab', ''];
    views.forEach((view, index) => {
      show(html`<div>${view}</div>`);
      expect(home.innerHTML).toBe(`<div>${shown[index]}</div>`);
    });
  });

  it('lets lists grow and shrink, with lists and templates in them', () => {
    const item = (name: string, parts: string[]) =>
      html`<li id=${name}>${parts.map((part) => html`<i>${part}</i>`)}</li>`;
    const view = (names: string[]) => html`<ul>${names.map((name, index) => item(name, names.slice(index)))}</ul>`;
    show(view(['a', 'b', 'c']));
    const first = home.querySelector('li');
    show(view(['a']));
    expect(home.innerHTML).toBe('<ul><li id="a"><i>a</i></li></ul>');
    expect(home.querySelector('li')).toBe(first);
    show(view(['x', 'y']));
    expect(home.innerHTML).toBe('<ul><li id="x"><i>x</i><i>y</i></li><li id="y"><i>y</i></li></ul>');
    show(view([]));
    expect(home.innerHTML).toBe('<ul></ul>');
  });

  it('draws SVG as SVG', () => {
    show(html`<svg viewBox="0 0 1 1"><path d=${'M0 0'} /></svg><p>after</p>`);
    expect(home.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(home.querySelector('p')?.namespaceURI).toBe('http://www.w3.org/1999/xhtml');
  });
});
