import { elementIndex, elementsNamed } from '../../page/element-index.ts';
import { soundOf } from '../../page/sound-of.ts';
import { textBlocks } from '../../page/text-blocks.ts';
import { transcripts } from '../../page/transcripts.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';
import { providerOf } from './provider-of.ts';

type Message = 'no-captions' | 'maybe' | 'silent' | 'description-track' | 'embed';

export default rule<Message>({
  id: 'video-captions',
  lens: 'accessibility',
  impact: 'critical',
  title: 'A video can be followed without sound, and without the picture',
  why: 'Deaf parents need captions. Blind parents need to hear or read what is shown. Captions also help whoever is learning English or watches on a bus.',
  sources: [
    {
      name: 'WCAG 2.1, 1.2.2 Captions (Prerecorded)',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/captions-prerecorded.html',
    },
    {
      name: 'WCAG 2.1, 1.2.3 Audio Description or Media Alternative',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/audio-description-or-media-alternative-prerecorded.html',
    },
  ],
  practices: ['pp-1.3a', 'cei-4.3'],
  wcag: ['1.2.2', '1.2.1', '1.2.3'],
  act: ['eac66b', 'f51b46', '1a02b0', 'c3232f', 'ee13b5', 'd7ba54', 'c5a4ea', '1ec09b', '1ea59c'],
  fixedBy: 'editor',
  messages: {
    'no-captions': {
      problem: 'This video has sound, but no captions and no transcript.',
      fix: 'Make a caption file (VTT), correct it, and add it to the player. Or host the video where captions can be edited.',
    },
    maybe: {
      problem:
        'This video comes without a caption file. Whether captions are part of the picture, or it has no sound, could not be told.',
      fix: 'Play it. If people speak and no captions show, add a caption file. If it is text that stands on the page already, say so beside it.',
    },
    silent: {
      problem: 'This video has no sound, and nothing says in words what it shows.',
      fix: 'Write under the video what it shows, or link a description. If it only decorates, hide it from screen readers and let people stop it.',
    },
    'description-track': {
      problem: 'The description of this video is in a file that no browser reads aloud, and there is no transcript.',
      fix: 'Describe the picture in a transcript that is linked beside the video, or in a second version of the video.',
    },
    embed: {
      problem:
        '{count} {count|video|videos} from {provider} {count|is|are} shown here. {count|Its|Their} captions could not be looked at.',
      fix: 'Play each with captions on. Captions made by machine are not enough: correct names, dates and numbers in the settings of {provider}.',
    },
  },
  needs: [elementIndex, textBlocks],
  evaluate(page) {
    const videos = elementsNamed(page, 'video').filter((each) => page.isRendered(each)) as HTMLVideoElement[];
    const embeds = new Map<string, Element[]>();
    for (const frame of elementsNamed(page, 'iframe', 'embed', 'object')) {
      const provider = providerOf(frame);
      if (provider && page.isRendered(frame)) embeds.set(provider, [...(embeds.get(provider) ?? []), frame]);
    }
    if (videos.length + embeds.size === 0) return { applicable: false, because: 'There is no video.' };
    const { links, heard } = page.derive(transcripts);
    const hasAudio = elementsNamed(page, 'audio').length > 0;
    const findings = videos.flatMap((element) => judge(element, links > 0, heard > 0, hasAudio));
    for (const [provider, [element, ...also]] of embeds) {
      if (element)
        findings.push({
          outcome: 'review',
          message: 'embed',
          element,
          also,
          data: { provider, count: also.length + 1 },
          act: [],
        });
    }
    return { applicable: true, examined: videos.length + embeds.size, findings };
  },
  es,
});

function judge(element: HTMLVideoElement, linked: boolean, text: boolean, audio: boolean): RuleFinding<Message>[] {
  const sound = soundOf(element);
  const findings: RuleFinding<Message>[] = [];
  const has = (kind: string) => element.querySelector(`track[kind="${kind}" i]`) !== null;
  const describes = has('descriptions') && !linked && !text;
  if (sound === 'none') {
    const act = ['c3232f', 'ee13b5', 'd7ba54'];
    if (!linked && !text && !audio && element.hasAttribute('controls'))
      findings.push({ outcome: 'fail', message: 'silent', element, act });
    return findings;
  }
  if (describes)
    findings.push({ outcome: 'fail', message: 'description-track', element, act: ['c5a4ea', '1ec09b', '1ea59c'] });
  // `subtitles` is wrong, but shows words all the same; a track without a kind is one of subtitles.
  if (has('captions') || has('subtitles') || element.querySelector('track:not([kind])')) return findings;
  const act = ['eac66b', 'f51b46'];
  const inPicture = /caption|subtitle|subtitul/i.test(
    `${element.currentSrc} ${element.getAttribute('src')} ${element.innerHTML}`,
  );
  if (sound === 'some' && !linked && !text && !inPicture)
    findings.push({ outcome: 'fail', message: 'no-captions', element, act: [...act, '1a02b0'] });
  else if (!element.muted || element.hasAttribute('controls'))
    findings.push({ outcome: 'review', message: 'maybe', element, act });
  return findings;
}
