import { isExposed } from '../../page/assistive.ts';
import { elementIndex, elementsNamed } from '../../page/element-index.ts';
import { textBlocks } from '../../page/text-blocks.ts';
import { transcripts } from '../../page/transcripts.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'nothing' | 'unlabelled';

export default rule<Message>({
  id: 'audio-transcript',
  lens: 'accessibility',
  impact: 'critical',
  title: 'What a recording says can also be read',
  why: 'Deaf parents get nothing from a recording, and a recording cannot be translated, searched or skimmed.',
  sources: [
    {
      name: 'WCAG 2.1, 1.2.1 Audio-only and Video-only (Prerecorded)',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/audio-only-and-video-only-prerecorded.html',
    },
  ],
  practices: ['pp-1.3a', 'cei-4.3'],
  wcag: ['1.2.1'],
  act: ['e7aa44', '2eb176', 'afb423'],
  fixedBy: 'editor',
  messages: {
    nothing: {
      problem: 'This recording has no transcript: no text beside it and no link to one.',
      fix: 'Type or have typed what is said, and put it under the player or link it as "Transcript".',
    },
    unlabelled: {
      problem: 'There is text on this page, but nothing says that it is the transcript of this recording.',
      fix: 'If it is, put the heading "Transcript" over it. If it is not, add one.',
    },
  },
  needs: [elementIndex, textBlocks],
  evaluate(page) {
    const players = elementsNamed(page, 'audio').filter(
      (each) => each.hasAttribute('autoplay') || (each.hasAttribute('controls') && isExposed(page, each)),
    );
    if (players.length === 0) return { applicable: false, because: 'There is no recording that can be played.' };
    const { links, words } = page.derive(transcripts);
    const findings: RuleFinding<Message>[] = [];
    for (const element of links > 0 ? [] : players) {
      findings.push(
        words > 0
          ? { outcome: 'review', message: 'unlabelled', element }
          : { outcome: 'fail', message: 'nothing', element },
      );
    }
    return { applicable: true, examined: players.length, findings };
  },
  es,
});
