import { elementIndex } from '../../page/element-index.ts';
import { isTabStop } from '../../page/focus.ts';
import type { Page } from '../../page/page.ts';
import { textBlocks } from '../../page/text-blocks.ts';
import { closest } from '../../page/walk.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

const keyNames = /\b(ctrl|control|alt|esc|escape|cmd|command|option|f\d{1,2})\b/i;
const PAUSE_EVERY = 100;

export default rule({
  id: 'keyboard-trap',
  lens: 'accessibility',
  impact: 'critical',
  title: 'The keyboard can get out of everything it gets into',
  why: 'Who cannot use a mouse is stuck: the page throws the focus back, and nothing behind it can be reached.',
  sources: [
    {
      name: 'WCAG 2.1, 2.1.2 No Keyboard Trap',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/no-keyboard-trap.html',
    },
  ],
  practices: ['pp-1.3a'],
  wcag: ['2.1.2'],
  act: ['80af7b', 'a1b64e', 'ebe86a'],
  fixedBy: 'webmaster',
  messages: {
    trapped: {
      problem: 'When the focus leaves this control, a script brings it back. The keyboard cannot get past.',
      fix: 'Take the script that sets the focus out of "onblur". If a dialog must keep the focus, let the Esc key close it, and say so.',
    },
    'way-out': {
      problem: 'A script keeps the focus here. The page names a key that should lead out.',
      fix: 'Try it: press Tab, then the key that the page names. It must lead on, and must be named before one is caught.',
    },
  },
  needs: [elementIndex, textBlocks],
  *evaluate(page) {
    const stops: Element[] = [];
    let met = 0;
    for (const each of [...page.derive(elementIndex).byTag.values()].flat()) {
      if (++met % PAUSE_EVERY === 0) yield;
      if (isTabStop(page, each)) stops.push(each);
    }
    if (stops.length === 0) return { applicable: false, because: 'Nothing here can be reached with the Tab key.' };
    const findings: RuleFinding<'trapped' | 'way-out'>[] = [];
    const told = new Set<Element>();
    for (const element of stops) {
      if (++met % PAUSE_EVERY === 0) yield;
      const ring = ringFrom(page, element);
      if (!ring || told.has(element)) continue;
      for (const each of ring) told.add(each);
      const listens = closest(element, '[onkeydown], [onkeyup], [onkeypress]') !== null;
      const says = page.derive(textBlocks).some(({ text }) => keyNames.test(text));
      // With a key of its own the trap is one "with another way out", which must work and be told.
      const act = ['80af7b', listens || says ? 'ebe86a' : 'a1b64e'];
      const also = ring.filter((each) => each !== element);
      findings.push(
        listens && says
          ? { outcome: 'review', message: 'way-out', element, also, act }
          : { outcome: 'fail', message: 'trapped', element, also, act },
      );
    }
    return { applicable: true, examined: stops.length, findings };
  },
  es,
});

/** The controls that hand the focus round in a ring, this one first; undefined when it gets out. */
function ringFrom(page: Page, start: Element): Element[] | undefined {
  const ring = [start];
  for (let at = sentTo(page, start); at; at = sentTo(page, at)) {
    if (at === start) return ring;
    if (ring.includes(at)) return undefined;
    ring.push(at);
  }
  return undefined;
}

/** Where the element's own attribute sends the focus when it leaves. Listeners added by scripts cannot be seen. */
function sentTo(page: Page, element: Element): Element | null {
  const script = element.getAttribute('onblur') ?? element.getAttribute('onfocusout') ?? '';
  if (!/focus/i.test(script)) return null;
  if (/this\.nextElementSibling\.focus/.test(script)) return element.nextElementSibling;
  if (/this\.previousElementSibling\.focus/.test(script)) return element.previousElementSibling;
  if (/this\.focus\(/.test(script)) return element;
  for (const [, id] of script.matchAll(/['"]#?([\w-]+)['"]/g)) {
    const named = id ? page.document.getElementById(id) : null;
    if (named) return named;
  }
  return null;
}
