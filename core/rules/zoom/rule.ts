import { rule } from '../rule.ts';
import { es } from './es.ts';

/** WCAG asks for twice the size. */
const TWICE = 2;

export default rule({
  id: 'zoom',
  lens: 'accessibility',
  impact: 'critical',
  title: 'People can zoom in',
  why: 'Parents with low vision zoom on their phones to read.',
  sources: [
    { name: 'WCAG 2.1, 1.4.4 Resize Text', url: 'https://www.w3.org/WAI/WCAG21/Understanding/resize-text.html' },
  ],
  practices: ['pp-1.3a'],
  wcag: ['1.4.4'],
  act: ['b4f0c3'],
  fixedBy: 'webmaster',
  messages: {
    kept: {
      problem: 'The page keeps people from zooming in: its viewport setting says "{setting}".',
      fix: 'Ask whoever keeps the template of the site to take "user-scalable" and "maximum-scale" out of the viewport setting.',
    },
  },
  evaluate(page) {
    const settings = page.document.querySelectorAll('meta[name="viewport" i][content]');
    if (settings.length === 0) return { applicable: false, because: 'The page has no viewport setting.' };
    // The last one counts.
    const element = [...settings].at(-1);
    const setting = keepsFromZoom(element?.getAttribute('content') ?? '');
    return {
      applicable: true,
      examined: 1,
      findings: element && setting ? [{ outcome: 'fail', message: 'kept', element, data: { setting } }] : [],
    };
  },
  es,
});

/** The part of the setting that keeps people from zooming. Values as browsers read them: CSS Device Adaptation, 9.4. */
function keepsFromZoom(content: string): string | undefined {
  for (const part of content
    .toLowerCase()
    .replace(/\s*=\s*/g, '=')
    .split(/[,;\s]+/)) {
    const [name = '', value] = part.split('=');
    if (!value) continue;
    if (name === 'user-scalable' && Math.abs(scaleOf(value, 0)) < 1) return part;
    if (name !== 'maximum-scale') continue;
    const scale = scaleOf(value, 0.1);
    // A negative scale is dropped.
    if (scale >= 0 && scale < TWICE) return part;
  }
  return undefined;
}

/** @param otherwise what words that mean nothing come to */
function scaleOf(value: string, otherwise: number): number {
  if (value === 'yes') return 1;
  if (value === 'device-width' || value === 'device-height') return 10;
  const number = Number.parseFloat(value);
  return Number.isNaN(number) ? otherwise : number;
}
