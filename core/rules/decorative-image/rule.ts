import { elementIndex, elementsNamed, ownRole } from '../../page/element-index.ts';
import { isOnScreen } from '../../page/on-screen.ts';
import { renderedText } from '../../page/text-blocks.ts';
import { closest, parentOf } from '../../page/walk.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'logo' | 'hidden-words';

export default rule<Message>({
  id: 'decorative-image',
  lens: 'accessibility',
  impact: 'moderate',
  title: 'Only pictures that decorate are hidden from screen readers',
  why: 'A hidden picture does not exist for a blind parent. If it was the name of the school or of a partner, that is lost.',
  sources: [
    {
      name: 'WCAG 2.1, 1.1.1 Non-text Content',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/non-text-content.html',
    },
  ],
  practices: ['pp-1.3a'],
  wcag: ['1.1.1'],
  act: ['e88epe'],
  fixedBy: 'editor',
  messages: {
    logo: {
      problem: 'This logo is hidden from screen readers, and no words near it say whose it is.',
      fix: 'Write the name of the school or partner in the field "alternative text" of the logo.',
    },
    'hidden-words': {
      problem: 'Somebody wrote a text for this picture ("{words}"), and it is hidden from screen readers.',
      fix: 'If the picture says something, take role="none" or aria-hidden="true" off it. If it only decorates, empty its text.',
    },
  },
  needs: [elementIndex],
  evaluate(page) {
    const hidden = elementsNamed(page, 'img').filter(
      (each) =>
        isMarkedDecorative(each) && page.isRendered(each) && !isBroken(each as HTMLImageElement) && isOnScreen(each),
    );
    if (hidden.length === 0) return { applicable: false, because: 'No picture is hidden from screen readers.' };
    const findings: RuleFinding<Message>[] = [];
    for (const element of hidden) {
      const words = element.getAttribute('alt')?.trim() ?? '';
      if (isLogo(element) && !hasWordsNear(element)) findings.push({ outcome: 'fail', message: 'logo', element });
      else if (words && !closest(element, 'a, button'))
        findings.push({ outcome: 'review', message: 'hidden-words', element, data: { words: words.slice(0, 80) } });
    }
    return { applicable: true, examined: hidden.length, findings };
  },
  es,
});

function isMarkedDecorative(image: Element): boolean {
  const role = ownRole(image);
  if (role === 'none' || role === 'presentation' || image.getAttribute('aria-hidden') === 'true') return true;
  return (
    image.getAttribute('alt')?.trim() === '' &&
    !image.hasAttribute('aria-label') &&
    !image.hasAttribute('aria-labelledby') &&
    !image.getAttribute('title')
  );
}

/** A logo stands for a name, so it says something wherever it stands. */
function isLogo(image: Element): boolean {
  const path = (image.getAttribute('src') ?? '').split(/[?#]/)[0] ?? '';
  const file = path.startsWith('data:') ? '' : (path.split('/').pop() ?? '');
  return /(^|[^a-z])logos?([^a-z]|$)/i.test(file.replace(/([a-z])([A-Z])/g, '$1-$2'));
}

/** Words in the part of the page that the picture stands in, or anywhere in a link around it. */
function hasWordsNear(image: Element): boolean {
  const region = closest(
    image,
    'header, footer, nav, aside, section, article, li, figure, main, [role="banner"], body',
  );
  const named = closest(image, '[aria-label], [aria-labelledby], [title]');
  if (named && named !== image && named !== image.ownerDocument.body) return true;
  for (let at = parentOf(image); at; at = parentOf(at)) {
    if (/\p{L}{2}/u.test(renderedText(at, 200))) return true;
    if (at === region) return false;
  }
  return false;
}

/** A picture that did not arrive. Without layout nothing arrives, and nothing can be said. */
function isBroken(image: HTMLImageElement): boolean {
  const hasLayout = image.ownerDocument.documentElement.getBoundingClientRect().width > 0;
  return hasLayout && image.complete && image.naturalWidth === 0;
}
