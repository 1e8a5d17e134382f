import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { contextOf, targetOf } from './describe.ts';
import { finish, openPage } from './page.ts';
import { findBySelector, selectorOf } from './selector.ts';
import { renderedText, textBlocks } from './text-blocks.ts';
import { closest, elementsOf } from './walk.ts';

const open = (html: string) => {
  const { document } = new JSDOM(html).window;
  return { document, page: openPage(document, { asOf: '2026-09-01' }) };
};

describe('text blocks', () => {
  it('are what a visitor reads as one, in order', () => {
    const { page } = open(
      '<h1>Board <em>meetings</em></h1><div>Before<p>Inside <a href="#">a link</a>.</p>After</div><ul><li>One</li><li>Two</li></ul>',
    );
    expect(page.derive(textBlocks).map(({ text }) => text)).toEqual([
      'Board meetings',
      'Before',
      'Inside a link.',
      'After',
      'One',
      'Two',
    ]);
  });

  it('leave out what is not shown', () => {
    const { page } = open(
      '<p hidden>a</p><p style="display:none">b</p><script>c</script><details><summary>More</summary><p>d</p></details><p>e</p>',
    );
    expect(page.derive(textBlocks).map(({ text }) => text)).toEqual(['More', 'e']);
  });

  it('know their declared language and heading level', () => {
    const { page } = open(
      '<html lang="en"><body><h2>Hello</h2><div lang="es"><p>Hola</p></div><div role="heading" aria-level="4">Deep</div></body></html>',
    );
    expect(page.derive(textBlocks).map(({ text, lang, headingLevel }) => [text, lang, headingLevel])).toEqual([
      ['Hello', 'en', 2],
      ['Hola', 'es', 0],
      ['Deep', 'en', 4],
    ]);
  });

  it('step into open shadow roots and their slots', () => {
    const { document, page } = open('<div id="host"><p>Slotted</p></div>');
    const host = document.querySelector('#host');
    host
      ?.attachShadow({ mode: 'open' })
      .append(Object.assign(document.createElement('h3'), { textContent: 'Shadow' }), document.createElement('slot'));
    expect(page.derive(textBlocks).map(({ text }) => text)).toEqual(['Shadow', 'Slotted']);
    expect(renderedText(host as Element)).toBe('Shadow Slotted');
  });

  it('survive 2,000 nested elements and a paragraph of a megabyte', () => {
    const { document, page } = open('<body></body>');
    let at: Element = document.body;
    for (let depth = 0; depth < 2_000; depth++) at = at.appendChild(document.createElement('div'));
    at.textContent = 'deep';
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'x'.repeat(1_000_000) }));
    expect(page.derive(textBlocks).map(({ text }) => text.length)).toEqual([4, 1_000_000]);
  });

  it('are computed once', () => {
    const { page } = open('<p>Once</p>');
    expect(page.derive(textBlocks)).toBe(page.derive(textBlocks));
  });

  it('are computed once, also when two ask for them beside each other, or one at once', () => {
    const { page } = open('<p>One</p><p>Two</p>');
    let computed = 0;
    const slow = function* () {
      computed++;
      for (let step = 0; step < 5; step++) yield;
      return computed;
    };
    const one = page.prepare(slow);
    const other = page.prepare(slow);
    one.next();
    other.next();
    let last = one.next();
    while (!last.done) last = one.next();
    expect(finish(other)).toBe(last.value);
    expect(computed).toBe(1);
    const another = function* () {
      for (let step = 0; step < 5; step++) yield;
      return 'done';
    };
    page.prepare(another).next();
    // Whoever cannot wait does it alone.
    expect(page.derive(another)).toBe('done');
  });
});

describe('selectors', () => {
  const html =
    '<main id="main"><p class="a">1</p><p>2</p><div id="1x"><span>3</span></div><div id="a:b.c"><b>4</b></div><div id="twice"><i>5</i></div><div id="twice"><i>6</i></div></main>';
  it('lead back to exactly the element they were made of', () => {
    const { document } = open(html);
    for (const element of elementsOf(document)) expect(findBySelector(document, selectorOf(element))).toBe(element);
  });

  it('step into shadow roots', () => {
    const { document } = open('<div><x-card></x-card><x-card></x-card></div>');
    const inner = document.createElement('p');
    document.querySelectorAll('x-card')[1]?.attachShadow({ mode: 'open' }).append(document.createElement('p'), inner);
    expect(selectorOf(inner)).toBe('html > body > div > x-card:nth-of-type(2) >>> p:nth-of-type(2)');
    expect(findBySelector(document, selectorOf(inner))).toBe(inner);
    expect(closest(inner, 'div')).toBe(document.querySelector('div'));
  });

  it('give null for what is gone or was never a selector', () => {
    const { document } = open(html);
    expect(findBySelector(document, '#gone > p')).toBeNull();
    expect(findBySelector(document, '!!')).toBeNull();
    expect(findBySelector(document, 'main >>> p')).toBeNull();
  });
});

describe('describing an element', () => {
  it('keeps its tag as text, cut short, and its words', () => {
    const { document } = open(
      `<p title="He said &quot;hi&quot;">Come to the <b>meeting</b></p><p data-x="${'y'.repeat(900)}">z</p>`,
    );
    const [first, second] = document.querySelectorAll('p');
    expect(targetOf(first as Element)).toEqual({
      selector: 'html > body > p:nth-of-type(1)',
      frames: [],
      html: '<p title="He said &quot;hi&quot;">',
      text: 'He said "hi"',
    });
    expect(targetOf(second as Element).html).toHaveLength(300);
  });

  it('finds the heading it stands under', () => {
    const { document } = open('<main><h2>Calendar</h2><div><ul><li>One</li></ul></div></main>');
    expect(contextOf(document.querySelector('li') as Element)).toBe('Calendar');
  });
});
