import type { Feed } from '../model/feed.ts';
import { escapeHtml, scriptJson } from './html-text.ts';

/** The "you said, we did" widget with its feed inside and the same sentences to read without script. */
export function youSaidTag(feed: Feed): string {
  const items = feed.responses.map(({ heard, did, why }) => {
    const words = [heard, did, why].filter((each) => typeof each === 'string').join(' ');
    return `    <li>${escapeHtml(words)}</li>`;
  });
  return [
    '<porchlight-you-said>',
    `  <script type="application/json">${scriptJson(feed)}</script>`,
    '  <ul>',
    ...items,
    '  </ul>',
    '</porchlight-you-said>',
  ].join('\n');
}
