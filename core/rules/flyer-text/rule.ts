import type { Page } from '../../page/page.ts';
import { textBlocks } from '../../page/text-blocks.ts';
import { closest } from '../../page/walk.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

const flyerName =
  /flyer|flier|poster(?!ior)|volante|folleto|infographic|announcement|invitation|save[-_ ]?the[-_ ]?date|newsletter|lunch[-_ ]?menu/i;
const decoration = /logo|icon|banner|header|hero|bg|background|seal|headshot|portrait|map/i;
const seeFlyer =
  /\bsee (the |our |attached )*(flyer|flier|poster)|(flyer|flier) for (more )?(details|information)|\bvea el (volante|folleto|cartel)/i;
const SMALLEST = 300;

export default rule({
  id: 'flyer-text',
  lens: 'language',
  impact: 'serious',
  title: 'What a flyer says also stands on the page as text',
  why: 'No translator reads the words in a picture, and no screen reader. A family sees a colorful flyer and cannot learn when, where or what.',
  sources: [
    {
      name: 'WCAG 2.1, 1.4.5 Images of Text',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/images-of-text.html',
    },
  ],
  practices: ['cei-4.3', 'pp-1.3a'],
  wcag: ['1.4.5', '1.1.1'],
  fixedBy: 'editor',
  messages: {
    'no-text': {
      problem: 'This picture looks like a flyer by its name ("{name}"), and has no text in its place.',
      fix: 'Type the words of the flyer under it: what, when, where, who, and whom to call. Then every language and every ear can have them.',
    },
    'little-text': {
      problem: 'This picture looks like a flyer by its name ("{name}"), and says only "{alt}".',
      fix: 'Type the words of the flyer under it. A short description does not carry the date, the place and the rest.',
    },
  },
  needs: [textBlocks],
  evaluate(page) {
    const images = [...page.document.querySelectorAll('img')].filter(
      (image) => page.isRendered(image) && looksLikeFlyer(image),
    );
    if (images.length === 0) return { applicable: false, because: 'No picture looks like a flyer.' };
    const findings: RuleFinding<'no-text' | 'little-text'>[] = [];
    // Then what stands beside the picture does not say what the picture says, whatever day it names.
    const sendsToFlyer = page.derive(textBlocks).some(({ text }) => seeFlyer.test(text));
    for (const element of images) {
      const alt = element.getAttribute('alt')?.trim() ?? '';
      const saysItAll = /\d/.test(alt) && alt.split(/\s+/).length >= 8;
      if (saysItAll || (!sendsToFlyer && textBeside(page, element))) continue;
      const name = nameOfFile(element);
      findings.push(
        alt
          ? { outcome: 'review', message: 'little-text', element, data: { name, alt: alt.slice(0, 100) } }
          : { outcome: 'review', message: 'no-text', element, data: { name } },
      );
    }
    return { applicable: true, examined: images.length, findings };
  },
  es,
});

function looksLikeFlyer(image: HTMLImageElement): boolean {
  const name = `${nameOfFile(image)} ${image.getAttribute('alt') ?? ''}`;
  if (!flyerName.test(name) || decoration.test(nameOfFile(image))) return false;
  if (closest(image, 'header, footer, nav, button')) return false;
  const width = Number(image.getAttribute('width')) || image.naturalWidth || 0;
  return width === 0 || width >= SMALLEST;
}

function nameOfFile(image: Element): string {
  const path = (image.getAttribute('src') ?? '').split(/[?#]/)[0] ?? '';
  const last = path.split('/').pop() ?? '';
  try {
    return decodeURIComponent(last).slice(0, 80);
  } catch {
    return last.slice(0, 80);
  }
}

/** Whether the words about the picture, outside of it, name a day or a clock time: then they tell what the flyer tells. */
function textBeside(page: Page, image: Element): boolean {
  const around = closest(image, 'article, section, li, td, figure, main > div, main') ?? image.parentElement;
  if (!around || !page.isRendered(around)) return false;
  const text = (around.textContent ?? '').replace(/\s+/g, ' ');
  return (
    text.split(' ').length >= 25 &&
    /\b\d{1,2}(:\d\d)?\s?[ap]\.?m\b|\b\d{1,2}\/\d{1,2}\b|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)\p{L}*\.? \d{1,2}\b/iu.test(
      text,
    )
  );
}
