import type { WidgetState } from '../shared/state.ts';
import { feed } from '../testing/feed.ts';

const fallback = `
  <p>We publish what we heard and what we did in the newsletter. Ask for it: (555) 010-0142.</p>`;

const from = (src: string) => `
<porchlight-you-said src="${src}">${fallback}
</porchlight-you-said>`;

export const states: WidgetState[] = [
  { name: 'filled', html: from('/feed.json'), shows: '.card' },
  { name: 'spanish', html: from('/feed.json'), lang: 'es', shows: 'text=Ustedes dijeron' },
  { name: 'right-to-left', html: from('/feed.json'), lang: 'ar', shows: '[dir=rtl] .card' },
  {
    name: 'inline',
    html: `<porchlight-you-said>${fallback}
      <script type="application/json">${JSON.stringify(feed)}</script></porchlight-you-said>`,
    shows: '.card',
  },
  { name: 'empty', html: from('/empty.json'), shows: '.note' },
  { name: 'loading', html: from('/slow.json'), shows: '[role=status]' },
  { name: 'error', html: from('/missing.json'), shows: '.note .button' },
  { name: 'hostile', html: from('/hostile.json'), shows: '.card' },
];
