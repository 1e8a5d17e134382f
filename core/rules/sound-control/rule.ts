import { accessibleName, isExposed } from '../../page/assistive.ts';
import { elementIndex, elementsNamed, elementsWithRole } from '../../page/element-index.ts';
import type { Page } from '../../page/page.ts';
import { soundOf } from '../../page/sound-of.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

/** Seconds that WCAG lets pass. */
const SHORT = 3;
const stops =
  /\b(pause|stop|mute|unmute|play|sound|volume|pausa|pausar|detener|parar|silenciar|silencio|sonido|volumen|reproducir)\b/i;

export default rule({
  id: 'sound-control',
  lens: 'accessibility',
  impact: 'serious',
  title: 'Sound that starts by itself can be stopped at once',
  why: 'A screen reader speaks, and the page talks over it: a blind parent hears neither. In an office or beside a sleeping child everybody leaves.',
  sources: [
    {
      name: 'WCAG 2.1, 1.4.2 Audio Control',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/audio-control.html',
    },
  ],
  practices: ['pp-1.3a'],
  wcag: ['1.4.2'],
  act: ['80f0bf', '4c31df', 'aaa1bf'],
  fixedBy: 'editor',
  messages: {
    'no-stop': {
      problem: 'This starts to play by itself, for longer than 3 seconds, and nothing here stops it.',
      fix: 'Turn off "autoplay" in the settings of the player. Or turn on its controls, and start it without sound.',
    },
    unknown: {
      problem: 'This is set to play by itself. Whether it has sound, and for how long, could not be told.',
      fix: 'Open the page with the sound on. If it speaks or plays music, turn off "autoplay" in the settings of the player.',
    },
  },
  needs: [elementIndex],
  evaluate(page) {
    const media = elementsNamed(page, 'audio', 'video') as HTMLMediaElement[];
    const playing = media.filter((each) => each.hasAttribute('autoplay') && !isMuted(each));
    if (playing.length === 0) return { applicable: false, because: 'Nothing plays by itself.' };
    const findings: RuleFinding<'no-stop' | 'unknown'>[] = [];
    for (const element of playing) {
      const sound = element.localName === 'audio' ? 'some' : soundOf(element as HTMLVideoElement);
      const seconds = lengthOf(element);
      if (sound === 'none' || seconds <= SHORT) continue;
      if (element.hasAttribute('controls') || hasControl(page)) continue;
      const isSure = sound === 'some' && seconds > SHORT;
      findings.push({ outcome: isSure ? 'fail' : 'review', message: isSure ? 'no-stop' : 'unknown', element });
    }
    return { applicable: true, examined: playing.length, findings };
  },
  es,
});

function isMuted(element: HTMLMediaElement): boolean {
  return element.hasAttribute('muted') || element.muted || element.volume === 0;
}

/** Seconds until it ends; not a number as long as the browser has not looked into the file. */
function lengthOf(element: HTMLMediaElement): number {
  if (element.loop) return Number.POSITIVE_INFINITY;
  const address = element.currentSrc || element.getAttribute('src') || '';
  const [, from = '0', to] = /#(?:.*&)?t=(\d*\.?\d*)(?:,(\d+\.?\d*))?/.exec(address) ?? [];
  return (to === undefined ? element.duration : Number(to)) - Number(from || 0);
}

/** A control of the page's own that everybody is told of. */
function hasControl(page: Page): boolean {
  const controls = [
    ...elementsNamed(page, 'button', 'input'),
    ...elementsWithRole(page, 'button'),
    ...elementsWithRole(page, 'switch'),
  ];
  return controls.some((each) => isExposed(page, each) && stops.test(accessibleName(page, each)));
}
