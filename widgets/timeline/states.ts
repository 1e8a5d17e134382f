import type { WidgetState } from '../shared/state.ts';
import { feed } from '../testing/feed.ts';

const fallback = `
  <ul>
    <li>November 2 to 25: tell us about the school calendar, (555) 010-0142</li>
    <li>December 10, 6:00 PM: family forum on new school boundaries, Lincoln Middle School</li>
  </ul>`;

const from = (src: string, now = '2026-11-20') => `
<porchlight-timeline src="${src}" now="${now}">${fallback}
</porchlight-timeline>`;

const past = { press: '.section > summary' };

export const states: WidgetState[] = [
  { name: 'filled', html: from('/feed.json'), shows: '.entry.now' },
  { name: 'filled-past-open', html: from('/feed.json'), steps: [past], shows: 'details[open] .entry' },
  { name: 'spanish', html: from('/feed.json'), lang: 'es', steps: [past], shows: 'text=Foro para familias' },
  { name: 'right-to-left', html: from('/feed.json'), lang: 'ar', steps: [past], shows: '[dir=rtl] .entry' },
  { name: 'language-without-words', html: from('/feed.json'), lang: 'hmn', shows: '.entry.now' },
  { name: 'nothing-now', html: from('/feed.json', '2026-11-27'), shows: 'text=Nothing needs an answer' },
  {
    name: 'inline',
    html: `<porchlight-timeline now="2026-11-20">${fallback}
      <script type="application/json">${JSON.stringify(feed)}</script></porchlight-timeline>`,
    shows: '.entry.now',
  },
  { name: 'empty', html: from('/empty.json'), shows: '.note' },
  { name: 'loading', html: from('/slow.json'), shows: '[role=status]' },
  { name: 'error', html: from('/missing.json'), shows: '.note .button' },
  { name: 'error-spanish', html: from('/broken.json'), lang: 'es', shows: '.note .button' },
  { name: 'hostile', html: from('/hostile.json'), steps: [past], shows: 'details[open] .entry' },
];
