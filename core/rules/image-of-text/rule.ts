import { elementIndex, elementsNamed } from '../../page/element-index.ts';
import { shownPictures } from '../../page/pictures/shown-pictures.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';
import { wordsOf, writtenIn } from './written.ts';

type Message = 'drawn' | 'words' | 'some' | 'sentence';

const FEWEST_WORDS = 12;

export default rule<Message>({
  id: 'image-of-text',
  lens: 'accessibility',
  impact: 'moderate',
  title: 'Words are text, not a picture of text',
  why: 'Words in a picture turn to blocks when they are enlarged. They cannot be recolored, translated or read aloud.',
  sources: [
    { name: 'WCAG 2.1, 1.4.5 Images of Text', url: 'https://www.w3.org/WAI/WCAG21/Understanding/images-of-text.html' },
  ],
  practices: ['pp-1.3a', 'cei-4.3'],
  wcag: ['1.4.5'],
  act: ['0va7u6'],
  fixedBy: 'editor',
  messages: {
    drawn: {
      problem: 'This picture draws words: "{words}".',
      fix: 'Put the words on the page as text, and lay them over the picture with styles if you like.',
    },
    words: {
      problem: 'This picture is made of words: about {words} of them.',
      fix: 'Type the words on the page. If the look matters, keep the picture beside them and leave its own text empty.',
    },
    some: {
      problem: 'Words seem to stand in this picture: about {words} of them.',
      fix: 'If families need them, type them on the page too: then they can be enlarged, translated and read aloud.',
    },
    sentence: {
      problem: 'The text for this picture reads like words that stand in it: "{words}".',
      fix: 'If they do, type them on the page, and give the picture an empty text.',
    },
  },
  needs: [elementIndex, shownPictures],
  readsPictures: true,
  evaluate(page) {
    const named = elementsNamed(page, 'img', 'object', 'embed', 'input').filter(
      (each) => page.isRendered(each) && (each.localName !== 'input' || each.getAttribute('type') === 'image'),
    );
    const shown = new Map(page.derive(shownPictures).map((each) => [each.element, each]));
    const pictures = [...new Set([...named, ...shown.keys()])];
    if (pictures.length === 0) return { applicable: false, because: 'There are no pictures.' };
    const findings: RuleFinding<Message>[] = [];
    const known = new Set<string>();
    for (const element of pictures) {
      const drawn = wordsDrawnIn(element.getAttribute('src') ?? element.getAttribute('data') ?? '');
      const alt = element.getAttribute('alt')?.replace(/\s+/g, ' ').trim() ?? '';
      const seen = shown.get(element);
      const picture = seen && page.pictures.get(seen.address);
      const written = picture && !known.has(seen.address) ? writtenIn(page, seen, picture) : undefined;
      if (drawn) findings.push({ outcome: 'fail', message: 'drawn', element, data: { words: drawn } });
      else if (picture && written) {
        // The same picture again is the same work.
        known.add(seen.address);
        const outcome = written === 'words' ? 'fail' : 'review';
        findings.push({ outcome, message: written, element, data: { words: wordsOf(picture.text) } });
      } else if (isAnnouncement(alt))
        findings.push({ outcome: 'review', message: 'sentence', element, data: { words: alt.slice(0, 120) } });
    }
    return { applicable: true, examined: pictures.length, findings };
  },
  es,
});

/** The words that an SVG picture written into the page itself would draw. A file elsewhere cannot be read. */
function wordsDrawnIn(address: string): string {
  const inline = /^data:image\/svg\+xml[^,]*?(;base64)?,([\s\S]*)$/i.exec(address);
  if (!inline || address.length > 200_000) return '';
  let markup = inline[2] ?? '';
  try {
    markup = inline[1] ? atob(markup) : decodeURIComponent(markup);
  } catch {
    // Not encoded at all, as many editors leave it: read as it is.
  }
  const words = [...markup.matchAll(/<text\b[^>]*>([\s\S]*?)<\/text>/gi)].map(([, text]) =>
    (text ?? '').replace(/<[^>]*>/g, ' '),
  );
  const drawn = words.join(' ').replace(/\s+/g, ' ').trim();
  return /\p{L}{2}/u.test(drawn) ? drawn.slice(0, 120) : '';
}

/** A day, a clock time or a telephone number in a long text: nobody sees these in a picture unless they are written there. */
function isAnnouncement(alt: string): boolean {
  if (alt.split(' ').length < FEWEST_WORDS) return false;
  return /\b\d{1,2}(:\d\d)?\s?[ap]\.?m\b|\b\d{3}-\d{4}\b|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)\p{L}*\.? \d{1,2}\b/iu.test(
    alt,
  );
}
