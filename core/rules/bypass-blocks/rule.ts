import { isExposed } from '../../page/assistive.ts';
import { elementsNamed, elementsWithRole } from '../../page/element-index.ts';
import { isOnScreen } from '../../page/on-screen.ts';
import type { Page } from '../../page/page.ts';
import { closest } from '../../page/walk.ts';
import { rule } from '../rule.ts';
import { contentOrder } from './content-order.ts';
import { es } from './es.ts';

const landmarks = 'main, [role="main"], section[aria-label], section[aria-labelledby], [role="region"][aria-label]';
const notMain = 'nav, aside, footer, [role="navigation"], [role="complementary"], [role="contentinfo"]';
/** Less than this is a slogan or a line of copyright, not content to skip to. */
const FEWEST_LETTERS = 60;

export default rule({
  id: 'bypass-blocks',
  lens: 'accessibility',
  impact: 'serious',
  title: 'People can go straight to what the page is about',
  why: 'A parent who uses the keyboard or a screen reader has to go through the whole menu again on every page before the news of the day comes.',
  sources: [
    {
      name: 'WCAG 2.1, 2.4.1 Bypass Blocks',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/bypass-blocks.html',
    },
  ],
  practices: ['pp-1.3a'],
  wcag: ['2.4.1'],
  act: ['cf77f2', '3e12e1', '047fe0', 'b40fd1', 'ye5d6e'],
  fixedBy: 'webmaster',
  messages: {
    'no-way': {
      problem:
        'There is no way past the menu: no link to skip it, no heading where the content starts, and no main area.',
      fix: 'In the site template, put the content into a <main> element and add "Skip to main content" as the first link. Give each page a heading at the top of its content.',
    },
    collapsible: {
      problem: 'The only way past the menu seems to be the control "{name}", which folds it away.',
      fix: 'Try it with the keyboard. Better: put the content into a <main> element and start it with a heading.',
    },
  },
  needs: [contentOrder],
  evaluate(page) {
    const { firstRepeated, firstContent, contentLetters, starts } = page.derive(contentOrder);
    if (!firstRepeated || !firstContent || contentLetters < FEWEST_LETTERS)
      return { applicable: false, because: 'No menu or other repeated block stands before the content.' };
    const passed = { applicable: true as const, examined: 1, findings: [] };
    if (hasLandmark(page) || hasHeading(page, firstRepeated)) return passed;
    if (skips(page).some((target) => starts(target) === 'content')) return passed;
    const toggle = toggleOf(page);
    if (toggle)
      return {
        ...passed,
        findings: [{ outcome: 'review', message: 'collapsible', element: toggle, data: { name: nameOf(toggle) } }],
      };
    return { ...passed, findings: [{ outcome: 'fail', message: 'no-way' }] };
  },
  es,
});

function hasLandmark(page: Page): boolean {
  const candidates = [...elementsNamed(page, 'main', 'section'), ...elementsWithRole(page, 'main')];
  return [...candidates, ...elementsWithRole(page, 'region')].some(
    (each) => each.matches(landmarks) && isExposed(page, each) && !closest(each, notMain),
  );
}

/** A heading that can be jumped to, behind the first repeated block or inside what comes after it. */
function hasHeading(page: Page, firstRepeated: Node): boolean {
  const headings = [...elementsNamed(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'), ...elementsWithRole(page, 'heading')];
  return headings.some(
    (each) =>
      !closest(each, notMain) &&
      (firstRepeated.compareDocumentPosition(each) & 4 || closest(each, 'header')) &&
      isExposed(page, each) &&
      isOnScreen(each),
  );
}

/** What links and buttons that lead to a place in this page lead to. */
function skips(page: Page): Element[] {
  const controls = [...elementsNamed(page, 'a', 'button'), ...elementsWithRole(page, 'link')];
  return controls.flatMap((control) => {
    const href = control.getAttribute('href') ?? '';
    const script = /['"]#([^'"\s]+)['"]/.exec(control.getAttribute('onclick') ?? '')?.[1];
    const id = href.startsWith('#') && href.length > 1 ? decode(href.slice(1)) : script;
    const target = id ? page.document.getElementById(id) : null;
    return target && page.isRendered(control) ? [target] : [];
  });
}

/** A control that says it folds a block away. */
function toggleOf(page: Page): Element | undefined {
  return [...elementsNamed(page, 'button', 'a')].find((control) => {
    if (!page.isRendered(control) || !/^(#.*)?$/.test(control.getAttribute('href') ?? '')) return false;
    const ids = [...(control.getAttribute('onclick') ?? '').matchAll(/['"]#?([\w-]+)['"]/g)].map(([, id]) => id ?? '');
    const controlled = [...ids, control.getAttribute('aria-controls') ?? '', control.getAttribute('aria-owns') ?? ''];
    return controlled.some((id) => {
      const block = id ? page.document.getElementById(id) : null;
      return block !== null && (block.matches(notMain) || block.querySelector('a[href]') !== null);
    });
  });
}

function nameOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
