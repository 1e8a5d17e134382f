import { type BlockLanguage, blockLanguages } from '../../page/block-languages.ts';
import { readability } from '../../text/readability.ts';
import { rule } from '../rule.ts';
import { es } from './es.ts';

// INFLESZ: from 55 on a text is fit for everybody.
const FIT_FOR_ALL = 55;
const FEWEST_WORDS_IN_PROSE = 9;
const PAUSE_EVERY = 50;

export default rule({
  id: 'reading-level',
  lens: 'language',
  impact: 'moderate',
  title: 'The text can be read by every grown-up',
  why: 'Many grown-ups read at grade 8 or below, and who learns English reads lower still. Long sentences and office words shut them out, and machines translate them worse.',
  sources: [
    {
      name: 'WCAG 2.1, 3.1.5 Reading Level (AAA)',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/reading-level.html',
    },
    { name: 'Barrio-Cantalejo and others (2008): validation of the INFLESZ scale' },
  ],
  practices: ['pp-1.3a', 'cei-1.1'],
  fixedBy: 'editor',
  messages: {
    grade: {
      problem:
        'The text of this page reads like grade {grade} ({words} words). The goal of the district is grade {target} or below.',
      fix: 'Cut long sentences in two. Say "use" for "utilize" and "help" for "facilitate". Put what a family should do in the first line.',
    },
    inflesz: {
      problem:
        'The Spanish text of this page scores {score} on the INFLESZ scale ({words} words). From 55 on everybody can read it.',
      fix: 'Cut long sentences in two, and take short words for long ones. Put what a family should do in the first line.',
    },
  },
  needs: [blockLanguages],
  *evaluate(page, profile) {
    const blocks: BlockLanguage[] = [];
    for (const [index, block] of page.derive(blockLanguages).entries()) {
      if (index % PAUSE_EVERY === 0) yield;
      if (!block.frame && isProse(block.block.text)) blocks.push(block);
    }
    const findings: {
      outcome: 'review';
      message: 'grade' | 'inflesz';
      element: Element;
      data: Record<string, string | number>;
    }[] = [];
    let examined = 0;
    for (const language of ['en', 'es']) {
      yield;
      const own = blocks.filter(({ found }) => found?.language === language);
      const level = yield* readability(
        own.map(({ block }) => block.text),
        language,
      );
      const element = own[0]?.block.element;
      if (!level || !element) continue;
      examined++;
      if (level.scale === 'grade' && level.value > profile.gradeTarget) {
        findings.push({
          outcome: 'review',
          message: 'grade',
          element,
          data: { grade: Math.round(level.value), words: level.words, target: profile.gradeTarget },
        });
      } else if (level.scale === 'inflesz' && level.value < FIT_FOR_ALL) {
        findings.push({
          outcome: 'review',
          message: 'inflesz',
          element,
          data: { score: Math.round(level.value), words: level.words },
        });
      }
    }
    if (examined === 0)
      return { applicable: false, because: 'Fewer than 150 words of running text in English or Spanish.' };
    return { applicable: true, examined, findings };
  },
  es,
});

/** Sentences that are read as such: no list of names, no menu, no line of a table. */
function isProse(text: string): boolean {
  return (
    text.split(' ').length >= FEWEST_WORDS_IN_PROSE &&
    /[.!?:]["”’)]?$/.test(text) &&
    (text.match(/\d/g)?.length ?? 0) < text.length / 10
  );
}
