import { elementIndex, elementsNamed } from '../../page/element-index.ts';
import type { Page } from '../../page/page.ts';
import { closest } from '../../page/walk.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'ticker' | 'carousel' | 'maybe-carousel' | 'video';

/** Attributes by which well-known carousels start by themselves. */
const starts =
  '[data-ride="carousel"], [data-bs-ride="carousel"], [data-autoplay="true"], [data-auto-play="true"], [data-cycle-timeout], [data-swiper-autoplay], [data-autoplay-speed], [data-autorotate="true"], [data-interval], [data-bs-interval]';
const settings = ['data-slick', 'data-flickity', 'data-owl-options', 'data-splide', 'data-settings', 'data-options'];
const looksLike =
  '[aria-roledescription="carousel"], .slick-slider, .swiper, .swiper-container, .owl-carousel, .flexslider, .fsSlideshow, .carousel, .splide, .bxslider';
const stops = /\b(pause|stop|pausar?|detener|parar)\b|pausa/i;
/** Longer than this must be stoppable (WCAG 2.2.2), in seconds. */
const LONGEST = 5;

export default rule<Message>({
  id: 'moving-content',
  lens: 'accessibility',
  impact: 'serious',
  title: 'What moves by itself can be stopped',
  why: 'Slides that change by themselves are gone before a slow reader is through, and movement beside a text keeps many people from reading at all.',
  sources: [
    {
      name: 'WCAG 2.1, 2.2.2 Pause, Stop, Hide',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/pause-stop-hide.html',
    },
  ],
  practices: ['pp-1.3a'],
  wcag: ['2.2.2'],
  act: [],
  fixedBy: 'webmaster',
  messages: {
    ticker: {
      problem: 'This text runs or blinks by itself and cannot be stopped.',
      fix: 'Take the <{tag}> tag off, and let the text stand still.',
    },
    carousel: {
      problem: 'This row of slides changes by itself, and no button to stop it was found in it.',
      fix: 'Turn off "auto play" in the settings of the slides. Or add a pause button that the keyboard reaches first.',
    },
    'maybe-carousel': {
      problem:
        'This looks like a row of slides. Whether it changes by itself could not be told, and no button to stop it was found.',
      fix: 'Watch it for ten seconds. If it moves, turn off "auto play" or add a pause button.',
    },
    video: {
      problem: 'This video starts by itself and goes on, and has no controls.',
      fix: 'Add the attribute "controls", or a pause button beside it. Or show a still picture.',
    },
  },
  needs: [elementIndex],
  evaluate(page) {
    const findings: RuleFinding<Message>[] = [];
    for (const element of elementsNamed(page, 'marquee', 'blink')) {
      if (page.isRendered(element))
        findings.push({ outcome: 'fail', message: 'ticker', element, data: { tag: element.localName } });
    }
    const slides = carousels(page);
    for (const element of slides) {
      if (hasStop(element)) continue;
      const sure = startsByItself(element);
      if (sure || element.matches(looksLike))
        findings.push({ outcome: sure ? 'fail' : 'review', message: sure ? 'carousel' : 'maybe-carousel', element });
    }
    const films = elementsNamed(page, 'video').filter(
      (each) => each.hasAttribute('autoplay') && page.isRendered(each),
    ) as HTMLVideoElement[];
    for (const element of films) {
      if (
        element.hasAttribute('controls') ||
        hasStop(closest(element, 'section, header, figure') ?? element.parentElement ?? element)
      )
        continue;
      const goesOn = element.hasAttribute('loop') || element.duration > LONGEST;
      findings.push({ outcome: goesOn ? 'fail' : 'review', message: 'video', element });
    }
    const examined = slides.length + films.length + findings.filter(({ message }) => message === 'ticker').length;
    if (examined === 0) return { applicable: false, because: 'Nothing was found that moves by itself.' };
    return { applicable: true, examined, findings };
  },
  es,
});

/** The outermost elements that are, or say they are, rows of slides with more than one slide. */
function carousels(page: Page): Element[] {
  const any = `${starts}, ${looksLike}, ${settings.map((name) => `[${name}]`).join(', ')}`;
  const found = [...page.document.querySelectorAll(any)].filter(
    (each) => page.isRendered(each) && (each.matches(looksLike) || startsByItself(each)) && each.children.length > 0,
  );
  const all = new Set(found);
  return found.filter((each) => ![...ancestors(each)].some((above) => all.has(above)));
}

function startsByItself(element: Element): boolean {
  const interval = element.getAttribute('data-bs-interval') ?? element.getAttribute('data-interval');
  if (interval === 'false' || interval === '0') return false;
  if (
    element.matches(
      '[data-ride="carousel"], [data-bs-ride="carousel"], [data-autoplay="true"], [data-auto-play="true"], [data-autorotate="true"], [data-swiper-autoplay]',
    )
  )
    return true;
  return settings.some((name) =>
    /["']?auto[-_]?play["']?\s*:\s*(true|["']?\d{3,})/i.test(element.getAttribute(name) ?? ''),
  );
}

function hasStop(element: Element): boolean {
  const around = element.parentElement ?? element;
  return [...around.querySelectorAll('button, [role="button"], a')].some((each) =>
    stops.test(
      `${each.textContent} ${each.getAttribute('aria-label')} ${each.getAttribute('title')} ${each.className}`,
    ),
  );
}

function* ancestors(element: Element): Generator<Element> {
  for (let at = element.parentElement; at; at = at.parentElement) yield at;
}
