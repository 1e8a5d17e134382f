import { elementIndex, elementsNamed } from '../../page/element-index.ts';
import { isTabStop } from '../../page/focus.ts';
import type { Page } from '../../page/page.ts';
import { closest } from '../../page/walk.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';
import { focusStyles } from './focus-styles.ts';

const tags = ['a', 'area', 'button', 'input', 'select', 'summary', 'iframe'];
/** A caret blinks in these: that is a sign of its own. */
const typedInto =
  'textarea, input:not([type]), input[type="text"], input[type="email"], input[type="search"], input[type="tel"], input[type="url"], input[type="password"], input[type="number"], input[type="date"]';

export default rule({
  id: 'focus-visible',
  lens: 'accessibility',
  impact: 'serious',
  title: 'The eye can follow the Tab key',
  why: 'Who moves through a page with the keyboard has to see where they are. Without a sign they press keys in the dark.',
  sources: [
    {
      name: 'WCAG 2.1, 2.4.7 Focus Visible',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/focus-visible.html',
    },
  ],
  practices: ['pp-1.3a'],
  wcag: ['2.4.7'],
  act: ['oj04fd'],
  fixedBy: 'webmaster',
  messages: {
    removed: {
      problem:
        'Nothing shows when the Tab key gets here: the style "{selector}" takes the outline away. It concerns {count} {count|link or control|links and controls}.',
      fix: 'In the style sheet, delete "outline: none" from "{selector}", or add a style for :focus-visible that is easy to see.',
    },
    doubtful: {
      problem:
        'The style "{selector}" takes the outline away. Whether another sign shows when the Tab key gets here could not be told.',
      fix: 'Press Tab until you are here. If you cannot see it, delete "outline: none" from the style sheet.',
    },
  },
  needs: [elementIndex],
  *evaluate(page) {
    const styles = focusStyles(page.document);
    const stops: Element[] = [];
    for (const [index, each] of elementsNamed(page, ...tags).entries()) {
      if (index % 50 === 0) yield;
      if (isTabStop(page, each) && !each.matches(typedInto)) stops.push(each);
    }
    if (stops.length === 0) return { applicable: false, because: 'Nothing here can be reached with the Tab key.' };
    const bare = new Map<string, Element[]>();
    for (const [index, element] of stops.entries()) {
      if (index % 20 === 0) yield;
      const remover = styles.removerOf(element);
      if (!remover || styles.isShown(element)) continue;
      const known = bare.get(remover);
      if (known) known.push(element);
      else bare.set(remover, [element]);
    }
    const findings = [...bare].flatMap(([selector, elements]) => {
      const doubt = styles.unread || elements.some((element) => hasScript(page, element));
      const [element, ...also] = elements;
      const data = { selector: selector.slice(0, 80), count: elements.length };
      return element
        ? [
            {
              outcome: doubt ? 'review' : 'fail',
              message: doubt ? 'doubtful' : 'removed',
              element,
              also,
              data,
            } as const,
          ]
        : [];
    });
    return {
      applicable: true,
      examined: stops.length,
      findings: findings satisfies RuleFinding<'removed' | 'doubtful'>[],
    };
  },
  es,
});

/** A script may draw the sign. */
function hasScript(page: Page, element: Element): boolean {
  return closest(element, '[onfocus], [onfocusin]') !== null || page.document.body?.hasAttribute('onfocusin') === true;
}
