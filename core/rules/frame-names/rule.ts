import { accessibleName, isExposed } from '../../page/assistive.ts';
import { documentIn, framesOn } from '../../page/frames.ts';
import type { Page } from '../../page/page.ts';
import { renderedText } from '../../page/text-blocks.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'different' | 'alike';

/** How much of the words of the shorter one must stand in the other for two frames to serve the same end. */
const ALIKE = 0.5;
const MOST_WORDS = 400;

export default rule<Message>({
  id: 'frame-names',
  lens: 'accessibility',
  impact: 'moderate',
  title: 'Embedded parts with the same title show the same',
  why: 'A screen reader lists embedded parts by their titles. Where two have one title, a blind parent opens the wrong one.',
  sources: [
    {
      name: 'WCAG 2.1, 4.1.2 Name, Role, Value',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/name-role-value.html',
    },
  ],
  practices: ['pp-1.3a'],
  wcag: ['4.1.2'],
  act: ['4b1c6c'],
  fixedBy: 'editor',
  messages: {
    different: {
      problem: '{count} embedded parts have the title "{name}", and show different things.',
      fix: 'Give each a title of its own that says what it shows.',
    },
    alike: {
      problem: '{count} embedded parts have the title "{name}".',
      fix: 'Look whether they show the same. If not, give each a title of its own.',
    },
  },
  needs: [framesOn],
  *evaluate(page) {
    const byName = new Map<string, Element[]>();
    let examined = 0;
    for (const frame of yield* framesWithin(page)) {
      yield;
      if (!isExposed(page, frame)) continue;
      const name = accessibleName(page, frame);
      if (!name) continue;
      examined++;
      byName.set(name.toLowerCase(), [...(byName.get(name.toLowerCase()) ?? []), frame]);
    }
    if (examined === 0) return { applicable: false, because: 'No embedded part has a title.' };
    const findings: RuleFinding<Message>[] = [];
    for (const frames of byName.values()) {
      yield;
      const [first, ...also] = frames;
      if (!first || new Set(frames.map(addressOf)).size < 2) continue;
      const verdicts = also.map((other) => compare(first, other));
      if (verdicts.every((verdict) => verdict === 'same')) continue;
      const isSure = verdicts.includes('different');
      const name = accessibleName(page, first);
      findings.push({
        outcome: isSure ? 'fail' : 'review',
        message: isSure ? 'different' : 'alike',
        element: first,
        // Those in other frames are places of other documents.
        also: also.filter((each) => each.ownerDocument === page.document),
        about: name,
        data: { name: name.slice(0, 80), count: frames.length },
      });
    }
    return { applicable: true, examined, findings };
  },
  es,
});

/** The frames of a page and of the frames in it, which one list of a screen reader holds. A frame is no page of its own here. */
function* framesWithin(page: Page): Generator<undefined, readonly Element[]> {
  if (page.frame) return [];
  const found = [...(yield* page.prepare(framesOn))];
  for (let index = 0; index < found.length && found.length < 500; index++) {
    yield;
    found.push(...(documentIn(found[index] as Element)?.querySelectorAll('iframe, frame') ?? []));
  }
  return found;
}

function addressOf(frame: Element): string {
  const { srcdoc, src } = frame as HTMLIFrameElement;
  return srcdoc || src;
}

/** Whether two frames show much the same, as far as one may look into them. */
function compare(one: Element, other: Element): 'same' | 'different' | 'unknown' {
  const [first, second] = [wordsIn(one), wordsIn(other)];
  if (!first || !second) return 'unknown';
  const [few, many] = first.size <= second.size ? [first, second] : [second, first];
  const shared = [...few].filter((word) => many.has(word)).length;
  return shared >= ALIKE * few.size ? 'same' : shared <= 0.1 * few.size ? 'different' : 'unknown';
}

/** The words that a frame shows, without how often; undefined where it cannot be looked into, or shows none. */
function wordsIn(frame: Element): Set<string> | undefined {
  const body = documentIn(frame)?.body;
  const words = body
    ? (renderedText(body, 10 * MOST_WORDS)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [])
    : [];
  return words.length > 0 ? new Set(words.slice(0, MOST_WORDS)) : undefined;
}
